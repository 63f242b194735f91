"""Follow the changes: read what they name from the database, and write it to the index."""

import logging
from functools import partial
from pathlib import Path
from typing import Any

from django.db import transaction

from search.backends.tantivy.index_files import IndexState, IndexUnavailable, read_state
from search.backends.tantivy.writer import IndexBusy, IndexWriter
from search.indexing.changes import changes_after, number_changes
from search.indexing.rebuild import rebuild
from search.models import ChangeHistory, SearchChange

logger = logging.getLogger(__name__)

CHANGES_AT_ONCE = 200
# So many objects are indexed anew within a request when there is no index; more are left to
# the worker or the command, because the editor waits.
FEW_OBJECTS = 500


class IndexFollower:
    """Brings one index up to date, again and again; keeps its writer in between."""

    def __init__(self, index: Any) -> None:
        """For an index of the Tantivy backend."""
        self.index = index
        self._writer: IndexWriter | None = None

    def catch_up(self) -> int:
        """Follow every change that is committed; returns how many there were.

        Raises IndexUnavailable when the index must be built anew, IndexBusy when somebody
        else writes to it.
        """
        count = 0
        while changes := self._pending():
            self._follow(changes)
            count += len(changes)
        return count

    def close(self) -> None:
        """Let another writer in."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.close()

    def _pending(self) -> list[SearchChange]:
        self._history = number_changes()
        state = read_state(self.index.files.current())
        refuse_foreign(state, self._history, self.index.schema.fingerprint)
        return changes_after(state.position, CHANGES_AT_ONCE)

    def _follow(self, changes: list[SearchChange]) -> None:
        writer = self._open_writer(self.index.files.current())
        label = self.index.root._meta.label
        keys = {change.object_id for change in changes if change.root == label}
        writer.remove(keys)
        for instances in instances_of(self.index, keys):
            writer.add(instances)
        writer.commit(changes[-1].number or 0, self._history.database)

    def _open_writer(self, build: Path) -> IndexWriter:
        """The writer of the build in use; a rebuild may have put another in its place."""
        if self._writer is None or self._writer.build != build:
            self.close()
            self._writer = IndexWriter(build, self.index.schema)
        return self._writer


def refuse_foreign(state: IndexState, history: ChangeHistory, fingerprint: str) -> None:
    """Raise IndexUnavailable for a build that cannot be continued."""
    if state.fingerprint != fingerprint:
        raise IndexUnavailable("the index was made by another version of the site")
    if state.database != history.database or state.position > history.last_number:
        raise IndexUnavailable("the index belongs to another database")
    if state.position < history.forgotten_up_to:
        raise IndexUnavailable("the index is too old to follow")


def instances_of(index: Any, keys: set[str]) -> list[list[Any]]:
    """The objects with these keys as what they are, a list for each model of the index."""
    found = []
    for model in index.schema.models:
        rows = list(model.get_indexed_objects().filter(pk__in=keys))
        if rows:
            found.append(rows)
    return found


def follow_after_commit(backend: Any) -> None:
    """Bring the indexes up to date once the transaction is committed.

    Where a worker runs, it has the writer and does this; without one, the process that made
    the change does. Either way the change is in the database already and cannot be lost.
    """
    transaction.on_commit(partial(follow_now, backend), robust=True)


def follow_now(backend: Any) -> None:
    """Follow what is pending, build a small index that is missing, and never fail."""
    for index in backend.kept_indexes():
        follower = IndexFollower(index)
        try:
            follower.catch_up()
        except IndexBusy:
            pass
        except IndexUnavailable as error:
            _build_if_small(index, error)
        finally:
            follower.close()


def _build_if_small(index: Any, problem: IndexUnavailable) -> None:
    if index.root._default_manager.count() > FEW_OBJECTS:
        logger.warning("The search index %s waits for its worker: %s", index, problem)
        return
    try:
        rebuild(index)
    except (IndexUnavailable, IndexBusy) as error:
        logger.error("The search index %s could not be built: %s", index, error)
