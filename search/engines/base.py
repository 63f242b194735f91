"""What the patients' search asks of an engine, whichever it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from wagtail.models import PageQuerySet

from search.backends.tantivy.results import Fragment
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary

MOST_HITS = 100


class EngineUnavailable(Exception):
    """This engine cannot answer now; another one may."""


@dataclass(frozen=True)
class RankedPage:
    """A page that matched; not yet looked up, so it may be gone or private by now."""

    page_id: int
    score: float


class Ranking(Protocol):
    """The matches of one query, and what the engine can tell about them."""

    @property
    def pages(self) -> list[RankedPage]:
        """The matches, best first."""

    def excerpts(self, page_ids: Sequence[int]) -> dict[int, list[Fragment]]:
        """The parts of these pages' texts that answer best; may leave some out."""

    def explain(self, page_id: int) -> dict[str, float]:
        """What each field gave to the score of this page; empty where that is unknown."""


class Engine(Protocol):
    """One way to search. Every method raises EngineUnavailable when it cannot answer."""

    @property
    def alias(self) -> str:
        """Its name in WAGTAILSEARCH_BACKENDS."""

    def rank(self, meant: Understanding, pages: PageQuerySet) -> Ranking:
        """The best MOST_HITS among these pages."""

    def complete(self, beginning: str, pages: PageQuerySet, limit: int) -> list[int]:
        """Ids of pages that have a title or other name with these words, the last unfinished."""

    def vocabulary(self) -> Vocabulary:
        """The words that the engine knows."""


@dataclass(frozen=True)
class PlainRanking:
    """A ranking without excerpts or reasons."""

    pages: list[RankedPage] = field(default_factory=list)

    def excerpts(self, page_ids: Sequence[int]) -> dict[int, list[Fragment]]:
        """None: the page's summary will do."""
        return {}

    def explain(self, page_id: int) -> dict[str, float]:
        """Unknown."""
        return {}


Backend = Any  # of modelsearch, which has no types
