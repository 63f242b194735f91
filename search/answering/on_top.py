"""What comes first whatever its score: promoted pages, and the page that the query names."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from wagtail.models import Page

from home.kept import Kept
from search.models import PromotedResult
from search.readable import FoundPage
from search.understanding import Understanding, phrase_key

# A page that is called what was searched for is among the best of any engine.
NAMED_AMONG = 20


def promoted_ids(
    meant: Understanding, language: str, promotions: Iterable[PromotedResult] | None = None
) -> list[int]:
    """The pages in this language that editors put on top for this query, by these rows or all.

    At most one query, and another when there are any; not yet checked for who may read them.
    """
    rows = active_promotions() if promotions is None else promotions
    keys = meant.keys
    twins = [row.page.translation_key for row in rows if _is_for(row, keys)]
    if not twins:
        return []
    pages = Page.objects.filter(translation_key__in=twins, locale__language_code=language)
    return list(pages.values_list("pk", flat=True))


def _read_promotions() -> list[PromotedResult]:
    rows = PromotedResult.objects.filter(is_active=True).select_related("page")
    return list(rows.only("phrases", "page__translation_key"))


_promotions = Kept(_read_promotions)


def active_promotions() -> list[PromotedResult]:
    """What editors promote now."""
    return _promotions()


def _is_for(row: PromotedResult, keys: frozenset[str]) -> bool:
    return any(phrase_key(line) in keys for line in row.lines)


def best_first(
    pages: list[FoundPage], meant: Understanding, promoted: Iterable[int]
) -> list[FoundPage]:
    """Promoted pages, then the one that the query names, then by score."""
    keys = meant.keys
    by_id = {page.page_id: page for page in pages}
    for page in pages[:NAMED_AMONG]:
        if _is_named(page, keys):
            by_id[page.page_id] = replace(page, is_named=True)
    for page_id in by_id.keys() & set(promoted):
        by_id[page_id] = replace(by_id[page_id], is_promoted=True)
    return sorted(by_id.values(), key=lambda page: page.place, reverse=True)


def _is_named(page: FoundPage, keys: frozenset[str]) -> bool:
    return any(_key_of_name(name) in keys for name in page.names)


@lru_cache(maxsize=10_000)
def _key_of_name(name: str) -> str:
    """Kept, because the names of pages are compared at every search; queries never are."""
    return phrase_key(name)
