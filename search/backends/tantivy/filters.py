"""Translate a queryset's filters into the part of them that the index can check.

The index only narrows the search: the database checks every filter again when hits are
looked up. So a filter that cannot be translated is left to it, and costs time, not truth.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.db.models.expressions import Col
from django.db.models.lookups import Exact, In
from django.db.models.sql.where import NothingNode, WhereNode
from tantivy import Occur, Query

from search.backends.tantivy.schema import FILTERS, IndexSchema

MOST_VALUES = 1000
# A condition that nearly every document meets costs the index more than it saves: with 100,000
# pages most of a search was spent on finding out that all of them are live.
NEARLY_ALL = 0.95
# Moving a page changes these of everything below it in SQL, without saving anything.
CHANGED_UNSAVED = {"path", "depth"}

Condition = Any  # a Tantivy query, or None where only the database can check


def filter_term(column: str, value: Any) -> str:
    """How the index writes that this column has this value."""
    return f"{column}={value}"


def is_plain(value: Any) -> bool:
    """Whether a value is written in the index just as it is asked for."""
    return isinstance(value, (str, int, UUID))


@dataclass(frozen=True)
class Narrowing:
    """The filters of one queryset, as far as an index with this schema knows them.

    With a searcher, conditions that would narrow hardly anything are left to the database too.
    """

    queryset: QuerySet[Any]
    schema: IndexSchema
    searcher: Any = None

    def condition(self) -> Condition:
        """What every result has; None when the index can check nothing."""
        return self._of(self.queryset.query.where)

    def _of(self, node: Any) -> Condition:
        match node:
            case NothingNode():
                return Query.empty_query()
            case WhereNode():
                return connect([self._of(child) for child in node.children], node)
            case Exact(lhs=Col()) if self._is_kept(node.lhs):
                return self._has_value(node.lhs, [node.rhs])
            case In(lhs=Col()) if self._is_kept(node.lhs) and isinstance(node.rhs, list):
                return self._has_value(node.lhs, node.rhs)
        return None

    def _is_kept(self, column: Col) -> bool:
        """Whether it is a column of the model itself that every document has in it."""
        model: Any = self.queryset.model
        kept = self.schema.filter_columns(model) - CHANGED_UNSAVED
        return column.target.attname in kept and self._is_own(column.alias)

    def _is_own(self, alias: str) -> bool:
        """Whether a table is the model's own, or that of a model it descends from."""
        table: Any = self.queryset.query.alias_map[alias]
        if table.parent_alias is None:
            return True
        is_parent = getattr(table.join_field.remote_field, "parent_link", False)
        return bool(is_parent) and self._is_own(table.parent_alias)

    def _has_value(self, column: Col, values: list[Any]) -> Condition:
        if len(values) > MOST_VALUES or not all(is_plain(value) for value in values):
            return None
        terms = [filter_term(column.target.attname, value) for value in values]
        if meets_nearly_all(self.searcher, FILTERS, terms):
            return None
        return Query.term_set_query(self.schema.tantivy, FILTERS, terms)


def meets_nearly_all(searcher: Any, field: str, terms: list[str]) -> bool:
    """Whether nearly every document has one of these terms; unknown without a searcher."""
    if searcher is None:
        return False
    found = sum(searcher.doc_freq(field, term) for term in terms)
    return bool(found >= NEARLY_ALL * searcher.num_docs)


def connect(conditions: list[Condition], node: WhereNode) -> Condition:
    """Join conditions as this node does; what hangs on an unknown one is unknown itself."""
    known = [condition for condition in conditions if condition is not None]
    is_plain_and = node.connector == "AND" and not node.negated
    if not known or node.connector == "XOR" or (len(known) < len(conditions) and not is_plain_and):
        return None
    occur = Occur.Must if node.connector == "AND" else Occur.Should
    joined = Query.boolean_query([(occur, condition) for condition in known])
    if not node.negated:
        return joined
    return Query.boolean_query([(Occur.Must, Query.all_query()), (Occur.MustNot, joined)])
