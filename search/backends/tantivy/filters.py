"""Translate a queryset's filters into the part of them that the index can check.

The index only narrows the search: the database checks every filter again when hits are
looked up. So a filter that cannot be translated is left to it, and costs time, not truth.
"""

from typing import Any

from tantivy import Occur, Query

from search.backends.tantivy.documents import filter_term
from search.backends.tantivy.schema import FILTERS, IndexSchema

MOST_VALUES = 1000
# Moving a page changes these of everything below it in SQL, without saving anything.
CHANGED_UNSAVED = {"path", "depth"}


class Unknown:
    """A condition that only the database can check; true, so that it is not dropped."""


UNKNOWN = Unknown()
Condition = Any  # a Tantivy query, or UNKNOWN


def has_value(schema: IndexSchema, column: str, lookup: str, value: Any) -> Condition:
    """The condition of one lookup."""
    if column in CHANGED_UNSAVED:
        return UNKNOWN
    if lookup == "exact" and _is_plain(value):
        return _term(schema, column, value)
    if lookup == "in" and isinstance(value, (list, tuple, set, frozenset)):
        values = list(value)
        if len(values) <= MOST_VALUES and all(_is_plain(one) for one in values):
            return connect([_term(schema, column, one) for one in values], "OR", False)
    return UNKNOWN


def connect(conditions: list[Condition], connector: str, negated: bool) -> Condition:
    """Join conditions; whatever hangs on an unknown one is unknown itself."""
    known = [condition for condition in conditions if condition is not UNKNOWN]
    if len(known) < len(conditions) and (connector != "AND" or negated):
        return UNKNOWN
    if not known:
        return UNKNOWN if conditions or not negated else Query.empty_query()
    if connector == "XOR":
        return UNKNOWN
    occur = Occur.Must if connector == "AND" else Occur.Should
    joined = Query.boolean_query([(occur, condition) for condition in known])
    if not negated:
        return joined
    return Query.boolean_query([(Occur.Must, Query.all_query()), (Occur.MustNot, joined)])


def _is_plain(value: Any) -> bool:
    """Whether the value is written in the index just as it is asked for."""
    return isinstance(value, (str, int)) and value is not None


def _term(schema: IndexSchema, column: str, value: Any) -> Any:
    return Query.term_query(schema.tantivy, FILTERS, filter_term(column, value))
