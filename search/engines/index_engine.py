"""Answer from our own index (search.backends.tantivy)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from wagtail.models import Page, PageQuerySet

from search.backends.tantivy.index_files import IndexUnavailable
from search.backends.tantivy.results import Fragment
from search.engines.base import MOST_HITS, Backend, EngineUnavailable, RankedPage
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary

EXCERPT_FIELD = "body_text"
EXCERPT_CHARACTERS = 220


@contextmanager
def _unavailable_named() -> Iterator[None]:
    try:
        yield
    except IndexUnavailable as error:
        raise EngineUnavailable(str(error)) from error


@dataclass(frozen=True)
class IndexRanking:
    """The hits of one search; excerpts and reasons come from the index too."""

    found: Any

    @cached_property
    def _hits(self) -> dict[int, Any]:
        return {hit.pk: hit for hit in self.found.hits(MOST_HITS)}

    @cached_property
    def pages(self) -> list[RankedPage]:
        """The matches, best first."""
        return [RankedPage(pk, hit.score) for pk, hit in self._hits.items()]

    def excerpts(self, page_ids: Sequence[int]) -> dict[int, list[Fragment]]:
        """The best part of each text."""
        with _unavailable_named():
            hits = [self._hits[pk] for pk in page_ids]
            texts = self.found.excerpts(hits, EXCERPT_FIELD, EXCERPT_CHARACTERS)
        return dict(zip(page_ids, texts, strict=True))

    def explain(self, page_id: int) -> dict[str, float]:
        """The score of each field."""
        with _unavailable_named():
            return dict(self.found.explain(self._hits[page_id]))


@dataclass(frozen=True)
class IndexEngine:
    """Searches with a Tantivy backend."""

    alias: str
    backend: Backend

    def rank(self, meant: Understanding, pages: PageQuerySet) -> IndexRanking:
        """Search with weights."""
        with _unavailable_named():
            ranking = IndexRanking(self.backend.search(meant.query(), pages))
            ranking.pages  # noqa: B018 (searches now, so that a fault shows here)
        return ranking

    def complete(self, beginning: str, pages: PageQuerySet, limit: int) -> list[int]:
        """Pages by the beginning of a name."""
        with _unavailable_named():
            return [hit.pk for hit in self.backend.autocomplete(beginning, pages).hits(limit)]

    def vocabulary(self) -> Vocabulary:
        """The words of the index, read once for each state of it."""
        with _unavailable_named():
            return _vocabulary(self.backend.get_index_for_model(Page).open())


@lru_cache(maxsize=2)
def _vocabulary(opened: Any) -> Vocabulary:
    return Vocabulary(opened.signature, opened.name_words(), opened.words())
