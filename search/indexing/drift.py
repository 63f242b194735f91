"""Whether an index holds what the database has: a safety net below the changes.

It catches what no signal tells of: rows changed by `queryset.update()`, fixtures, SQL by hand.
Only keys are compared; for texts changed in such a way there is `rebuild_search_index`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models

from search.backends.tantivy.index_files import IndexUnavailable, read_state
from search.indexing.changes import record, waiting_after

KEYS_AT_ONCE = 5000
# Beyond this, building anew is quicker than following.
MOST_REPAIRED = 1000


@dataclass(frozen=True)
class Drift:
    """Keys of live objects that the index lacks, and of documents that should not be there."""

    missing: frozenset[str] = frozenset()
    surplus: frozenset[str] = frozenset()

    def __len__(self) -> int:
        """How many objects differ."""
        return len(self.missing) + len(self.surplus)


def find_drift(index: Any) -> Drift:
    """Compare the keys; what is only waiting to be followed is no drift.

    Raises IndexUnavailable when the index cannot be read.
    """
    position = read_state(index.files.current()).position
    held = index.open().primary_keys()
    wanted = set(_keys_in_database(index))
    changes = waiting_after(position).filter(root=index.root._meta.label)
    waiting = set(changes.values_list("object_id", flat=True))
    return Drift(frozenset(wanted - held - waiting), frozenset(held - wanted - waiting))


def repair_drift(index: Any) -> Drift:
    """Have what differs looked at again; returns what that was.

    Raises IndexUnavailable when so much differs that the index must be built anew.
    """
    drift = find_drift(index)
    if len(drift) > MOST_REPAIRED:
        raise IndexUnavailable("the index differs too much from the database")
    record(index.root, drift.missing | drift.surplus)
    return drift


def _keys_in_database(index: Any) -> Iterator[str]:
    """The keys of everything that can be searched."""
    for model in index.schema.models:
        rows = _searchable(model).order_by().values_list("pk", flat=True)
        yield from (str(key) for key in rows.iterator(chunk_size=KEYS_AT_ONCE))


def _searchable(model: Any) -> models.QuerySet[Any]:
    rows: models.QuerySet[Any] = model.get_indexed_objects()
    try:
        model._meta.get_field("live")
    except FieldDoesNotExist:
        return rows
    return rows.filter(live=True)
