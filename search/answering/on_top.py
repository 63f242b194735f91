"""What comes first whatever its score: promoted pages, and the page that the query names."""

from collections.abc import Iterable
from dataclasses import replace

from wagtail.models import Page

from search.models import PromotedResult
from search.readable import FoundPage
from search.understanding import Understanding, phrase_key

# A page that is called what was searched for is among the best of any engine.
NAMED_AMONG = 50


def promoted_ids(meant: Understanding, language: str) -> list[int]:
    """The pages in this language that editors put on top for this query.

    One query, and a second when there are any; not yet checked for who may read them.
    """
    rows = PromotedResult.objects.filter(is_active=True).select_related("page").only(
        "phrases", "page__translation_key"
    )
    keys = [row.page.translation_key for row in rows if _is_for(row, meant.keys)]
    if not keys:
        return []
    pages = Page.objects.filter(translation_key__in=keys, locale__language_code=language)
    return list(pages.values_list("pk", flat=True))


def _is_for(row: PromotedResult, keys: frozenset[str]) -> bool:
    return any(phrase_key(line) in keys for line in row.lines)


def best_first(
    pages: list[FoundPage], meant: Understanding, promoted: Iterable[int]
) -> list[FoundPage]:
    """Promoted pages, then the one that the query names, then by score."""
    promoted, keys = set(promoted), meant.keys
    marked = [
        replace(page, is_promoted=page.page_id in promoted, is_named=_is_named(page, keys))
        for page in pages[:NAMED_AMONG]
    ]
    rest = [replace(page, is_promoted=page.page_id in promoted) for page in pages[NAMED_AMONG:]]
    return sorted([*marked, *rest], key=lambda page: page.place, reverse=True)


def _is_named(page: FoundPage, keys: frozenset[str]) -> bool:
    return any(phrase_key(name) in keys for name in page.names)
