"""What a search found: ids from the index, rows from the database, which has the last word."""

import unicodedata
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

from django.db.models import Count
from modelsearch.backends.base import BaseSearchResults, FilterFieldError
from tantivy import Occur, Query, SnippetGenerator

from search.backends.tantivy.index_files import IndexUnavailable
from search.backends.tantivy.reader import OpenIndex, raise_unless_broken
from search.backends.tantivy.schema import KEY, NUMBER, TEXT

# Matches beyond this are neither counted nor shown: with OR, nearly everything matches.
MOST_HITS = 1000


@dataclass(frozen=True)
class Hit:
    """One match: its primary key, its score, and where the index keeps it."""

    pk: Any
    score: float
    address: Any


@dataclass(frozen=True)
class Fragment:
    """A piece of an excerpt; `is_match` marks a word of the query."""

    text: str
    is_match: bool


class TantivySearchResults(BaseSearchResults):
    """Results like those of Wagtail's own backends, and what only this one can tell."""

    supports_facet = True

    def hits(self, limit: int = MOST_HITS) -> list[Hit]:
        """What the index holds, best first, equal scores by key; not yet checked.

        Raises IndexUnavailable when there is no index, or one that cannot be read.
        """
        searcher = self._index.searcher
        try:
            found = searcher.search(self._query, limit, count=False).hits
            keys = self._keys(searcher, [address for _score, address in found])
        except BaseException as error:
            raise_unless_broken(error)
            raise IndexUnavailable("the index cannot be searched") from error
        pairs = zip(found, keys, strict=True)
        hits = [Hit(key, score, address) for (score, address), key in pairs]
        return sorted(hits, key=lambda hit: (-hit.score, hit.pk))

    def excerpts(self, hits: list[Hit], field: str, characters: int) -> list[list[Fragment]]:
        """For each hit the part of this field that answers best, cut at the query's words."""
        searcher = self._index.searcher
        query = self.query_compiler.scored(self._index.schema)
        maker = SnippetGenerator.create(searcher, query, self._index.schema.tantivy, TEXT + field)
        maker.set_max_num_chars(characters)
        return [_fragments(maker.snippet_from_doc(searcher.doc(hit.address))) for hit in hits]

    def explain(self, hit: Hit) -> dict[str, float]:
        """How much each search field gave to the score of this hit, by the field's name."""
        weights = self.query_compiler.weights(self._index.schema)
        scores = {
            name.removeprefix(TEXT): self._score_in({name: weight}, hit)
            for name, weight in weights.items()
        }
        return {name: score for name, score in scores.items() if score}

    def facet(self, field_name: str) -> "OrderedDict[Any, int]":
        """How many of the results have each value of a field, the most frequent first."""
        if self.query_compiler._get_filterable_field(field_name) is None:
            raise FilterFieldError(f"{field_name} is no filter field", field_name=field_name)
        rows = self.query_compiler.queryset.filter(pk__in=[hit.pk for hit in self._checked])
        counted = rows.order_by().values_list(field_name).annotate(n=Count("pk"))
        return OrderedDict(sorted(counted, key=lambda row: -row[1]))

    @cached_property
    def _index(self) -> OpenIndex:
        return self.backend.get_index_for_model(self.model).open()

    @cached_property
    def _query(self) -> Any:
        return self.query_compiler.tantivy_query(self._index.schema)

    @cached_property
    def _checked(self) -> list[Hit]:
        """The hits that the queryset still has."""
        hits = self.hits()
        rows = self.query_compiler.queryset.filter(pk__in=[hit.pk for hit in hits])
        allowed = set(rows.order_by().values_list("pk", flat=True))
        return [hit for hit in hits if hit.pk in allowed]

    def _keys(self, searcher: Any, addresses: list[Any]) -> list[Any]:
        """The primary keys of these documents; numbers are read without their texts."""
        numbers = searcher.fast_field_values(NUMBER, addresses)
        if None not in numbers:
            return numbers
        field = self.model._meta.pk
        return [field.to_python(searcher.doc(address)[KEY][0]) for address in addresses]

    def _do_count(self) -> int:
        return len(self._checked[self.start : self.stop])

    def _do_search(self) -> Iterator[Any]:
        rows = self.query_compiler.queryset.filter(pk__in=[hit.pk for hit in self._checked])
        if not self.query_compiler.order_by_relevance:
            yield from rows[self.start : self.stop]
            return
        shown = self._checked[self.start : self.stop]
        by_key = {row.pk: row for row in rows.filter(pk__in=[hit.pk for hit in shown])}
        for hit in shown:
            if row := by_key.get(hit.pk):
                if self._score_field:
                    setattr(row, self._score_field, hit.score)
                yield row

    def _score_in(self, weights: dict[str, float], hit: Hit) -> float:
        """The score of one document when only these fields are searched."""
        schema = self._index.schema
        only = Query.term_query(schema.tantivy, KEY, str(hit.pk))
        query = Query.boolean_query(
            [
                (Occur.Must, Query.const_score_query(only, 0)),
                (
                    Occur.Should,
                    self.query_compiler._translate(self.query_compiler.query, schema, weights),
                ),
            ]
        )
        found = self._index.searcher.search(query, 1).hits
        return round(found[0][0], 3) if found else 0.0


def _fragments(snippet: Any) -> list[Fragment]:
    """Cut a snippet at its matches; Tantivy counts in bytes."""
    raw, position, pieces = snippet.fragment().encode(), 0, []
    for place in snippet.highlighted():
        end = _with_marks(raw, place.end)
        pieces.append(Fragment(raw[position : place.start].decode(), False))
        pieces.append(Fragment(raw[place.start : end].decode(), True))
        position = end
    pieces.append(Fragment(raw[position:].decode(), False))
    return [piece for piece in pieces if piece.text]


def _with_marks(raw: bytes, end: int) -> int:
    """The end of a match with the vowel signs behind it, which cannot stand alone."""
    marks = takewhile(lambda c: unicodedata.category(c)[0] == "M", raw[end:].decode())
    return end + len("".join(marks).encode())
