"""Search the site: the one function that views call."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, partial

from django.conf import settings
from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.utils.translation import get_language
from wagtail.models import Site

from clinic.models import RedFlag
from search.answering.facets import CountedFacet, SearchAddress, counted_facets
from search.answering.nearest import NearestTopics, nearest_topics
from search.answering.on_top import best_first, promoted_ids
from search.answering.results import SearchResult, list_results
from search.engines import ask
from search.engines.base import MOST_HITS, Engine, EngineUnavailable, RankedPage, Ranking
from search.groups import GROUPS, LIBRARY, PRACTICE, Group
from search.models import PromotedResult
from search.queried_red_flags import red_flags_in
from search.query import PatientQuery, clean_query
from search.readable import FoundPage, readable_pages, searched_pages
from search.understanding import Understanding, understand
from search.understanding.word_lists import WordLists, word_lists

RESULTS_PER_PAGE = 10
# Beside the articles other groups show their best only, and only what answers at least half
# as well as the best: with OR, a page that says "pain" once would match any pain.
OTHERS_SHOWN = 3
OTHERS_SHARE = 0.5


@dataclass(frozen=True)
class Answer:
    """What an engine made of a query in one language, looked up in the database."""

    language: str
    meant: Understanding
    ranking: Ranking
    pages: list[FoundPage]

    @cached_property
    def articles(self) -> list[FoundPage]:
        """The articles of the library, best first."""
        return [page for page in self.pages if page.group == LIBRARY]

    def others(self, group: Group) -> list[FoundPage]:
        """The few pages of another group that answer well.

        People, places and services do not compete with each other: who types "noida" gets the
        place and who treats there, though a page that is called so scores far higher.
        """
        apart = set(PRACTICE) - {group} if group in PRACTICE else set()
        best = next((page.score for page in self.pages if page.group not in apart), 0.0)
        fitting = (page for page in self.pages if page.group == group)
        good = [p for p in fitting if p.score >= best * OTHERS_SHARE or p.is_named or p.is_promoted]
        return good[:OTHERS_SHOWN]


@dataclass(frozen=True)
class ResultGroup:
    """One list under its heading; `other_language` is set when it is not the reader's."""

    group: Group
    results: list[SearchResult]
    other_language: str = ""

    @property
    def is_library(self) -> bool:
        """Whether it is the list of articles, with pages and facets."""
        return self.group == LIBRARY


@dataclass(frozen=True)
class SearchResults:
    """One page of results, and the red flags that the query itself names."""

    query: PatientQuery
    address: SearchAddress = field(default_factory=SearchAddress)
    red_flags: list[RedFlag] = field(default_factory=list)
    meant: Understanding | None = None
    groups: list[ResultGroup] = field(default_factory=list)
    facets: list[CountedFacet] = field(default_factory=list)
    page_obj: PaginatorPage | None = None
    # Set when the reader's language has no article and these are in another one.
    fallback_language: str = ""
    # Only the best MOST_HITS were looked at; there may be more.
    is_capped: bool = False
    # No engine can answer now.
    is_unavailable: bool = False
    nearest: NearestTopics | None = None

    @property
    def results(self) -> list[SearchResult]:
        """The articles on this page of the list."""
        return next((group.results for group in self.groups if group.is_library), [])

    @property
    def total(self) -> int:
        """How many articles were found on all pages, as they are narrowed."""
        return self.page_obj.paginator.count if self.page_obj else 0


def search_library(
    raw: str,
    page_number: str | int = 1,
    *,
    address: SearchAddress | None = None,
    site: Site | None = None,
) -> SearchResults:
    """Answer what a visitor of this site typed, narrowed as the address says.

    Red flags are looked for in everything that was typed, also in what is too long to search
    for, and in the corrected words. Every hit is looked up again, so nothing unpublished is
    shown.
    """
    query = clean_query(raw)
    address = address or SearchAddress(query.text)
    if query.is_empty:
        return SearchResults(query, address, red_flags_in(raw))
    try:
        answers = _answers(query, address.literally, site)
        return _page_of_results(raw, query, address, answers, page_number, site)
    except EngineUnavailable:
        return SearchResults(query, address, red_flags_in(raw), is_unavailable=True)


def answer_in(
    language: str, query: PatientQuery, *, literally: bool = False, site: Site | None = None
) -> Answer:
    """Understand and rank a query against the pages in one language.

    Raises EngineUnavailable when no engine can answer.
    """
    return ask(partial(answer_by, language, query, literally=literally, site=site))


def answer_by(
    language: str,
    query: PatientQuery,
    engine: Engine,
    *,
    literally: bool = False,
    site: Site | None = None,
    lists: WordLists | None = None,
    promotions: Iterable[PromotedResult] | None = None,
) -> Answer:
    """What this engine answers; `lists` and `promotions` stand in for those of the database.

    Raises EngineUnavailable when it cannot answer.
    """
    lists = word_lists() if lists is None else lists
    meant = understand(query, engine.vocabulary(), lists, literally=literally)
    ranking = engine.rank(meant, searched_pages(language))
    promoted = promoted_ids(meant, language, promotions)
    hits = {page.page_id for page in ranking.pages}
    ranked = [*ranking.pages, *(RankedPage(pk, 0.0) for pk in promoted if pk not in hits)]
    pages = readable_pages(ranked, language, site)
    return Answer(language, meant, ranking, best_first(pages, meant, promoted))


def _answers(query: PatientQuery, literally: bool, site: Site | None) -> list[Answer]:
    """The answer in the reader's language, and in the site's own if that one has no article."""
    active = str(get_language())
    answers = [answer_in(active, query, literally=literally, site=site)]
    if not answers[0].articles and active != settings.LANGUAGE_CODE:
        answers.append(answer_in(settings.LANGUAGE_CODE, query, literally=literally, site=site))
    return answers


def _page_of_results(
    raw: str,
    query: PatientQuery,
    address: SearchAddress,
    answers: list[Answer],
    page_number: str | int,
    site: Site | None,
) -> SearchResults:
    own = answers[0]
    library = next((answer for answer in answers if answer.articles), own)
    meant = library.meant
    fitting = [page for page in library.articles if address.fits(page)]
    page_obj = Paginator(fitting, RESULTS_PER_PAGE).get_page(page_number)
    return SearchResults(
        query,
        address,
        red_flags_in(raw, meant.corrected),
        meant,
        _groups(answers, library, page_obj),
        counted_facets(library.articles, address),
        page_obj,
        fallback_language=library.language if library is not own else "",
        is_capped=len(library.ranking.pages) >= MOST_HITS,
        nearest=None
        if own.pages or library.pages
        else nearest_topics(meant.words, own.language, site),
    )


def _groups(answers: list[Answer], library: Answer, page_obj: PaginatorPage) -> list[ResultGroup]:
    """The lists of this page; the one with the best page of all comes first."""
    listed = [(LIBRARY, library, list(page_obj))]
    if page_obj.number == 1:
        listed += [_others(group, answers) for group in GROUPS if group != LIBRARY]
    listed = sorted(
        (one for one in listed if one[2]), key=lambda one: one[2][0].place, reverse=True
    )
    return [
        ResultGroup(
            group,
            list_results(pages, answer.ranking),
            answer.language if answer is not answers[0] else "",
        )
        for group, answer, pages in listed
    ]


def _others(group: Group, answers: list[Answer]) -> tuple[Group, Answer, list[FoundPage]]:
    """The pages of a group in the reader's language, else in the site's own."""
    answer = next((answer for answer in answers if answer.others(group)), answers[0])
    return group, answer, answer.others(group)
