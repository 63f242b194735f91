"""The grades of an article's evidence, read from the stored data without a query."""

from wagtail.blocks import StreamValue

from articles.choices import CERTAINTY_DOTS, Certainty


def lowest_certainty(evidence: StreamValue) -> Certainty | None:
    """The lowest GRADE among the statements of a stream; None when none is graded."""
    stored = [item["value"].get("certainty") for item in evidence.raw_data]
    grades = [Certainty(grade) for grade in stored if grade in Certainty.values]
    return min(grades, key=CERTAINTY_DOTS.__getitem__, default=None)
