"""`make test`: all tests on SQLite and PostgreSQL, then the browser journeys on both.

Arguments are passed on to pytest: `make test ARGS="-k enquiry"`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from scripts.bootstrap import ensure_environment
from scripts.chromium import find_chromium
from scripts.postgres import temporary_postgres
from scripts.postgres_programs import PostgresUnavailable
from scripts.processes import Children
from scripts.project import ROOT, module
from scripts.results import Result, read_result, summary
from scripts.signals import exit_cleanly_on_signals

SQLITE = "SQLite"
POSTGRES = "PostgreSQL"
CHROMIUM_ON_SQLITE = f"Chromium on {SQLITE}"
CHROMIUM_ON_SQLITE_TOO = f"Chromium on {SQLITE}, second half"
CHROMIUM_ON_POSTGRES = f"Chromium on {POSTGRES}"
ALL_PASSES = (SQLITE, POSTGRES, CHROMIUM_ON_SQLITE, CHROMIUM_ON_SQLITE_TOO, CHROMIUM_ON_POSTGRES)
# What is marked "once" runs in the first pass of its kind only, on SQLite.
UNIT = {SQLITE: ("-m", "not browser"), POSTGRES: ("-m", "not browser and not once")}
JOURNEYS = {SQLITE: ("-m", "browser"), POSTGRES: ("-m", "browser and not once")}
JOURNEYS_FOLDER = ROOT / "tests" / "journeys"


@dataclass(frozen=True)
class Pass:
    """One run of pytest: its name, its database (None is SQLite) and its own options."""

    name: str
    database_url: str | None
    options: tuple[str, ...]


class Runner:
    """Runs passes one after another, and keeps what came of them."""

    def __init__(self, children: Children, folder: Path, arguments: list[str]) -> None:
        """Keep reports and output in the given temporary folder."""
        self.children = children
        self.folder = folder
        self.arguments = arguments
        self.results: dict[str, Result] = {}

    def run(self, one: Pass, output: IO[bytes] | None = None) -> None:
        """Run one pass, in the foreground or with its output in a file."""
        report = self.folder / f"{one.name}.xml"
        command = module("pytest", f"--junitxml={report}", *one.options, *self.arguments)
        child = self.children.start(command, database(one.database_url), output)
        self.results[one.name] = read_result(one.name, child.wait(), report)

    def run_lane(self, passes: list[Pass]) -> None:
        """Run these behind the others; pytest's cache belongs to those that are watched."""
        for one in passes:
            with open(self.log(one), "wb") as output:
                self.run(replace(one, options=(*one.options, "-p", "no:cacheprovider")), output)

    def log(self, one: Pass) -> Path:
        """Where a pass behind the others writes."""
        return self.folder / f"{one.name}.log"

    def run_side_by_side(self, watched: list[Pass], behind: list[Pass]) -> None:
        """Run two lanes at once, each with a processor to itself."""
        with ThreadPoolExecutor(max_workers=1) as other:
            lane = other.submit(self.run_lane, behind)
            for one in watched:
                heading(one.name)
                self.run(one)
            lane.result()
        for one in behind:
            heading(f"{one.name} (ran alongside)")
            print(self.log(one).read_text(errors="replace"), flush=True)


def lanes(
    chromium: str | None, postgres_url: str | None, arguments: list[str]
) -> tuple[list[Pass], list[Pass]]:
    """What can be run, in two lanes of about the same length.

    The journeys on SQLite are halved between them; each half has a site of its own.
    """
    where = () if arguments else ("tests/journeys",)
    halves = (where,) if arguments else halved_journeys()
    watched = [Pass(SQLITE, None, UNIT[SQLITE])]
    behind = []
    if postgres_url:
        behind.append(Pass(POSTGRES, postgres_url, UNIT[POSTGRES]))
    if chromium and postgres_url:
        options = (*JOURNEYS[POSTGRES], *where)
        behind.append(Pass(CHROMIUM_ON_POSTGRES, postgres_url, options))
    if chromium:
        names = (CHROMIUM_ON_SQLITE, CHROMIUM_ON_SQLITE_TOO)
        for name, lane, half in zip(names, (watched, behind), halves, strict=False):
            lane.append(Pass(name, None, (*JOURNEYS[SQLITE], *half)))
    return watched, behind


def halved_journeys() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files of the journeys in two halves of about the same length."""
    files = sorted(str(path.relative_to(ROOT)) for path in JOURNEYS_FOLDER.glob("test_*.py"))
    return tuple(files[::2]), tuple(files[1::2])


def database(url: str | None) -> dict[str, str]:
    """The variable that chooses the database; without it the test settings use SQLite."""
    return {} if url is None else {"DATABASE_URL": url}


def heading(text: str) -> None:
    """Start the output of one pass."""
    print(f"\n──── {text} " + "─" * (70 - len(text)), flush=True)


def banner(text: str) -> None:
    """Say loudly that something will not be tested."""
    line = "!" * 78
    print(f"\n{line}\n{text}\n{line}", flush=True)


def on_ci() -> bool:
    """Whether everything must be there."""
    return os.environ.get("CI", "").lower() in ("1", "true", "yes")


def base_environment(chromium: str | None) -> dict[str, str]:
    """The caller's environment without a database that is not meant for tests."""
    environment = {name: text for name, text in os.environ.items() if name != "DATABASE_URL"}
    environment["DJANGO_SETTINGS_MODULE"] = "physiocare.settings.test"
    if chromium:
        environment["CHROMIUM"] = chromium
    return environment


def start_postgres(stack: ExitStack) -> str | None:
    """The address of a server for this run, or a banner and nothing."""
    try:
        return stack.enter_context(temporary_postgres())
    except PostgresUnavailable as error:
        banner(f"PostgreSQL IS NOT TESTED. {error}")
        return None


def run_all(arguments: list[str]) -> list[Result]:
    """Run the passes, and name those that could not be run."""
    chromium = find_chromium()
    if chromium is None:
        banner("THE BROWSER JOURNEYS ARE NOT RUN: no Chromium. CHROMIUM can name one.")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tests-")))
        postgres_url = start_postgres(stack)
        children = stack.enter_context(Children(base_environment(chromium)))
        runner = Runner(children, folder, arguments)
        runner.run_side_by_side(*lanes(chromium, postgres_url, arguments))
    expected = [name for name in ALL_PASSES if not (arguments and name == CHROMIUM_ON_SQLITE_TOO)]
    return [runner.results.get(name, Result(name, None)) for name in expected]


def main() -> None:
    """Run everything and close with one line."""
    exit_cleanly_on_signals()
    ensure_environment(dev=True)
    arguments = sys.argv[1:]
    began = time.monotonic()
    try:
        results = run_all(arguments)
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    print(f"\n{summary(results, time.monotonic() - began)}")
    selected, ci = bool(arguments), on_ci()
    sys.exit(any(result.is_failure(selected=selected, ci=ci) for result in results))


if __name__ == "__main__":
    main()
