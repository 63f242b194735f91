"""Answer from another engine and from what pages mean, fused by reciprocal rank."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wagtail.models import PageQuerySet

from search.backends.tantivy.results import Fragment
from search.dense.encoder import installed_encoder
from search.dense.fusion import reciprocal_rank_fusion
from search.dense.vectors import VectorTable, vector_table
from search.engines.base import MOST_HITS, Engine, RankedPage, Ranking
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary

NEAREST = 100


@dataclass(frozen=True)
class FusedRanking:
    """Two rankings as one; excerpts and reasons come from the lexical one."""

    lexical: Ranking
    nearest: Sequence[int]

    @cached_property
    def pages(self) -> list[RankedPage]:
        """The pages of both, best first."""
        words = [page.page_id for page in self.lexical.pages]
        fused = reciprocal_rank_fusion([words, self.nearest])
        return [RankedPage(page_id, score) for page_id, score in fused[:MOST_HITS]]

    def excerpts(self, page_ids: Sequence[int]) -> dict[int, list[Fragment]]:
        """Of the pages that have the words; the others are shown with their summary."""
        return self.lexical.excerpts([pk for pk in page_ids if pk in self._with_words])

    def explain(self, page_id: int) -> dict[str, float]:
        """The scores of the words; nothing for a page that has none of them."""
        return self.lexical.explain(page_id) if page_id in self._with_words else {}

    @cached_property
    def _with_words(self) -> set[int]:
        return {page.page_id for page in self.lexical.pages}


@dataclass(frozen=True)
class DenseEngine:
    """Widens another engine's rankings by pages that mean the same.

    Those are in any language, and may be gone by now: the live check leaves them out.
    """

    lexical: Engine
    encode: Callable[[Sequence[str]], Any]
    table: Callable[[], VectorTable]

    @property
    def alias(self) -> str:
        """The engine that it builds on."""
        return self.lexical.alias

    def rank(self, meant: Understanding, pages: PageQuerySet) -> FusedRanking:
        """Both rankings, one."""
        nearest = self.table().nearest(self.encode([meant.words])[0], NEAREST)
        return FusedRanking(self.lexical.rank(meant, pages), nearest)

    def complete(self, beginning: str, pages: PageQuerySet, limit: int) -> list[int]:
        """As the other engine does."""
        return self.lexical.complete(beginning, pages, limit)

    def vocabulary(self) -> Vocabulary:
        """As the other engine does."""
        return self.lexical.vocabulary()


def dense_engine(lexical: Engine) -> DenseEngine:
    """This engine and the vectors in the database, by the installed model."""
    return DenseEngine(lexical, lambda texts: installed_encoder().encode(texts), vector_table)
