"""The full-text index: Tantivy in memory, the same ranking on every database.

The index is derived from the library and never a source of truth. Scores are BM25 per
field, weighted and summed; a page needs only one of the words (ADR 5).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import tantivy
from tantivy import Filter, Occur, Query, Tokenizer

ANALYZER = "library"
FIELD_WEIGHTS = {"title": 3.0, "search_words": 3.0, "summary": 2.0, "body": 1.0}
WRITER_MEMORY = 15_000_000  # bytes, Tantivy's minimum for one thread
MAX_HITS = 500
EXCERPT_CHARACTERS = 220


@dataclass(frozen=True)
class LibraryDocument:
    """What the index knows of one page."""

    page_id: int
    title: str
    search_words: str
    summary: str
    body: str


@dataclass(frozen=True)
class Fragment:
    """A piece of an excerpt; `is_match` marks a word of the query."""

    text: str
    is_match: bool


@dataclass(frozen=True)
class Hit:
    """One page that matched, best first in a list of hits."""

    page_id: int
    score: float
    address: Any


def _analyzer() -> Any:
    """Whole words, Hindi vowel signs included; English stop words and endings dropped."""
    return (
        tantivy.TextAnalyzerBuilder(Tokenizer.regex(r"\w+"))
        .filter(Filter.lowercase())
        .filter(Filter.stopword("english"))
        .filter(Filter.stemmer("english"))
        .build()
    )


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("page_id", stored=True)
    for field in FIELD_WEIGHTS:
        builder.add_text_field(field, stored=field == "body", tokenizer_name=ANALYZER)
    return builder.build()


class LibraryIndex:
    """An immutable index over the documents it was built from; safe to share by threads."""

    def __init__(self, documents: Iterable[LibraryDocument]) -> None:
        self._analyzer = _analyzer()
        self._schema = _schema()
        index = tantivy.Index(self._schema)
        index.register_tokenizer(ANALYZER, self._analyzer)
        writer = index.writer(WRITER_MEMORY, 1)
        for document in documents:
            writer.add_document(tantivy.Document(**vars(document)))
        writer.commit()
        index.reload()
        self._searcher = index.searcher()

    def terms(self, text: str, limit: int) -> list[str]:
        """The first `limit` different words of `text` as they are indexed."""
        return list(dict.fromkeys(self._analyzer.analyze(text)))[:limit]

    def rank(self, terms: list[str]) -> list[Hit]:
        """Every page with at least one of the terms, best first."""
        if not terms:
            return []
        found = self._searcher.search(self._any_of(terms, FIELD_WEIGHTS), MAX_HITS)
        return [
            Hit(self._searcher.doc(address)["page_id"][0], score, address)
            for score, address in found.hits
        ]

    def excerpt(self, hit: Hit, terms: list[str]) -> list[Fragment]:
        """The part of the page's body that answers best, cut at the words of the query."""
        query = self._any_of(terms, ["body"])
        maker = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "body")
        maker.set_max_num_chars(EXCERPT_CHARACTERS)
        snippet = maker.snippet_from_doc(self._searcher.doc(hit.address))
        return _fragments(snippet.fragment(), [(r.start, r.end) for r in snippet.highlighted()])

    def _any_of(self, terms: list[str], fields: Iterable[str]) -> Any:
        clauses = [
            (Occur.Should, Query.boost_query(self._term(field, term), FIELD_WEIGHTS[field]))
            for field in fields
            for term in terms
        ]
        return Query.boolean_query(clauses)

    def _term(self, field: str, term: str) -> Any:
        return Query.term_query(self._schema, field, term)


def _fragments(text: str, ranges: list[tuple[int, int]]) -> list[Fragment]:
    """Cut `text` at byte ranges, which is how Tantivy counts."""
    raw, position, pieces = text.encode(), 0, []
    for start, end in ranges:
        pieces.append(Fragment(raw[position:start].decode(), False))
        pieces.append(Fragment(raw[start:end].decode(), True))
        position = end
    pieces.append(Fragment(raw[position:].decode(), False))
    return [piece for piece in pieces if piece.text]
