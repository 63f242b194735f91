"""Whether the files of an index are as Tantivy wrote them: it writes a checksum and never looks.

Files are read through memory maps. A damaged one gives wrong answers or ends the process, so
each is looked at before it is used, and once for each size and date of it.
"""

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from search.backends.tantivy.index_files import IndexUnavailable, committed_segments, signature

TAIL = struct.Struct("<II")  # length of the footer, and the number that says it is one
FOOTER_MAGIC = 1337
CHUNK = 1 << 20

Look = tuple[Path, int, int]
_found_good: dict[Path, set[Look]] = {}


def check_files(build: Path, *, again: bool = False) -> None:
    """Raise IndexUnavailable unless all files of this build are whole.

    `again` also reads those that were good before: a disk may fail later.
    """
    known = set() if again else _found_good.get(build.parent, set())
    now = signature(build)
    while True:
        try:
            _found_good[build.parent] = _check(build, known)
            return
        except IndexUnavailable:
            tried, now = now, signature(build)
            if now == tried:  # else a commit replaced what was being read
                raise


def _check(build: Path, known: set[Look]) -> set[Look]:
    good: set[Look] = set()
    for path in _files(build):
        look = _look(path)
        if look not in known and not _is_whole(path, look[1]):
            raise IndexUnavailable("the files of the index are broken")
        good.add(look)
    return good


def _files(build: Path) -> Iterator[Path]:
    """The files of what is committed; others may be in the middle of being written."""
    for segment in committed_segments(build):
        name = _name(segment)
        deletes = segment.get("deletes")
        if deletes is not None:
            yield build / f"{name}.{deletes['opstamp']}.del"
        yield from (path for path in build.glob(f"{name}.*") if path.suffix != ".del")


def _name(segment: dict[str, Any]) -> str:
    return str(segment["segment_id"]).replace("-", "")


def _look(path: Path) -> Look:
    try:
        seen = path.stat()
    except OSError as error:
        raise IndexUnavailable("the files of the index are gone") from error
    return path, seen.st_size, seen.st_mtime_ns


def _is_whole(path: Path, size: int) -> bool:
    """Whether the checksum at the end of this file is that of what stands before it."""
    try:
        with path.open("rb") as file:
            file.seek(size - TAIL.size)
            length, magic = TAIL.unpack(file.read(TAIL.size))
            file.seek(size - TAIL.size - length)
            expected = json.loads(file.read(length))["crc"]
            file.seek(0)
            found = _checksum(file, size - TAIL.size - length)
    except (OSError, ValueError, KeyError, TypeError, struct.error):
        return False
    return bool(magic == FOOTER_MAGIC and found == expected)


def _checksum(file: Any, length: int) -> int:
    found = 0
    while length > 0 and (chunk := file.read(min(CHUNK, length))):
        found = zlib.crc32(chunk, found)
        length -= len(chunk)
    return found
