"""The files of one index: finished builds side by side, and which of them is current.

<folder>/current          the name of the build that is read
<folder>/rebuilding       locked while somebody builds anew
<folder>/build-<random>/  Tantivy's files, and `state.json`: how far it has followed
"""

import fcntl
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

CURRENT = "current"
REBUILDING = "rebuilding"
STATE = "state.json"
TANTIVY_STATE = "meta.json"
BUILD_PREFIX = "build-"

Signature = tuple[str, int, int]


class IndexUnavailable(Exception):
    """There is no index here that can be read; the message says why, without patients' words."""


class IndexBusy(Exception):
    """Another process or thread writes to this index, or builds it anew."""


@dataclass(frozen=True)
class IndexState:
    """The form of a build's documents, the last change it holds, and of which database."""

    fingerprint: str
    position: int
    database: str


class RebuildLock:
    """Held by the one who builds anew; the system opens it when that process ends, however."""

    def __init__(self, folder: Path) -> None:
        """Take it; raises IndexBusy or IndexUnavailable."""
        with _disk_faults_named():
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / REBUILDING).open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._file.close()
            raise IndexBusy("somebody builds this index already") from error

    def release(self) -> None:
        """Let the next one in; may be called again."""
        self._file.close()


@dataclass(frozen=True)
class IndexFiles:
    """The folder of one index; nothing here keeps a file open."""

    folder: Path

    def current(self) -> Path:
        """The folder of the build in use; raises IndexUnavailable without one."""
        try:
            name = (self.folder / CURRENT).read_text().strip()
            build = self.folder / name
            is_build = name.startswith(BUILD_PREFIX) and build.parent == self.folder
            if is_build and (build / TANTIVY_STATE).is_file():
                return build
        except FileNotFoundError as error:
            raise IndexUnavailable("there is no index yet") from error
        except UnicodeDecodeError as error:
            raise IndexUnavailable("the files of the index are broken") from error
        except OSError as error:
            raise IndexUnavailable(f"the index cannot be read: {error.strerror}") from error
        raise IndexUnavailable("the files of the index are gone")

    def new_build(self) -> Path:
        """An empty folder beside the current build, for the holder of the RebuildLock.

        What an earlier rebuild left behind when it was killed is removed first.
        """
        try:
            kept = self.current()
        except IndexUnavailable:
            kept = None
        self._remove_builds_but(kept)
        build = self.folder / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
        with _disk_faults_named():
            build.mkdir(parents=True)
        return build

    def switch_to(self, build: Path) -> None:
        """Make this build the current one, at one instant, and remove the others.

        Who still reads an older build keeps it until it is closed.
        """
        with _disk_faults_named():
            _write_atomically(self.folder / CURRENT, build.name)
        self._remove_builds_but(build)

    def forget(self) -> None:
        """Have no current build any more."""
        (self.folder / CURRENT).unlink(missing_ok=True)

    def newest(self) -> Signature:
        """Which build is current, and its last commit; costs one look at two files."""
        return signature(self.current())

    def size(self) -> int:
        """Bytes of the current build; raises IndexUnavailable without one."""
        return sum(path.stat().st_size for path in self.current().iterdir())

    def _remove_builds_but(self, kept: Path | None) -> None:
        for build in self.folder.glob(f"{BUILD_PREFIX}*"):
            if build != kept:
                shutil.rmtree(build, ignore_errors=True)


def read_state(build: Path) -> IndexState:
    """How far a build has followed; raises IndexUnavailable when that cannot be read."""
    try:
        return _checked(IndexState(**json.loads((build / STATE).read_text())))
    except (OSError, ValueError, TypeError) as error:
        raise IndexUnavailable("the state of the index cannot be read") from error


def _checked(state: IndexState) -> IndexState:
    """The same state; raises ValueError for what we never wrote."""
    texts = (state.fingerprint, state.database)
    if type(state.position) is not int or not all(isinstance(text, str) for text in texts):
        raise ValueError("not a state")
    return state


def write_state(build: Path, state: IndexState) -> None:
    """Note how far a build has followed, after the commit that it tells of."""
    with _disk_faults_named():
        _write_atomically(build / STATE, json.dumps(asdict(state)))


def signature(build: Path) -> Signature:
    """Changes with every commit to this build."""
    try:
        seen = (build / TANTIVY_STATE).stat()
    except OSError as error:
        raise IndexUnavailable("the files of the index are gone") from error
    return build.name, seen.st_mtime_ns, seen.st_ino


def committed_segments(build: Path) -> list[dict[str, Any]]:
    """Tantivy's own list of what belongs to the index; raises IndexUnavailable."""
    try:
        return list(json.loads((build / TANTIVY_STATE).read_text())["segments"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexUnavailable("the files of the index are broken") from error


@contextmanager
def _disk_faults_named() -> Iterator[None]:
    """Say in our own terms what the disk refused."""
    try:
        yield
    except OSError as error:
        raise IndexUnavailable(f"the index cannot be written: {error.strerror}") from error


def _write_atomically(path: Path, text: str) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        draft.write_text(text)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
