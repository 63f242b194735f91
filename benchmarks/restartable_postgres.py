"""A PostgreSQL server that is stopped without warning and started again on the same files."""

import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self
from urllib.parse import quote

import psycopg

from scripts import postgres
from scripts.postgres_programs import (
    binary_folders,
    find_binaries,
    give_away,
    server_user,
    usable_binaries,
)

# As in production: what is committed is on the disk.
DURABLE = {**postgres.SERVER_OPTIONS, "fsync": "on", "full_page_writes": "on"}
SECONDS_DOWN = 0.5


class RestartablePostgres:
    """A context manager; `url` is the database, and nothing of it stays behind."""

    def __enter__(self) -> Self:
        """Make an empty database."""
        self._user = server_user()
        self._folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        give_away(self._folder, self._user)
        found = find_binaries(binary_folders()).resolve()
        self._binaries = usable_binaries(found, self._folder, self._user)
        postgres.initialise(self._binaries, self._folder, self._user)
        self._server = self._start()
        postgres.create_database(self._server, self._binaries, self._folder, self._user)
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop it and remove its files."""
        postgres.stop(self._server)
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def url(self) -> str:
        """Its DATABASE_URL."""
        host = quote(str(self._folder), safe="")
        return f"postgresql://{postgres.SUPERUSER}@{host}/{postgres.DATABASE}"

    def crash_and_restart(self) -> None:
        """Stop at once, without finishing anything (`pg_ctl stop -m immediate`); start again."""
        postgres.stop(self._server)
        time.sleep(SECONDS_DOWN)
        self._server = self._start()
        self._wait_until_recovered()

    def _start(self) -> subprocess.Popen[bytes]:
        return postgres.start(self._binaries, self._folder, self._user, DURABLE)

    def _wait_until_recovered(self) -> None:
        deadline = time.monotonic() + postgres.SECONDS_TO_START
        while True:
            try:
                return psycopg.connect(self.url).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)
