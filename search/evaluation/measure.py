"""Ask an engine every query as a patient's query is asked, and score what it finds."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import mean

from search.engines.base import RankedPage
from search.evaluation import metrics
from search.evaluation.searchable import Searchable
from search.evaluation.test_set import Judgments, Query
from search.query import clean_query
from search.understanding import Understanding, understand
from search.understanding.word_lists import WordLists


@dataclass(frozen=True)
class Asker:
    """Understands and ranks with one engine; documents go by their own ids."""

    searchable: Searchable
    ids: Sequence[str]  # of the documents, in their order
    lists: WordLists

    def understand(self, text: str) -> Understanding:
        """What the pipeline makes of a query; one that is too long is cut."""
        return understand(clean_query(text), self.searchable.engine.vocabulary(), self.lists)

    def rank(self, meant: Understanding) -> list[RankedPage]:
        """The matches, best first."""
        return self.searchable.engine.rank(meant, self.searchable.pages).pages

    def place_of(self, page: RankedPage) -> int:
        """Which of the documents this page was made of, from 0."""
        return page.page_id - self.searchable.first_key


@dataclass(frozen=True)
class Asked:
    """One query with what was found for it, best first, and how long that took."""

    query: Query
    found: list[tuple[str, float]]  # ids and scores
    milliseconds: float

    @property
    def ranking(self) -> list[str]:
        """The ids that were found."""
        return [document for document, _score in self.found]


@dataclass
class Measured:
    """What was asked, and the means over all of it."""

    judgments: Judgments
    documents: int
    asked: list[Asked] = field(default_factory=list)

    def as_json(self) -> dict[str, float | int]:
        """The measures by their usual names: means, shares (0 to 1), milliseconds, counts."""
        graded = [(one.ranking, self.judgments[one.query.id]) for one in self.asked]
        times = [one.milliseconds for one in self.asked]
        return {
            "ndcg@10": round(mean(metrics.ndcg(*pair) for pair in graded), 4),
            "recall@100": round(mean(metrics.recall(*pair) for pair in graded), 4),
            "mrr": round(mean(metrics.reciprocal_rank(*pair) for pair in graded), 4),
            "zero_rate": round(mean(not one.found for one in self.asked), 4),
            "p50_ms": round(metrics.percentile(times, 0.5), 2),
            "p95_ms": round(metrics.percentile(times, 0.95), 2),
            "queries": len(self.asked),
            "documents": self.documents,
        }


def ask(asker: Asker, queries: Iterable[Query]) -> Iterable[Asked]:
    """Ask each of these; what is made of the words once for all queries is made before."""
    asker.understand("warm up")
    for query in queries:
        begin = time.perf_counter()
        pages = asker.rank(asker.understand(query.text))
        milliseconds = (time.perf_counter() - begin) * 1000
        found = [(asker.ids[asker.place_of(page)], page.score) for page in pages]
        yield Asked(query, found, milliseconds)


def is_judged(query: Query, judgments: Judgments) -> bool:
    """Whether a relevant document is known; a query without one says nothing on a ranking."""
    return any(grade > 0 for grade in judgments.get(query.id, {}).values())
