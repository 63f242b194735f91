"""A PostgreSQL server that lives as long as a `with` block; nothing of it stays behind.

Run `python3 -m scripts.postgres` to have one until Ctrl-C; it prints the DATABASE_URL.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from scripts.postgres_programs import (
    PostgresUnavailable,
    binary_folders,
    find_binaries,
    give_away,
    plain_environment,
    run_program,
    server_user,
    usable_binaries,
)
from scripts.signals import exit_cleanly_on_signals, uninterrupted

SUPERUSER = "postgres"
DATABASE = "physiocare"
SECONDS_TO_START = 60
# The files are thrown away, so they need not survive a crash of the machine. The commit
# itself stays synchronous: tests rely on what a commit promises.
SERVER_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "on",
    "max_connections": "50",
}


def initialise(binaries: Path, folder: Path, user: Mapping[str, Any]) -> None:
    """Make the files of an empty server."""
    encoding = ("-E", "UTF8", "--locale=C.UTF-8")
    account = ("-U", SUPERUSER, "--auth=trust")
    data = ("-D", str(folder / "data"))
    run_program([binaries / "initdb", "--no-sync", *encoding, *account, *data], folder, user)


def start(
    binaries: Path,
    folder: Path,
    user: Mapping[str, Any],
    server_options: Mapping[str, str] = SERVER_OPTIONS,
) -> subprocess.Popen[bytes]:
    """Start the server as our own child, reachable through a socket in this folder only."""
    options = {**server_options, "unix_socket_directories": str(folder)}
    flags = [f"--{name}={value}" for name, value in options.items()]
    with open(folder / "log", "wb") as log:
        return subprocess.Popen(
            [str(binaries / "postgres"), "-D", str(folder / "data"), *flags],
            cwd=folder, env=plain_environment(),
            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            # Ctrl-C must not end it before the programs that use it.
            start_new_session=True,
            **user,
        )  # fmt: skip


def create_database(
    server: subprocess.Popen[bytes], binaries: Path, folder: Path, user: Mapping[str, Any]
) -> None:
    """Create our database as soon as the server lets us in."""
    command = (binaries / "createdb", "-h", folder, "-U", SUPERUSER, DATABASE)
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            return run_program(command, folder, user)
        except PostgresUnavailable as error:
            if server.poll() is not None or time.monotonic() > deadline:
                log = (folder / "log").read_text(errors="replace")[-2000:]
                raise PostgresUnavailable(f"PostgreSQL did not start: {error}\n{log}") from error
        time.sleep(0.1)


def stop(server: subprocess.Popen[bytes]) -> None:
    """End the server at once (its "immediate" mode); the files are not needed any more."""
    server.send_signal(signal.SIGQUIT)
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


@contextmanager
def temporary_postgres() -> Iterator[str]:
    """Give the DATABASE_URL of a server for tests, and remove the server afterwards."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    binaries = find_binaries(binary_folders())
    user = server_user()
    # Directly below /tmp, because the path of a socket may have 107 bytes at most.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        give_away(folder, user)
        binaries = usable_binaries(binaries.resolve(), folder, user)
        initialise(binaries, folder, user)
        server = start(binaries, folder, user)
        try:
            create_database(server, binaries, folder, user)
            yield f"postgresql://{SUPERUSER}@{quote(str(folder), safe='')}/{DATABASE}"
        finally:
            with uninterrupted():
                stop(server)
    finally:
        with uninterrupted():
            shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Keep a server until Ctrl-C."""
    exit_cleanly_on_signals()
    try:
        with temporary_postgres() as url:
            print(f"DATABASE_URL={url}\nCtrl-C removes this server.", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        print("\nRemoved.")


if __name__ == "__main__":
    main()
