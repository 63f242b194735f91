"""The index as searches read it: opened once a process, and again after each commit."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy
from django.db import models

from search.backends.tantivy.analyzers import register
from search.backends.tantivy.index_files import (
    IndexFiles,
    IndexUnavailable,
    Signature,
    read_state,
)
from search.backends.tantivy.integrity import check_files
from search.backends.tantivy.schema import COMPLETE, KEY, NUMBER, VOCABULARY, IndexSchema, schema_of

# A broken index is not looked at again for so long, unless another one takes its place.
SECONDS_BETWEEN_TRIES = 5


@dataclass(frozen=True)
class OpenIndex:
    """One state of an index: what it answers does not change any more."""

    folder: Path
    schema: IndexSchema
    searcher: Any
    signature: Signature

    @property
    def documents(self) -> int:
        """How many documents can be found."""
        return int(self.searcher.num_docs)

    def words(self) -> dict[str, int]:
        """Every word of the searched texts, with the number of documents that have it."""
        with self.reading():
            return dict(self.searcher.terms_with_prefix(VOCABULARY, ""))

    def name_words(self) -> dict[str, int]:
        """The words of titles and other names, with the number of documents."""
        with self.reading():
            return dict(self.searcher.terms_with_prefix(COMPLETE, ""))

    def primary_keys(self) -> set[str]:
        """The primary keys of all documents."""
        if not self.documents:
            return set()
        with self.reading():
            found = self.searcher.search(tantivy.Query.all_query(), self.documents, count=False)
            addresses = [address for _score, address in found.hits]
            numbers = self.searcher.fast_field_values(NUMBER, addresses)
            if None not in numbers:
                return {str(number) for number in numbers}
            return {self.searcher.doc(address)[KEY][0] for address in addresses}

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Raise IndexUnavailable for whatever goes wrong inside with the files."""
        try:
            yield
        except IndexUnavailable:
            raise
        except BaseException as error:
            raise_unless_broken(error)
            _doubt(self)
            raise IndexUnavailable("the index cannot be searched") from error


@dataclass(frozen=True)
class Fault:
    """Why a state of an index could not be read, and until when that is believed."""

    signature: Signature
    reason: str
    until: float


_lock = threading.Lock()
_open: dict[Path, OpenIndex] = {}
_faults: dict[Path, Fault] = {}


def open_index(folder: Path, root: type[models.Model]) -> OpenIndex:
    """The newest state of the index; raises IndexUnavailable when it cannot be read."""
    files = IndexFiles(folder)
    now = files.newest()
    while True:
        try:
            return _opened(folder, root, now)
        except IndexUnavailable as error:
            tried, now = now, files.newest()
            if now == tried:  # else it was replaced while it was being opened
                _remember(folder, tried, error)
                raise


def _opened(folder: Path, root: type[models.Model], now: Signature) -> OpenIndex:
    known = _open.get(folder)
    if known is not None and known.signature == now:
        return known
    with _lock:
        known = _open.get(folder)
        if known is None or known.signature != now:
            _refuse_known_fault(folder, now)
            known = _open[folder] = _read(folder, schema_of(root), now)
        return known


def _read(folder: Path, schema: IndexSchema, now: Signature) -> OpenIndex:
    build = folder / now[0]
    if read_state(build).fingerprint != schema.fingerprint:
        raise IndexUnavailable("the index was made by another version of the site")
    check_files(build)
    return OpenIndex(folder, schema, _searcher(build), now)


def _searcher(build: Path) -> Any:
    index = open_files(build)
    with _opening(build):
        # Commits are looked for with each search; Tantivy would start a thread to do so.
        index.config_reader("manual")
        return index.searcher()


def open_files(build: Path) -> Any:
    """Tantivy's index in this folder; raises IndexUnavailable for broken files."""
    with _opening(build):
        index = tantivy.Index.open(str(build))
    register(index)
    return index


@contextmanager
def _opening(build: Path) -> Iterator[None]:
    """Say in our own terms why it cannot be opened; Tantivy writes a lock even to read."""
    try:
        yield
    except BaseException as error:
        raise_unless_broken(error)
        if not os.access(build, os.W_OK):
            raise IndexUnavailable("the folder of the index is not writable") from error
        raise IndexUnavailable("the files of the index are broken") from error


def raise_unless_broken(error: BaseException) -> None:
    """Raise what is not the index's fault: Tantivy's panics are no Exception, Ctrl-C neither."""
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error


def _refuse_known_fault(folder: Path, now: Signature) -> None:
    fault = _faults.get(folder)
    if fault is not None and fault.signature == now and time.monotonic() < fault.until:
        raise IndexUnavailable(fault.reason)


def _remember(folder: Path, tried: Signature, error: IndexUnavailable) -> None:
    fault = _faults.get(folder)
    now = time.monotonic()
    if fault is None or fault.signature != tried or now >= fault.until:
        _faults[folder] = Fault(tried, str(error), now + SECONDS_BETWEEN_TRIES)


def _doubt(opened: OpenIndex) -> None:
    """A search failed: close the index if its files are to blame, and not the query."""
    try:
        check_files(opened.folder / opened.signature[0], again=True)
    except IndexUnavailable as error:
        with _lock:
            _open.pop(opened.folder, None)
        _remember(opened.folder, opened.signature, error)
