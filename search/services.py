"""Search the library: the one function that views, and later other engines, call."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.utils.translation import get_language
from wagtail.models import Page

from articles.models import ArticlePage
from clinic.models import RedFlag
from clinic.red_flag_matching import matching_red_flags
from search.engine import Fragment, Hit, LibraryIndex
from search.library import current_index
from search.query import MAX_TERMS, PatientQuery, clean_query

RESULTS_PER_PAGE = 10


@dataclass(frozen=True)
class SearchResult:
    """One article with the excerpt that answers the query."""

    page: ArticlePage
    excerpt: list[Fragment]


@dataclass(frozen=True)
class SearchResults:
    """One page of results, and the red flags that the query itself names."""

    query: PatientQuery
    red_flags: list[RedFlag] = field(default_factory=list)
    results: list[SearchResult] = field(default_factory=list)
    page_obj: PaginatorPage | None = None
    # Set when the reader's language has no article and these are in another one.
    fallback_language: str = ""

    @property
    def total(self) -> int:
        """How many articles were found on all pages."""
        return self.page_obj.paginator.count if self.page_obj else 0


def search_library(raw: str, page_number: str | int = 1) -> SearchResults:
    """Answer what a patient typed.

    Red flags are looked for in everything that was typed, also when it is too long to
    search for. Every hit is looked up again, so nothing unpublished is shown.
    """
    query = clean_query(raw)
    red_flags = matching_red_flags(raw)
    if query.is_empty or query.is_too_long:
        return SearchResults(query, red_flags)
    index = current_index()
    terms = index.terms(query.text, MAX_TERMS)
    hits, fallback_language = _in_a_language(index.rank(terms))
    page_obj = Paginator(hits, RESULTS_PER_PAGE).get_page(page_number)
    results = _results(index, page_obj, terms)
    return SearchResults(query, red_flags, results, page_obj, fallback_language)


def _in_a_language(hits: Sequence[Hit]) -> tuple[list[Hit], str]:
    """The hits in the active language; without any, those in the site's own and its code."""
    active = str(get_language())
    found = _still_public(hits, active)
    if found or active == settings.LANGUAGE_CODE:
        return found, ""
    found = _still_public(hits, settings.LANGUAGE_CODE)
    return found, settings.LANGUAGE_CODE if found else ""


def _still_public(hits: Sequence[Hit], language: str) -> list[Hit]:
    ids = [hit.page_id for hit in hits]
    pages = Page.objects.filter(pk__in=ids, locale__language_code=language).live().public()
    public = set(pages.values_list("pk", flat=True))
    if language != settings.LANGUAGE_CODE:
        public -= {page.pk for page in pages.specific() if page.is_withheld}
    return [hit for hit in hits if hit.page_id in public]


def _results(index: LibraryIndex, hits: PaginatorPage, terms: list[str]) -> list[SearchResult]:
    pages = Page.objects.filter(pk__in=[hit.page_id for hit in hits]).specific()
    by_id = {page.pk: page for page in pages}
    return [
        SearchResult(by_id[hit.page_id], index.excerpt(hit, terms))
        for hit in hits
        if hit.page_id in by_id
    ]
