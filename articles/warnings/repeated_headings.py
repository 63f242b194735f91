"""Headings that a reader meets twice, and captions that only repeat the title."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.passages import Passage, article_passages, lines_of

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "repeated-heading"
RICH_TEXT_HEADING = re.compile(r"<h[1-6][^>]*>(.*?)</h[1-6]>", re.IGNORECASE | re.DOTALL)
# Inner blocks that the page prints as headings. An evidence statement is left out: several
# statements on one treatment rightly carry its name.
HEADINGS = {"title", "topic", "question"}


def repeated_headings(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning for every heading or caption whose words are a heading already."""
    seen = {_folded(section.title) for section in page.sections}
    for passage in article_passages(page):
        for heading in _headings(passage):
            if _folded(heading) in seen:
                message = _("The heading “%(words)s” is on the page twice.")
                yield ContentWarning(RULE, passage.field, message % {"words": heading}, heading)
            seen.add(_folded(heading))
        if passage.name == "caption" and _folded(passage.text) == _folded(page.title):
            message = _("The caption only repeats the title: say what the picture shows.")
            yield ContentWarning(RULE, passage.field, message, passage.text)


def _headings(passage: Passage) -> list[str]:
    if passage.name in HEADINGS:
        return [passage.text] if passage.text.strip() else []
    return [lines_of(inner).strip() for inner in RICH_TEXT_HEADING.findall(passage.html)]


def _folded(heading: str) -> str:
    """The heading without case, spaces around it, and end marks."""
    return " ".join(heading.casefold().split()).strip(" ?!.:")
