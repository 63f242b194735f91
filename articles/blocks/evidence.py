"""Graded evidence: one claim, its certainty, its numbers and its sources."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.blocks.sources import ReferenceChoosersBlock, ToBeCheckedBlock
from articles.blocks.terms import TermsBlock
from articles.choices import CERTAINTY_DOTS, CERTAINTY_MEANING, Certainty
from articles.frequencies import IconArray, icon_array


class FrequencyValue(blocks.StructValue):
    """A number with its drawing."""

    @property
    def upper(self) -> int | None:
        """The upper end of a range, or None for a single number."""
        upper, count = self.get("count_max"), self.get("count")
        return upper if upper is not None and count is not None and upper > count else None

    @property
    def is_complete(self) -> bool:
        """Whether there is a number to show; a draft in preview may have none yet."""
        return self.get("count") is not None and bool(self.get("out_of"))

    @property
    def drawing(self) -> IconArray | None:
        """A dot for each person, those affected filled; None when there are too many."""
        if not self.is_complete:
            return None
        return icon_array(self["count"], self.upper or self["count"], self["out_of"])


class FrequencyBlock(blocks.StructBlock):
    """A number as a natural frequency: how many of how many people (or sessions)."""

    event = blocks.CharBlock(
        label=_("What happens"), max_length=120, help_text=_("Such as: a small bruise.")
    )
    count = blocks.IntegerBlock(label=_("How many"), min_value=0, max_value=100_000)
    count_max = blocks.IntegerBlock(
        label=_("Up to how many"),
        min_value=0,
        max_value=100_000,
        required=False,
        help_text=_("Only for a range, such as 19 to 37."),
    )
    out_of = blocks.IntegerBlock(label=_("Of how many"), min_value=1, max_value=100_000)
    group = blocks.CharBlock(
        label=_("Of whom"), max_length=80, help_text=_("Such as: people with a splint.")
    )

    class Meta:
        icon = "group"
        label = _("Number")
        description = _("How many of how many people, such as 3 of 100.")
        value_class = FrequencyValue

    def clean(self, value: Any) -> Any:
        """Refuse more people than there are, and a range that ends before it starts."""
        cleaned = super().clean(value)
        errors = {}
        count, upper, out_of = (cleaned.get(name) for name in ("count", "count_max", "out_of"))
        if upper is not None and upper < count:
            errors["count_max"] = ValidationError(_("Enter a number above the first one."))
        if max(count, upper or 0) > out_of:
            errors["out_of"] = ValidationError(_("Enter a number that is not below the others."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


class EvidenceValue(blocks.StructValue):
    """An evidence statement with its grade in words and steps."""

    @property
    def certainty_label(self) -> str:
        """The grade in words, such as "Low certainty"."""
        return str(Certainty(self["certainty"]).label) if self["certainty"] else ""

    @property
    def certainty_dots(self) -> int:
        """Filled steps of the symbol, 1 to 4; 0 while no grade is chosen."""
        return CERTAINTY_DOTS[Certainty(self["certainty"])] if self["certainty"] else 0

    @property
    def certainty_meaning(self) -> str:
        """What the grade means for a reader."""
        return str(CERTAINTY_MEANING[Certainty(self["certainty"])]) if self["certainty"] else ""


class EvidenceBlock(blocks.StructBlock):
    """One claim on one treatment: what was found, how certain it is, and where it stands.

    Certainty is GRADE's; the wording must fit it (high "reduces", moderate "probably",
    low "may", very low "the evidence is very uncertain").
    """

    treatment = blocks.CharBlock(
        label=_("Treatment"),
        max_length=120,
        help_text=_("And for what, such as: dry needling for low back pain."),
    )
    treatment_page = blocks.PageChooserBlock(
        label=_("Its own article"),
        page_type="articles.TreatmentPage",
        required=False,
        help_text=_("Links it, and tells readers when we offer it."),
    )
    statement = blocks.CharBlock(
        label=_("In plain words"),
        max_length=300,
        help_text=_("High: reduces. Moderate: probably. Low: may. Very low: very uncertain."),
    )
    certainty = blocks.ChoiceBlock(
        label=_("Certainty (GRADE)"),
        choices=Certainty.choices,
        help_text=_("As the review or guideline graded it; do not grade it yourself."),
    )
    comparison = blocks.CharBlock(
        label=_("Compared with"),
        max_length=200,
        help_text=_("Such as: no treatment, a dummy treatment, exercise."),
    )
    outcome = blocks.CharBlock(label=_("Outcome"), max_length=200, help_text=_("And when."))
    benefit = blocks.TextBlock(
        label=_("What was found"),
        rows=2,
        max_length=600,
        help_text=_("How big the effect was, also when there was none."),
    )
    harm = blocks.TextBlock(
        label=_("Harms"),
        rows=2,
        max_length=600,
        help_text=_("If the studies did not count harms, say so."),
    )
    numbers = blocks.ListBlock(
        FrequencyBlock(),
        label=_("Numbers of people"),
        required=False,
        default=[],
        collapsed=True,
        help_text=_("Only numbers that the source gives."),
    )
    unknown = blocks.TextBlock(label=_("What is not known"), rows=2, max_length=600, required=False)
    search_date = blocks.DateBlock(
        label=_("Evidence searched up to"), help_text=_("The date of the newest search.")
    )
    references = ReferenceChoosersBlock(label=_("References"), min_num=1)
    terms = TermsBlock()
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "clipboard-list"
        label = _("Graded evidence")
        template = "articles/blocks/evidence.html"
        value_class = EvidenceValue
        description = _("One claim on one treatment: how sure we are, the numbers, the sources.")
        preview_value = staticmethod(previews.evidence)


class EvidenceStreamBlock(blocks.StreamBlock):
    """The evidence of an article."""

    evidence = EvidenceBlock()
