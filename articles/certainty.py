"""The grades of an article's evidence, read from the stored data without a query."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamValue

from articles.choices import CERTAINTY_DOTS, Certainty

# In words, from the lowest to the highest grade of an article.
RANGE_LABELS = {
    (Certainty.VERY_LOW, Certainty.LOW): _("Very low to low certainty"),
    (Certainty.VERY_LOW, Certainty.MODERATE): _("Very low to moderate certainty"),
    (Certainty.VERY_LOW, Certainty.HIGH): _("Very low to high certainty"),
    (Certainty.LOW, Certainty.MODERATE): _("Low to moderate certainty"),
    (Certainty.LOW, Certainty.HIGH): _("Low to high certainty"),
    (Certainty.MODERATE, Certainty.HIGH): _("Moderate to high certainty"),
}


@dataclass(frozen=True)
class CertaintyRange:
    """From which to which GRADE the statements of an article go.

    One grade for a whole article would be wrong: each statement is about another treatment,
    comparison or outcome, and GRADE rates each by itself.
    """

    lowest: Certainty
    highest: Certainty

    @property
    def dots(self) -> list[int]:
        """The steps of the four-step symbol, once or twice."""
        return sorted({CERTAINTY_DOTS[self.lowest], CERTAINTY_DOTS[self.highest]})

    @property
    def label(self) -> Any:
        """In words."""
        return RANGE_LABELS.get((self.lowest, self.highest), self.lowest.label)


def lowest_certainty(evidence: StreamValue) -> Certainty | None:
    """The lowest GRADE among the statements of a stream; None when none is graded."""
    return min(_grades(evidence), key=CERTAINTY_DOTS.__getitem__, default=None)


def certainty_range(evidence: StreamValue) -> CertaintyRange | None:
    """The lowest and the highest GRADE of a stream; None when no statement is graded."""
    grades = sorted(_grades(evidence), key=CERTAINTY_DOTS.__getitem__)
    return CertaintyRange(grades[0], grades[-1]) if grades else None


def _grades(evidence: StreamValue) -> list[Certainty]:
    stored = [item["value"].get("certainty") for item in evidence.raw_data]
    return [Certainty(grade) for grade in stored if grade in Certainty.values]
