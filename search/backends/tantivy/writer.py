"""Write to one build of an index. Tantivy allows one writer at a time, whatever the process."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import tantivy
from django.db import DatabaseError

from search.backends.tantivy.analyzers import register
from search.backends.tantivy.documents import document_of, is_searchable
from search.backends.tantivy.index_files import (
    IndexBusy,
    IndexState,
    IndexUnavailable,
    write_state,
)
from search.backends.tantivy.reader import open_files, raise_unless_broken
from search.backends.tantivy.schema import KEY, IndexSchema

logger = logging.getLogger(__name__)

WRITER_MEMORY = 50_000_000  # bytes for one thread; Tantivy's minimum is 15 million


class IndexWriter:
    """Adds, replaces and removes documents; nothing is seen before `commit`."""

    def __init__(self, build: Path, schema: IndexSchema, *, new: bool = False) -> None:
        """Open for writing; raises IndexBusy or IndexUnavailable."""
        self.build = build
        self.schema = schema
        with _faults_named():
            index = tantivy.Index(schema.tantivy, str(build)) if new else open_files(build)
            register(index)
            # One thread: documents then keep their order, and ties rank alike everywhere.
            self._writer: Any = index.writer(WRITER_MEMORY, 1)

    def add(self, instances: Iterable[Any]) -> int:
        """Add those of these that can be searched; none may be there yet. Returns the count."""
        count = 0
        for instance in instances:
            document = _document_or_none(instance) if is_searchable(instance) else None
            if document is not None:
                with _faults_named():
                    self._writer.add_document(document)
                count += 1
        return count

    def remove(self, keys: Iterable[str]) -> None:
        """Forget the documents with these primary keys."""
        with _faults_named():
            for key in keys:
                self._writer.delete_documents_by_term(KEY, key)

    def commit(self, position: int, database: str) -> None:
        """Make everything visible; after a crash in here the same changes are done again."""
        with _faults_named():
            self._writer.commit()
        write_state(self.build, IndexState(self.schema.fingerprint, position, database))

    def close(self) -> None:
        """Let the next writer in, once merges have ended; what was not committed is lost.

        A merge that fails here has changed nothing, so that is not worth an exception.
        """
        writer, self._writer = self._writer, None
        try:
            with _faults_named():
                writer.wait_merging_threads()
        except IndexUnavailable as error:
            logger.warning("The segments of a search index were not merged: %s", error)

    def __enter__(self) -> Self:
        """Use in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close, whatever happened."""
        self.close()


def _document_or_none(instance: Any) -> Any:
    """What the index keeps of it; one that cannot be read must not hold up all others."""
    try:
        return document_of(instance)
    except DatabaseError:
        raise
    except Exception as error:
        label, name = instance._meta.label, type(error).__name__
        logger.error("%s %s is left out of the search: %s", label, instance.pk, name)
        return None


@contextmanager
def _faults_named() -> Iterator[None]:
    """Say in our own terms what went wrong with the files."""
    try:
        yield
    except (IndexUnavailable, IndexBusy):
        raise
    except BaseException as error:
        raise_unless_broken(error)
        if "LockBusy" in str(error) or "Lockfile" in str(error):
            raise IndexBusy from error
        raise IndexUnavailable("the index cannot be written") from error
