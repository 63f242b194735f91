"""Translate a search query into Tantivy's: BM25 per field, weighted and summed."""

from collections.abc import Iterable
from typing import Any

from modelsearch.backends.base import BaseSearchQueryCompiler, SearchFieldError
from modelsearch.index import BaseField
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText
from tantivy import Occur, Query

from search.backends.tantivy.analyzers import WORDS, phrase_of, terms_of
from search.backends.tantivy.filters import Narrowing, meets_nearly_all
from search.backends.tantivy.schema import COMPLETE, KEY, TEXT, TYPES, IndexSchema, complete_name

LETTERS_FOR_TWO_EDITS = 6  # below that one edit only, as in Elasticsearch's AUTO
MOST_TERMS = 1000  # words of a query beyond these are not searched for

Weights = dict[str, float]


def all_of(queries: Iterable[Any]) -> Any:
    """Every one of these must match; without any, nothing does."""
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def any_of(queries: Iterable[Any]) -> Any:
    """One of these must match, and scores add up."""
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def without_score(query: Any) -> Any:
    """The same matches, without a say in the order."""
    return Query.const_score_query(query, 0)


class TantivyQueryCompiler(BaseSearchQueryCompiler):
    """A query over whole words; the words of a text are alternatives unless it says AND."""

    DEFAULT_OPERATOR = "or"

    def check(self) -> None:
        """Refuse unknown fields; any filter and order is fine, because the database does them."""
        known = {field.field_name for field in self.allowed_fields()}
        for name in self.fields or []:
            if name not in known:
                label = self.queryset.model._meta.label
                raise SearchFieldError(f"{label} has no search field {name}", field_name=name)

    def allowed_fields(self) -> list[BaseField]:
        """The fields that may be named in `fields`."""
        return self.queryset.model.get_searchable_search_fields()

    def weights(self, schema: IndexSchema) -> Weights:
        """The fields to search and their weights."""
        if self.fields is None:
            return schema.fields
        return {TEXT + name: schema.fields[TEXT + name] for name in self.fields}

    def tantivy_query(self, schema: IndexSchema, searcher: Any = None) -> Any:
        """The query with its filters, which narrow it without a say in the score."""
        conditions = self.narrowed(schema, searcher)
        return all_of([self.scored(schema), *(without_score(one) for one in conditions)])

    def narrowed(self, schema: IndexSchema, searcher: Any = None) -> list[Any]:
        """The model that is searched, and as much of its filters as is worth checking here."""
        label = self.queryset.model._meta.concrete_model._meta.label
        conditions = [Narrowing(self.queryset, schema, searcher).condition()]
        if not meets_nearly_all(searcher, TYPES, [label]):
            conditions.append(Query.term_query(schema.tantivy, TYPES, label))
        return [condition for condition in conditions if condition is not None]

    def score_of(self, key: Any, schema: IndexSchema, weights: Weights) -> Any:
        """A query that finds the document with this key alone, scored in these fields only."""
        only = Query.term_query(schema.tantivy, KEY, str(key))
        scored = self.scored(schema, weights)
        return Query.boolean_query([(Occur.Must, without_score(only)), (Occur.Should, scored)])

    def scored(self, schema: IndexSchema, weights: Weights | None = None) -> Any:
        """Only what gives a score: in these fields, or in those that the query asks for."""
        fields = self.weights(schema) if weights is None else weights
        return self._translate(self.query, schema, fields)

    def _translate(self, query: Any, schema: IndexSchema, weights: Weights) -> Any:
        """One node of the query tree; raises NotImplementedError for an unknown one."""
        match query:
            case PlainText():
                words = self._plain_text(query, schema, weights)
                return Query.boost_query(words, query.boost)
            case Phrase():
                return self._phrase(query.query_string, schema, weights)
            case Fuzzy():
                return self._fuzzy(query, schema, weights)
            case Boost():
                boosted = self._translate(query.subquery, schema, weights)
                return Query.boost_query(boosted, query.boost)
            case MatchAll():
                return Query.all_query()
            case Not():
                others = self._translate(query.subquery, schema, weights)
                everything = without_score(Query.all_query())
                return Query.boolean_query([(Occur.Must, everything), (Occur.MustNot, others)])
            case And() | Or():
                parts = [self._translate(part, schema, weights) for part in query.subqueries]
                return all_of(parts) if isinstance(query, And) else any_of(parts)
        raise NotImplementedError(f"{type(query).__name__} queries are not supported")

    def _plain_text(self, query: Any, schema: IndexSchema, weights: Weights) -> Any:
        terms = terms_of(query.query_string)[:MOST_TERMS]
        found = [self._in_fields(schema, term, weights) for term in terms]
        return all_of(found) if query.operator == "and" else any_of(found)

    def _in_fields(self, schema: IndexSchema, term: str, weights: Weights) -> Any:
        return any_of(
            Query.boost_query(Query.term_query(schema.tantivy, field, term), weight)
            for field, weight in weights.items()
        )

    def _phrase(self, text: str, schema: IndexSchema, weights: Weights) -> Any:
        words: list[Any] = phrase_of(text)
        if len(words) < 2:
            return any_of(self._in_fields(schema, term, weights) for _place, term in words)
        return any_of(
            Query.boost_query(Query.phrase_query(schema.tantivy, field, words), weight)
            for field, weight in weights.items()
        )

    def _fuzzy(self, query: Any, schema: IndexSchema, weights: Weights) -> Any:
        found = []
        for term in terms_of(query.query_string)[:MOST_TERMS]:
            edits = 2 if len(term) >= LETTERS_FOR_TWO_EDITS else 1
            found.append(
                any_of(
                    Query.boost_query(
                        Query.fuzzy_term_query(schema.tantivy, field, term, edits), weight
                    )
                    for field, weight in weights.items()
                )
            )
        return all_of(found) if query.operator == "and" else any_of(found)


class TantivyAutocompleteCompiler(TantivyQueryCompiler):
    """A query whose last word may be unfinished, over titles and other names."""

    DEFAULT_OPERATOR = "and"

    def allowed_fields(self) -> list[BaseField]:
        """The fields that may be named in `fields`."""
        return self.queryset.model.get_autocomplete_search_fields()

    def weights(self, schema: IndexSchema) -> Weights:
        """All names together, or the named ones; none weighs more."""
        if self.fields is None:
            return {COMPLETE: 1.0}
        return {complete_name(name): 1.0 for name in self.fields}

    def _translate(self, query: Any, schema: IndexSchema, weights: Weights) -> Any:
        """Plain text, or everything; raises NotImplementedError for any other query."""
        if isinstance(query, (PlainText, MatchAll)):
            return super()._translate(query, schema, weights)
        raise NotImplementedError("only plain text is completed")

    def _plain_text(self, query: Any, schema: IndexSchema, weights: Weights) -> Any:
        words = terms_of(query.query_string, WORDS)[:MOST_TERMS]
        found = [self._in_fields(schema, word, weights) for word in words[:-1]]
        found += [self._begun(schema, word, weights) for word in words[-1:]]
        return all_of(found) if query.operator == "and" else any_of(found)

    def _begun(self, schema: IndexSchema, word: str, weights: Weights) -> Any:
        """Words that begin like this; the finished word scores on top."""
        begun = [
            Query.fuzzy_term_query(schema.tantivy, field, word, distance=0, prefix=True)
            for field in weights
        ]
        return any_of([*begun, self._in_fields(schema, word, weights)])
