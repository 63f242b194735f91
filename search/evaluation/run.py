"""One evaluation from its files to its figures, with progress bars on stderr."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tqdm import tqdm

from search.evaluation.engines import engine_over
from search.evaluation.measure import Asker, Measured, ask, is_judged
from search.evaluation.misspelt import Misspelt, ask_misspelt
from search.evaluation.test_set import (
    BadTestSet,
    Document,
    Query,
    document_file,
    read_documents,
    read_judgments,
    read_misspellings,
    read_queries,
)
from search.evaluation.typos import with_typos
from search.understanding.word_lists import shipped_word_lists


@dataclass(frozen=True)
class Evaluation:
    """What to measure: a folder with a test set, and how."""

    folder: Path
    engine: str
    queries: Path | None = None  # instead of those of the folder
    limit: int | None = None
    typos: bool = False
    quiet: bool = False
    notes: list[str] = field(default_factory=list)

    def measure(self) -> Measured:
        """Ask the judged queries; raises BadTestSet."""
        judgments = read_judgments(self.folder / "qrels.tsv")
        queries = self._judged(read_queries(self.queries or self.folder / "queries.tsv"), judgments)
        with self._asker() as (asker, titles):
            self._note_unknown(judgments, queries, set(asker.ids))
            bar = self._bar(ask(asker, queries), "queries", len(queries))
            return Measured(judgments, len(titles), list(bar))

    def measure_misspellings(self) -> list[Misspelt]:
        """Ask the wrong spellings of the folder; raises BadTestSet."""
        pairs = read_misspellings(self.folder / "misspellings.tsv")[: self.limit]
        with self._asker() as (asker, titles):
            return list(self._bar(ask_misspelt(asker, pairs, titles), "misspellings", len(pairs)))

    @contextmanager
    def _asker(self) -> Iterator[tuple[Asker, list[str]]]:
        """Who asks the engine, and the titles of the documents."""
        ids: list[str] = []
        titles: list[str] = []

        def noted(documents: Iterable[Document]) -> Iterator[Document]:
            for document in documents:
                ids.append(document.id)
                titles.append(document.title)
                yield document

        documents = self._bar(read_documents(document_file(self.folder)), "documents", None)
        with engine_over(self.engine, noted(documents)) as searchable:
            yield Asker(searchable, ids, shipped_word_lists()), titles

    def _judged(self, queries: list[Query], judgments: Any) -> list[Query]:
        first = queries[: self.limit]
        judged = [query for query in first if is_judged(query, judgments)]
        if not judged:
            raise BadTestSet("No relevant document is known for any of these queries.")
        if left_out := len(first) - len(judged):
            self.notes.append(f"{left_out} queries without a relevant document are left out.")
        if self.typos:
            return [Query(one.id, with_typos(one.text, one.id)) for one in judged]
        return judged

    def _note_unknown(self, judgments: Any, queries: list[Query], known: set[str]) -> None:
        asked = [document for query in queries for document in judgments[query.id]]
        if unknown := [document for document in asked if document not in known]:
            self.notes.append(
                f"{len(unknown)} judgments name documents that are not in the set, such as "
                f"{unknown[0]}; they count as not found."
            )

    def _bar(self, rows: Iterable[Any], unit: str, total: int | None) -> Iterable[Any]:
        return tqdm(rows, desc=unit, total=total, disable=self.quiet, unit="", mininterval=0.5)
