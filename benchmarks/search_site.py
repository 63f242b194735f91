"""A running site with a search worker that is killed, and somebody who publishes."""

import json
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from benchmarks.search_publisher import slug_of
from scripts.project import ROOT

LETTERS = "bcdfghjklmnpqrtvwxz"


def new_word() -> str:
    """A word that nobody uses, and that is like no other."""
    return "".join(random.choices(LETTERS, k=12))


class SearchWorker:
    """One real `manage.py follow_search_index`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start it."""
        self.environment = environment
        self.start()

    def start(self) -> None:
        """Start it, again."""
        command = [sys.executable, "manage.py", "follow_search_index"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stderr=subprocess.DEVNULL
        )

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(self, *_exception: object) -> None:
        """Nothing of it stays behind."""
        self.kill()


class Publisher:
    """Somebody who publishes, in a process of their own."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start it."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.search_publisher"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def create(self, word: str) -> int:
        """A new article with this word; returns its id once it is committed."""
        return self._do(f"create {word}")

    def add(self, page_id: int, word: str) -> int:
        """Publish it with another word."""
        return self._do(f"add {page_id} {word}")

    def unpublish(self, page_id: int) -> int:
        """Take it offline."""
        return self._do(f"unpublish {page_id}")

    def _do(self, command: str) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def __enter__(self) -> Self:
        """It waits for commands."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """No more commands."""
        self.process.kill()
        self.process.wait()


@dataclass(frozen=True)
class Reader:
    """Somebody who searches."""

    port: int

    def finds(self, query: str, article: str) -> bool:
        """Whether the search for `query` shows the article that was made with that word."""
        address = f"http://127.0.0.1:{self.port}/search/?q={query}"
        with urllib.request.urlopen(address, timeout=20) as answer:
            return f"/{slug_of(article)}/" in answer.read().decode()


def seconds_until(happened: Callable[[], bool], limit: float) -> float:
    """How long it took; more than `limit` when it did not happen by then."""
    began = time.monotonic()
    while not happened() and time.monotonic() - began <= limit:
        time.sleep(0.02)
    return time.monotonic() - began


def health(environment: Mapping[str, str]) -> dict[str, Any]:
    """What `manage.py search_health` says."""
    command = [sys.executable, "manage.py", "search_health", "--json"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def worker_lives(environment: Mapping[str, str]) -> bool:
    """Whether a worker has given a sign, and the index itself answers."""
    now = health(environment)
    return now["worker_seen_at"] is not None and now["engine"] == "patients"


def is_in_step(environment: Mapping[str, str]) -> bool:
    """Whether the index itself answers, and holds what the database has."""
    now = health(environment)
    return (now["engine"], now["behind"], now["drift"]) == ("patients", 0, 0)
