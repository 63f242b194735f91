"""Translate a search query into Tantivy's: BM25 per field, weighted and summed."""

from collections.abc import Iterable
from typing import Any

from modelsearch.backends.base import BaseSearchQueryCompiler, SearchFieldError
from modelsearch.index import RelatedFields
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText
from tantivy import Occur, Query

from search.backends.tantivy.analyzers import ANALYZERS, WORDS, fold_text, terms_of
from search.backends.tantivy.filters import UNKNOWN, connect, has_value
from search.backends.tantivy.schema import COMPLETE, TEXT, TYPES, VOCABULARY, IndexSchema

LETTERS_FOR_TWO_EDITS = 6  # below that one edit only, as in Elasticsearch's AUTO


def all_of(queries: Iterable[Any]) -> Any:
    """Every one of these must match; without any, nothing does."""
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def any_of(queries: Iterable[Any]) -> Any:
    """One of these must match, and scores add up."""
    return Query.boolean_query([(Occur.Should, query) for query in queries])


class TantivyQueryCompiler(BaseSearchQueryCompiler):
    """A query over whole words; the words of a text are alternatives unless it says AND."""

    DEFAULT_OPERATOR = "or"
    HANDLES_ORDER_BY_EXPRESSIONS = True

    def check(self) -> None:
        """Refuse unknown fields; any filter is fine, because the database checks it."""
        known = {field.field_name for field in self.queryset.model.get_searchable_search_fields()}
        for name in self.fields or []:
            if name not in known:
                raise SearchFieldError(f"{name} is not a search field", field_name=name)

    def tantivy_query(self, schema: IndexSchema) -> Any:
        """The query with its filters, which narrow it without a say in the score."""
        return all_of([self.scored(schema), Query.const_score_query(self.narrowed(schema), 0)])

    def scored(self, schema: IndexSchema) -> Any:
        """Only what gives a score."""
        return self._translate(self.query, schema, self.weights(schema))

    def narrowed(self, schema: IndexSchema) -> Any:
        """The model that is searched, and as much of its filters as the index knows."""
        label = self.queryset.model._meta.label
        conditions = [Query.term_query(schema.tantivy, TYPES, label)]
        self._schema = schema
        filters = self._get_filters_from_queryset()
        if filters is not None and filters is not UNKNOWN:
            conditions.append(filters)
        return all_of(conditions)

    def weights(self, schema: IndexSchema) -> dict[str, float]:
        """The fields to search and their weights."""
        if self.fields is None:
            return schema.fields
        return {TEXT + name: schema.fields[TEXT + name] for name in self.fields}

    def _process_lookup(self, field_path: list[Any], lookup: str, value: Any) -> Any:
        if any(isinstance(step, RelatedFields) for step in field_path):
            return UNKNOWN
        column = field_path[-1].get_attname(self.queryset.model)
        return has_value(self._schema, column, lookup, value)

    def _process_filter(self, column: Any, lookup: str, value: Any, check_only: Any = False) -> Any:
        """A filter on a field that the index does not have is left to the database."""
        try:
            return super()._process_filter(column, lookup, value, check_only)
        except Exception:  # odd expressions break upstream's walk in several ways
            return UNKNOWN

    def _get_filters_from_where_node(self, where_node: Any, check_only: bool = False) -> Any:
        try:
            return super()._get_filters_from_where_node(where_node, check_only)
        except Exception:  # see above: raw expressions, EXISTS, dates taken apart
            return UNKNOWN

    def _process_match_none(self) -> Any:
        return Query.empty_query()

    def _connect_filters(self, filters: list[Any], connector: str, negated: bool) -> Any:
        return connect(filters, connector, negated)

    def _translate(self, query: Any, schema: IndexSchema, weights: dict[str, float]) -> Any:
        """One node of the query tree; raises NotImplementedError for an unknown one."""
        match query:
            case PlainText():
                words = self._plain_text(query, schema, weights)
                return Query.boost_query(words, query.boost)
            case Phrase():
                return self._phrase(query.query_string, schema, weights)
            case Fuzzy():
                return self._fuzzy(query, schema)
            case Boost():
                return Query.boost_query(
                    self._translate(query.subquery, schema, weights), query.boost
                )
            case MatchAll():
                return Query.all_query()
            case Not():
                without = self._translate(query.subquery, schema, weights)
                return Query.boolean_query(
                    [(Occur.Must, Query.all_query()), (Occur.MustNot, without)]
                )
            case And() | Or():
                parts = [self._translate(part, schema, weights) for part in query.subqueries]
                return all_of(parts) if isinstance(query, And) else any_of(parts)
        raise NotImplementedError(f"{type(query).__name__} queries are not supported")

    def _plain_text(self, query: Any, schema: IndexSchema, weights: dict[str, float]) -> Any:
        terms = [self._in_fields(schema, term, weights) for term in terms_of(query.query_string)]
        return all_of(terms) if query.operator == "and" else any_of(terms)

    def _in_fields(self, schema: IndexSchema, term: str, weights: dict[str, float]) -> Any:
        return any_of(
            Query.boost_query(Query.term_query(schema.tantivy, field, term), weight)
            for field, weight in weights.items()
        )

    def _phrase(self, text: str, schema: IndexSchema, weights: dict[str, float]) -> Any:
        terms = terms_of(text)
        if len(terms) < 2:
            return any_of(self._in_fields(schema, term, weights) for term in terms)
        # Stop words are not indexed but leave their places: "pain in the neck" has two.
        places = len(ANALYZERS[WORDS].analyze(fold_text(text))) - len(terms)
        return any_of(
            Query.boost_query(
                Query.phrase_query(schema.tantivy, field, list(terms), slop=places), weight
            )
            for field, weight in weights.items()
        )

    def _fuzzy(self, query: Any, schema: IndexSchema) -> Any:
        terms = [
            Query.fuzzy_term_query(
                schema.tantivy, VOCABULARY, term, 2 if len(term) >= LETTERS_FOR_TWO_EDITS else 1
            )
            for term in terms_of(query.query_string, WORDS)
        ]
        return all_of(terms) if query.operator == "and" else any_of(terms)


class TantivyAutocompleteCompiler(TantivyQueryCompiler):
    """A query whose last word may be unfinished, over titles and other names."""

    def check(self) -> None:
        """Refuse unknown fields."""
        known = {f.field_name for f in self.queryset.model.get_autocomplete_search_fields()}
        for name in self.fields or []:
            if name not in known:
                raise SearchFieldError(f"{name} is no autocomplete field", field_name=name)

    def scored(self, schema: IndexSchema) -> Any:
        """All words must be there, the last one as a beginning."""
        if not isinstance(self.query, PlainText):
            raise NotImplementedError("only plain text is completed")
        words = terms_of(self.query.query_string, WORDS)
        whole = [Query.term_query(schema.tantivy, COMPLETE, word) for word in words]
        begun = [
            Query.fuzzy_term_query(schema.tantivy, COMPLETE, word, distance=0, prefix=True)
            for word in words[-1:]
        ]
        return all_of([*whole[:-1], *(any_of([begin, whole[-1]]) for begin in begun)])
