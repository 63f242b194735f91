"""Sections that ask for more years of school than their readers have."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from articles.passages import article_passages
from articles.reading_grade import longest_sentence, reading_grade

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "reading-grade"
LONGEST_SHOWN = 90
# What readers act on must be the easiest to read.
ACTION_SECTIONS = {"key_points", "self_care"}
# The inner blocks that hold whole sentences; labels, captions and quotations are left out.
SENTENCES = {
    "point", "text", "items", "question", "answer", "statement", "benefit", "harm", "unknown",
    "intro", "says",
}  # fmt: skip


def reading_level_warnings(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning for every section above its target grade; English pages only."""
    if not page.locale.language_code.startswith("en"):
        return
    for field, passages in groupby(article_passages(page), key=lambda passage: passage.field):
        text = "\n".join(passage.text for passage in passages if passage.name in SENTENCES)
        grade, target = reading_grade(text), target_grade(field)
        if grade is not None and grade > target:
            longest = longest_sentence(text)
            message = _(
                "Reads like school year %(grade)s; aim for %(target)s. Start with: “%(sentence)s”"
            )
            shown = Truncator(longest).chars(LONGEST_SHOWN)
            values = {"grade": round(grade), "target": target, "sentence": shown}
            yield ContentWarning(RULE, field, message % values, longest)


def target_grade(field: str) -> int:
    """The highest grade that this section should have."""
    if field in ACTION_SECTIONS:
        return int(settings.READING_GRADE_FOR_ADVICE)
    return int(settings.READING_GRADE_ELSEWHERE)
