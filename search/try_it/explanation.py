"""How a query was answered: every step from the typed words to the order of the pages."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy
from wagtail.models import Page, Site

from clinic.red_flag_matching import RedFlagMatch, find_red_flags
from search.engines import engine
from search.engines.base import EngineUnavailable, PlainRanking, Ranking
from search.models import PromotedResult
from search.query import PatientQuery, clean_query
from search.readable import FoundPage
from search.services import Answer, answer_by
from search.understanding import Reason, Understanding
from search.understanding.word_lists import WordLists

SHOWN = 10
FIELD_LABELS = {
    "title": gettext_lazy("Title"),
    "search_words": gettext_lazy("Also called"),
    "summary": gettext_lazy("Summary"),
    "body_text": gettext_lazy("Text"),
}

ACROSS_PARTS = gettext_lazy("Several parts together")
LEAST_SHOWN = 0.05
REASON_LABELS = {
    Reason.MISSPELLING: gettext_lazy("Misspelling in the list"),
    Reason.SPELLING: gettext_lazy("Spelling corrected"),
    Reason.JOINED: gettext_lazy("Two words joined"),
    Reason.SPLIT: gettext_lazy("One word split"),
    Reason.VARIANT: gettext_lazy("British or American spelling"),
    Reason.SYNONYM: gettext_lazy("Synonym in the list"),
    Reason.HINDI: gettext_lazy("Hindi"),
    Reason.LEFT_OUT: gettext_lazy("Left out"),
}


@dataclass(frozen=True)
class ExplainedPage:
    """One result: `fields` say how much each part of the page gave to the engine's score.

    `is_demoted`: its review is long overdue, so that only half of that counts.
    """

    place: int
    found: FoundPage
    page: Page
    fields: list[tuple[Any, float]]
    is_demoted: bool


@dataclass(frozen=True)
class Explanation:
    """The answer to one query in one language."""

    query: PatientQuery
    language: str
    red_flags: list[RedFlagMatch] = field(default_factory=list)
    meant: Understanding | None = None
    pages: list[ExplainedPage] = field(default_factory=list)
    total: int = 0
    # What the engine found but no visitor may read: drafts, private, expired, withheld pages.
    hidden: int = 0
    engine: str = ""
    problem: str = ""  # why the engine of the settings did not answer

    @property
    def steps(self) -> list[tuple[Any, str, str]]:
        """What was done to the query: why, to which words, and what they became."""
        steps = self.meant.steps if self.meant else ()
        return [(REASON_LABELS.get(s.reason, s.reason), s.typed, s.meant) for s in steps]

    @property
    def page_ids(self) -> list[int]:
        """The shown pages in their order."""
        return [page.found.page_id for page in self.pages]

    @property
    def has_reasons(self) -> bool:
        """Whether the engine tells what each field gave."""
        return any(page.fields for page in self.pages)


def explain(
    raw: str,
    language: str,
    site: Site | None = None,
    *,
    lists: WordLists | None = None,
    promotions: Iterable[PromotedResult] | None = None,
) -> Explanation:
    """Answer as a visitor is answered; `lists` and `promotions` stand in for the saved ones."""
    query = clean_query(raw)
    if query.is_empty:
        return Explanation(query, language, find_red_flags(raw))
    answer, alias, problem = None, "", ""
    for alias in dict.fromkeys([settings.SEARCH_BACKEND, settings.SEARCH_FALLBACK_BACKEND]):
        try:
            answer = answer_by(
                language, query, engine(alias), site=site, lists=lists, promotions=promotions
            )
            break
        except EngineUnavailable as error:
            problem = problem or str(error)
    if answer is None:
        return Explanation(query, language, find_red_flags(raw), problem=problem)
    return _explanation(raw, query, answer, alias, problem)


def _explanation(
    raw: str, query: PatientQuery, answer: Answer, alias: str, problem: str
) -> Explanation:
    return Explanation(
        query,
        answer.language,
        _red_flags(raw, answer.meant),
        answer.meant,
        _pages(answer),
        total=len(answer.pages),
        hidden=_hidden(answer),
        engine=alias,
        problem=problem,
    )


def _hidden(answer: Answer) -> int:
    """How many pages in this language the engine found that visitors may not read."""
    shown = {page.page_id for page in answer.pages}
    others = [hit.page_id for hit in answer.ranking.pages if hit.page_id not in shown]
    in_language = Page.objects.filter(pk__in=others, locale__language_code=answer.language)
    return in_language.count()


def _red_flags(raw: str, meant: Understanding) -> list[RedFlagMatch]:
    """Those of the typed words, then those that only the corrected ones name."""
    matches = find_red_flags(raw)
    known = {match.flag.pk for match in matches}
    corrected = find_red_flags(meant.corrected) if meant.corrected else []
    return matches + [match for match in corrected if match.flag.pk not in known]


def _pages(answer: Answer) -> list[ExplainedPage]:
    shown = answer.pages[:SHOWN]
    rows = Page.objects.in_bulk([page.page_id for page in shown])
    scores = {hit.page_id: hit.score for hit in answer.ranking.pages}
    return [
        ExplainedPage(
            place,
            page,
            rows[page.page_id],
            _fields(answer.ranking, page.page_id, scores.get(page.page_id, 0.0)),
            is_demoted=page.score < scores.get(page.page_id, 0.0),
        )
        for place, page in enumerate(shown, start=1)
        if page.page_id in rows
    ]


def _fields(ranking: Ranking, page_id: int, score: float) -> list[tuple[Any, float]]:
    """Labels and scores, the greatest first; none where they are not known.

    The rest is what no part has alone: a synonym of several words that are in different parts.
    """
    if not score or isinstance(ranking, PlainRanking):
        return []
    try:
        scores = ranking.explain(page_id)
    except EngineUnavailable:  # the index went away in between
        return []
    ordered = sorted(scores.items(), key=lambda one: -one[1])
    fields = [(FIELD_LABELS.get(name, name), points) for name, points in ordered]
    rest = score - sum(scores.values())
    return [*fields, (ACROSS_PARTS, rest)] if rest >= LEAST_SHOWN else fields
