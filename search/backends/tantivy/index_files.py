"""The files of one index: finished builds side by side, and which of them is current.

<folder>/current          the name of the build that is read
<folder>/build-<random>/  Tantivy's files, and `state.json`: how far it has followed
"""

import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

CURRENT = "current"
STATE = "state.json"
TANTIVY_STATE = "meta.json"
BUILD_PREFIX = "build-"


class IndexUnavailable(Exception):
    """There is no index here that can be read; the message says why, without patients' words."""


@dataclass(frozen=True)
class IndexState:
    """The form of a build's documents, the last change it holds, and of which database."""

    fingerprint: str
    position: int
    database: str


@dataclass(frozen=True)
class IndexFiles:
    """The folder of one index; nothing here keeps a file open."""

    folder: Path

    def current(self) -> Path:
        """The folder of the build in use; raises IndexUnavailable without one."""
        try:
            build = self.folder / (self.folder / CURRENT).read_text().strip()
        except (OSError, UnicodeDecodeError) as error:
            raise IndexUnavailable("there is no index yet") from error
        if build.parent != self.folder or not (build / TANTIVY_STATE).is_file():
            raise IndexUnavailable("the files of the index are gone")
        return build

    def new_build(self) -> Path:
        """An empty folder beside the current build."""
        build = self.folder / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
        build.mkdir(parents=True)
        return build

    def switch_to(self, build: Path) -> None:
        """Make this build the current one, at one instant, and remove the others.

        Who still reads an older build keeps it until it is closed.
        """
        _write_atomically(self.folder / CURRENT, build.name)
        for other in self.folder.glob(f"{BUILD_PREFIX}*"):
            if other != build:
                shutil.rmtree(other, ignore_errors=True)

    def forget(self) -> None:
        """Have no current build any more."""
        (self.folder / CURRENT).unlink(missing_ok=True)


def read_state(build: Path) -> IndexState:
    """How far a build has followed; raises IndexUnavailable when that cannot be read."""
    try:
        return IndexState(**json.loads((build / STATE).read_text()))
    except (OSError, ValueError, TypeError) as error:
        raise IndexUnavailable("the state of the index cannot be read") from error


def write_state(build: Path, state: IndexState) -> None:
    """Note how far a build has followed, after the commit that it tells of."""
    _write_atomically(build / STATE, json.dumps(asdict(state)))


def signature(build: Path) -> tuple[str, int, int]:
    """Changes with every commit to this build; costs one look at a file."""
    try:
        seen = (build / TANTIVY_STATE).stat()
    except OSError as error:
        raise IndexUnavailable("the files of the index are gone") from error
    return build.name, seen.st_mtime_ns, seen.st_ino


def _write_atomically(path: Path, text: str) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        draft.write_text(text)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
