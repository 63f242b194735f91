"""The index as searches read it: opened once a process, and again after each commit."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy
from django.db import models

from search.backends.tantivy.analyzers import register
from search.backends.tantivy.index_files import (
    IndexFiles,
    IndexUnavailable,
    read_state,
    signature,
)
from search.backends.tantivy.schema import COMPLETE, VOCABULARY, IndexSchema, schema_of

Signature = tuple[str, int, int]


@dataclass(frozen=True)
class OpenIndex:
    """One state of an index: what it answers does not change any more."""

    schema: IndexSchema
    searcher: Any
    signature: Signature

    @property
    def documents(self) -> int:
        """How many documents can be found."""
        return int(self.searcher.num_docs)

    def words(self) -> dict[str, int]:
        """Every word of the searched texts, with the number of documents that have it."""
        return dict(self.searcher.terms_with_prefix(VOCABULARY, ""))

    def name_words(self) -> dict[str, int]:
        """The words of titles and other names, with the number of documents."""
        return dict(self.searcher.terms_with_prefix(COMPLETE, ""))


_lock = threading.Lock()
_open: dict[Path, OpenIndex] = {}


def open_index(folder: Path, root: type[models.Model]) -> OpenIndex:
    """The newest state of the index; raises IndexUnavailable when it cannot be read."""
    build = IndexFiles(folder).current()
    now = signature(build)
    known = _open.get(folder)
    if known is not None and known.signature == now:
        return known
    with _lock:
        known = _open.get(folder)
        if known is None or known.signature != now:
            known = _open[folder] = _read(build, schema_of(root), now)
        return known


def _read(build: Path, schema: IndexSchema, now: Signature) -> OpenIndex:
    if read_state(build).fingerprint != schema.fingerprint:
        raise IndexUnavailable("the index was made by another version of the site")
    return OpenIndex(schema, open_files(build).searcher(), now)


def open_files(build: Path) -> Any:
    """Tantivy's index in this folder; raises IndexUnavailable for broken files."""
    try:
        index = tantivy.Index.open(str(build))
    except BaseException as error:
        raise_unless_broken(error)
        raise IndexUnavailable("the files of the index are broken") from error
    register(index)
    return index


def raise_unless_broken(error: BaseException) -> None:
    """Raise what is not the index's fault: Tantivy's panics are no Exception, Ctrl-C neither."""
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error
