"""Search the library: the one function that views call."""

from dataclasses import dataclass, field
from functools import partial

from django.conf import settings
from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.utils.translation import get_language
from wagtail.models import Page

from articles.models import ArticlePage
from clinic.models import RedFlag
from search.backends.tantivy.results import Fragment
from search.engines import ask
from search.engines.base import Engine, EngineUnavailable, Ranking
from search.queried_red_flags import red_flags_in
from search.query import PatientQuery, clean_query
from search.readable import FoundArticle, readable_articles, searched_pages
from search.understanding import Understanding, understand
from search.understanding.word_lists import word_lists

RESULTS_PER_PAGE = 10


@dataclass(frozen=True)
class SearchResult:
    """One article with the excerpt that answers the query."""

    page: ArticlePage
    excerpt: list[Fragment]


@dataclass(frozen=True)
class Answer:
    """What an engine made of a query in one language, looked up in the database."""

    meant: Understanding
    ranking: Ranking
    articles: list[FoundArticle]


@dataclass(frozen=True)
class SearchResults:
    """One page of results, and the red flags that the query itself names."""

    query: PatientQuery
    red_flags: list[RedFlag] = field(default_factory=list)
    meant: Understanding | None = None
    results: list[SearchResult] = field(default_factory=list)
    page_obj: PaginatorPage | None = None
    # Set when the reader's language has no article and these are in another one.
    fallback_language: str = ""

    @property
    def total(self) -> int:
        """How many articles were found on all pages."""
        return self.page_obj.paginator.count if self.page_obj else 0


def search_library(
    raw: str, page_number: str | int = 1, *, literally: bool = False
) -> SearchResults:
    """Answer what a patient typed; `literally` searches for it as it was spelt.

    Of a text that is too long its beginning is searched for. Red flags are looked for in
    everything that was typed, and again in its corrected words. Every hit is looked up again,
    so nothing unpublished is shown.
    """
    query = clean_query(raw)
    if query.is_empty:
        return SearchResults(query, red_flags_in(raw))
    active = str(get_language())
    answer = answer_in(active, query, literally=literally)
    fallback_language = ""
    if not answer.articles and active != settings.LANGUAGE_CODE:
        answer = answer_in(settings.LANGUAGE_CODE, query, literally=literally)
        fallback_language = settings.LANGUAGE_CODE if answer.articles else ""
    red_flags = red_flags_in(raw, answer.meant.corrected)
    page_obj = Paginator(answer.articles, RESULTS_PER_PAGE).get_page(page_number)
    results = _results(answer.ranking, page_obj)
    return SearchResults(query, red_flags, answer.meant, results, page_obj, fallback_language)


def answer_in(language: str, query: PatientQuery, *, literally: bool = False) -> Answer:
    """Understand and rank a query against the articles in one language."""
    return ask(partial(_answer, language, query, literally))


def _answer(language: str, query: PatientQuery, literally: bool, engine: Engine) -> Answer:
    meant = understand(query, engine.vocabulary(), word_lists(), literally=literally)
    ranking = engine.rank(meant, searched_pages(language))
    return Answer(meant, ranking, readable_articles(ranking.pages, language))


def _results(ranking: Ranking, found: PaginatorPage) -> list[SearchResult]:
    ids = [article.page_id for article in found]
    by_id = Page.objects.filter(pk__in=ids).specific().in_bulk()
    try:
        excerpts = ranking.excerpts(ids)
    except EngineUnavailable:  # the index went away in between: summaries will do
        excerpts = {}
    return [SearchResult(by_id[pk], excerpts.get(pk, [])) for pk in ids if pk in by_id]
