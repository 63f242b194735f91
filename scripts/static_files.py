"""Collect the static files only when something that they are made from has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from scripts.bootstrap import RUNTIME
from scripts.project import PACKAGES, ROOT

MANIFEST = "staticfiles.json"


def sources(root: Path = ROOT) -> list[Path]:
    """The locked packages, the settings that say how to collect, and our own static files."""
    folders = [root / name / "static" for name in PACKAGES]
    own = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    settings = (root / "physiocare" / "settings").glob("*.py")
    return sorted([root / RUNTIME, *settings, *own])


def fingerprint(paths: Iterable[Path], target: Path) -> str:
    """One value for the names and contents of these files and the place they go to."""
    digest = hashlib.sha256(str(target).encode())
    for path in paths:
        digest.update(f"\n{path}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def stamp_of(target: Path) -> Path:
    """The stamp is kept beside the folder: what is inside it is served to everyone."""
    return target.with_name(f"{target.name}.stamp")


def is_current(target: Path, wanted: str) -> bool:
    """Whether the folder holds what these sources give."""
    stamp = stamp_of(target)
    return (target / MANIFEST).is_file() and stamp.is_file() and stamp.read_text() == wanted


def mark_current(target: Path, wanted: str) -> None:
    """Note a completed collection."""
    stamp_of(target).write_text(wanted)
