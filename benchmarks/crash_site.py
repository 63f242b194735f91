"""The real site for crash tests: gunicorn with production settings, killed without warning."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit, urlunsplit

import psycopg

from benchmarks.free_port import free_port
from scripts.ports import answers, wait_until
from scripts.project import ROOT
from scripts.site_environment import run_defaults, secret_key, sqlite_url

SECONDS_TO_START = 60
COPY = "crash"
GUNICORN = (sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py")


def crash_environment(folder: Path, database_url: str = "") -> dict[str, str]:
    """The environment of `make run` below `folder`, for settings that can be mutated."""
    port = free_port()
    given = {name: text for name, text in os.environ.items() if name != "CRASH_MUTANT"}
    environment = {
        **given,
        **run_defaults(folder, port),
        "PORT": str(port),
        "DJANGO_SETTINGS_MODULE": "benchmarks.mutants.settings",
        "SECRET_KEY": secret_key(folder),
        "ENQUIRY_NOTICE_TO": "desk@physiocare.example",
        # All patients of the test come from one address.
        "ENQUIRY_FLOOD_PER_MINUTE": "1000000",
        "LOG_LEVEL": "CRITICAL",
        "ACCESS_LOG": str(folder / "access.log"),
    }
    if database_url:
        environment["DATABASE_URL"] = database_url
    return environment


def manage(environment: Mapping[str, str], *arguments: str) -> None:
    """Run one management command quietly; raises CalledProcessError."""
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def prepare(environment: Mapping[str, str]) -> None:
    """A demo site in an empty database."""
    manage(environment, "migrate", "--no-input", "--verbosity", "0")
    manage(environment, "seed_demo")
    manage(environment, "collectstatic", "--no-input", "--verbosity", "0")


def copied_database(database_url: str, folder: Path) -> str:
    """A copy of a site's database, so that its own rows stay as they are."""
    if database_url.startswith("postgres"):
        return _copied_postgres(database_url)
    copy = folder / f"{COPY}.sqlite3"
    copy.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(unquote(urlsplit(database_url).path))) as original,
        closing(sqlite3.connect(copy)) as file,
    ):
        original.backup(file)
    return sqlite_url(copy)


def _copied_postgres(database_url: str) -> str:
    """As a template a database must have no visitors; the site's own connections come back."""
    parts = urlsplit(database_url)
    original = parts.path.removeprefix("/")
    with psycopg.connect(urlunsplit(parts._replace(path="/postgres")), autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {COPY} WITH (FORCE)".encode())
        server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [original]
        )
        server.execute(f"CREATE DATABASE {COPY} TEMPLATE {original}".encode())
    return urlunsplit(parts._replace(path=f"/{COPY}"))


@dataclass
class CrashSite:
    """The server's whole process group, which is started and killed."""

    environment: Mapping[str, str]
    server: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.environment["PORT"])

    def __enter__(self) -> Self:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        """Nothing of it stays behind."""
        self.kill()

    def start(self) -> None:
        """Start it and wait until it answers."""
        self.server = server = subprocess.Popen(
            [*GUNICORN, "physiocare.wsgi:application"],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        ready = wait_until(
            lambda: answers("127.0.0.1", self.port, f"127.0.0.1:{self.port}"),
            lambda: server.poll() is not None,
            SECONDS_TO_START,
        )
        if not ready:
            raise RuntimeError("The site did not start.")

    def kill(self) -> None:
        """kill -9 for all its processes at once."""
        if self.server is None:
            return
        try:
            os.killpg(self.server.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.server.wait()
        self.server = None
