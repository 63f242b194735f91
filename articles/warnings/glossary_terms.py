"""Technical terms that the page uses but nowhere explains."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from articles.models.glossary import GlossaryTerm
from articles.passages import Passage, article_passages

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "unexplained-term"
# A letter, a digit or a Devanagari sign: what may not stand beside a whole word.
PART_OF_WORD = r"[\w\u0900-\u0963\u0966-\u097F]"


def unexplained_terms(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning at the first use of each glossary term that no block of the page explains."""
    passages = article_passages(page)
    explained = set(_explained_terms(page))
    for term in GlossaryTerm.objects.in_locale(page.locale_id):
        if term.pk not in explained and (use := _first_use(term, passages)):
            passage, words = use
            message = _(
                "“%(words)s” is not explained on this page: "
                "choose it under “Terms explained here” of a text."
            )
            yield ContentWarning(RULE, passage.field, message % {"words": words}, words)


def _explained_terms(page: "ArticlePage") -> Iterator[int]:
    for section in page.sections:
        for block in section.blocks:
            terms: Any = block.value.get("terms") if hasattr(block.value, "get") else None
            yield from (term.pk for term in terms or [] if term is not None)


def _first_use(term: GlossaryTerm, passages: list[Passage]) -> tuple[Passage, str] | None:
    """The first passage with one of the term's forms as a whole word, and that word."""
    forms = "|".join(re.escape(form) for form in sorted(term.forms, key=len, reverse=True))
    pattern = re.compile(f"(?<!{PART_OF_WORD})(?:{forms})(?!{PART_OF_WORD})", re.IGNORECASE)
    for passage in passages:
        if match := pattern.search(passage.text):
            return passage, match.group(0)
    return None
