"""What a search found: ids from the index, rows from the database, which has the last word."""

import unicodedata
from collections import Counter, OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile
from typing import Any

from django.db.models import Count
from modelsearch.backends.base import BaseSearchResults, FilterFieldError
from tantivy import SnippetGenerator

from search.backends.tantivy.reader import OpenIndex
from search.backends.tantivy.schema import KEY, NUMBER, TEXT

CHECKED_AT_ONCE = 1000  # keys in one question to the database


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

    def hits(self, limit: int | None = None) -> list[Hit]:
        """What the index holds, best first, equal scores by key; not yet checked.

        Raises IndexUnavailable when there is no index, or one that cannot be read.
        """
        opened = self._index
        query = self.query_compiler.tantivy_query(opened.schema, opened.searcher)
        with self._index.reading():
            most = limit or max(1, opened.documents)
            found = opened.searcher.search(query, most, count=False).hits
            keys = self._keys(opened.searcher, [address for _score, address in found])
        pairs = zip(found, keys, strict=True)
        hits = [Hit(key, score, address) for (score, address), key in pairs]
        return sorted(hits, key=lambda hit: (-hit.score, hit.pk))

    def excerpts(self, hits: list[Hit], field: str, characters: int) -> list[list[Fragment]]:
        """For each hit the part of this field that answers best, cut at the query's words.

        The pieces are plain text, not HTML. Raises IndexUnavailable.
        """
        opened = self._index
        query = self.query_compiler.scored(opened.schema)
        with self._index.reading():
            maker = SnippetGenerator.create(
                opened.searcher, query, opened.schema.tantivy, TEXT + field
            )
            maker.set_max_num_chars(characters)
            documents = [opened.searcher.doc(hit.address) for hit in hits]
            return [_fragments(maker.snippet_from_doc(document)) for document in documents]

    def explain(self, hit: Hit) -> dict[str, float]:
        """How much each search field gave to the score of this hit, by the field's name.

        Raises IndexUnavailable.
        """
        schema, scores = self._index.schema, {}
        for name, weight in self.query_compiler.weights(schema).items():
            query = self.query_compiler.score_of(hit.pk, schema, {name: weight})
            with self._index.reading():
                found = self._index.searcher.search(query, 1, count=False).hits
            if found and found[0][0]:
                scores[name.removeprefix(TEXT)] = round(found[0][0], 3)
        return scores

    def facet(self, field_name: str) -> "OrderedDict[Any, int]":
        """How many of all results have each value of a field, the most frequent first."""
        if self.query_compiler._get_filterable_field(field_name) is None:
            raise FilterFieldError(f"{field_name} is no filter field", field_name=field_name)
        totals: Counter[Any] = Counter()
        for _hits, rows in self._batches():
            counted = rows.order_by().values_list(field_name).annotate(n=Count("pk"))
            totals.update(dict(counted))
        return OrderedDict(sorted(totals.items(), key=lambda item: (-item[1], str(item[0]))))

    @cached_property
    def _index(self) -> OpenIndex:
        return self.backend.get_index_for_model(self.model).open()

    def _keys(self, searcher: Any, addresses: list[Any]) -> list[Any]:
        """The primary keys of these documents; numbers are read without their texts."""
        numbers = searcher.fast_field_values(NUMBER, addresses)
        if None not in numbers:
            return numbers
        field = self.model._meta.pk
        return [field.to_python(searcher.doc(address)[KEY][0]) for address in addresses]

    def _batches(self) -> Iterator[tuple[list[Hit], Any]]:
        """The hits, some at a time, each time with the rows that the queryset still has."""
        hits = self.hits()
        for start in range(0, len(hits), CHECKED_AT_ONCE):
            some = hits[start : start + CHECKED_AT_ONCE]
            yield some, self.query_compiler.queryset.filter(pk__in=[hit.pk for hit in some])

    def _checked(self) -> Iterator[Hit]:
        """The hits that the queryset still has, best first."""
        for hits, rows in self._batches():
            allowed = set(rows.order_by().values_list("pk", flat=True))
            yield from (hit for hit in hits if hit.pk in allowed)

    def _in_order_of_rows(self) -> Iterator[Hit]:
        """The hits in the queryset's own order, the newest first when it has none."""
        by_key = {hit.pk: hit for hit in self.hits()}
        rows = self.query_compiler.queryset
        keys = (rows if rows.ordered else rows.order_by("-pk")).values_list("pk", flat=True)
        return (by_key[key] for key in keys if key in by_key)

    def _do_count(self) -> int:
        return sum(1 for _hit in islice(self._checked(), self.start, self.stop))

    def _do_search(self) -> Iterator[Any]:
        by_relevance = self.query_compiler.order_by_relevance
        hits = self._checked() if by_relevance else self._in_order_of_rows()
        shown = list(islice(hits, self.start, self.stop))
        for start in range(0, len(shown), CHECKED_AT_ONCE):
            yield from self._rows(shown[start : start + CHECKED_AT_ONCE])

    def _rows(self, hits: list[Hit]) -> Iterator[Any]:
        """The rows of these hits in the same order."""
        rows = self.query_compiler.queryset.filter(pk__in=[hit.pk for hit in hits])
        by_key = {row.pk: row for row in rows}
        for hit in hits:
            if row := by_key.get(hit.pk):
                if self._score_field:
                    setattr(row, self._score_field, hit.score)
                yield row


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
