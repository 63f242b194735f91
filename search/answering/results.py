"""The results as they are listed: the pages themselves, with all that is told at a glance."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wagtail.models import Page

from articles.certainty import CertaintyRange, certainty_range
from articles.choices import BodyRegion
from search.answering.answer_card import SECTIONS, AnswerCard, answer_card
from search.answering.practice_facts import practice_facts
from search.backends.tantivy.results import Fragment
from search.engines.base import EngineUnavailable, Ranking
from search.groups import LIBRARY
from search.readable import FoundPage

# What the list tells of each page, and what it tells of articles too. The many other columns
# and the long texts would take most of the time of a list.
PAGE_COLUMNS = ("title", "url_path", "search_description", "locale__language_code")
ARTICLE_COLUMNS = ("summary", "body_regions", "evidence", "reviewed_on", "review_due")


@dataclass(frozen=True)
class SearchResult:
    """One page with the excerpt that answers the query; the named article has a card too.

    `facts` are those of people, places and services: see search.answering.practice_facts.
    """

    page: Any
    excerpt: list[Fragment]
    facts: list[str] = field(default_factory=list)
    certainty: CertaintyRange | None = None
    body_parts: list[Any] = field(default_factory=list)
    answer: AnswerCard | None = None

    @property
    def is_told_at_a_glance(self) -> bool:
        """Whether an excerpt would add nothing: to the card of an article, or to facts."""
        return self.answer is not None or bool(self.facts and self.description)

    @property
    def description(self) -> str:
        """What the page says of itself."""
        return getattr(self.page, "summary", "") or self.page.search_description


def list_results(found: Sequence[FoundPage], ranking: Ranking) -> list[SearchResult]:
    """These pages in their order; a query for each type of article, one for all others."""
    named = next((page.page_id for page in found if _is_answer(page)), None)
    pages = _pages(found, SECTIONS if named else ())
    facts = practice_facts(found)
    excerpts = _excerpts(ranking, [page.page_id for page in found])
    return [
        replace(
            _result(pages[one.page_id], excerpts.get(one.page_id, []), one.page_id == named),
            facts=facts.get(one.page_id, []),
        )
        for one in found
        if one.page_id in pages
    ]


def _is_answer(found: FoundPage) -> bool:
    return found.is_named and found.group == LIBRARY


def _result(page: Any, excerpt: list[Fragment], is_answer: bool) -> SearchResult:
    if not hasattr(page, "evidence"):
        return SearchResult(page, excerpt)
    parts = [BodyRegion(part).label for part in page.body_regions if part in BodyRegion.values]
    card = answer_card(page) if is_answer else None
    return SearchResult(
        page, excerpt, certainty=certainty_range(page.evidence), body_parts=parts, answer=card
    )


def _pages(found: Iterable[FoundPage], sections: Sequence[str]) -> dict[int, Any]:
    """The pages by id: articles with what the list tells and these sections, others plain."""
    by_model: dict[type[Page], list[int]] = {}
    for page in found:
        model = page.model if page.group == LIBRARY else Page
        by_model.setdefault(model, []).append(page.page_id)
    pages: dict[int, Any] = {}
    for model, ids in by_model.items():
        rows = model.objects.filter(pk__in=ids).order_by().select_related("locale")
        of_articles = (*ARTICLE_COLUMNS, *sections) if model is not Page else ()
        pages.update(rows.only(*PAGE_COLUMNS, *of_articles).in_bulk())
    return pages


def _excerpts(ranking: Ranking, page_ids: list[int]) -> dict[int, list[Fragment]]:
    """The excerpts of those that the engine itself found; promoted pages may be no hits."""
    ranked = {page.page_id for page in ranking.pages}
    try:
        return ranking.excerpts([pk for pk in page_ids if pk in ranked])
    except EngineUnavailable:  # the index went away in between: summaries will do
        return {}
