"""`make test`: all tests on SQLite and PostgreSQL, then the browser journeys on both.

Arguments are passed on to pytest: `make test ARGS="-k enquiry"`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from scripts.bootstrap import ensure_environment
from scripts.chromium import find_chromium
from scripts.postgres import temporary_postgres
from scripts.postgres_programs import PostgresUnavailable
from scripts.processes import Children
from scripts.project import module
from scripts.results import Result, read_result, summary
from scripts.signals import exit_cleanly_on_signals

SQLITE = "SQLite"
POSTGRES = "PostgreSQL"
# What is marked "once" runs in the first pass of its kind only, on SQLite.
UNIT = {SQLITE: ("-m", "not browser"), POSTGRES: ("-m", "not browser and not once")}
JOURNEYS = {SQLITE: ("-m", "browser"), POSTGRES: ("-m", "browser and not once")}


class Passes:
    """The passes of one run: starts them, shows their output and keeps their results."""

    def __init__(self, children: Children, folder: Path, arguments: list[str]) -> None:
        """Keep reports and output in the given temporary folder."""
        self.children = children
        self.folder = folder
        self.arguments = arguments
        self.results: list[Result] = []

    def command(self, name: str, *options: str) -> list[str]:
        """The pytest command of one pass."""
        return module("pytest", f"--junitxml={self.report(name)}", *options, *self.arguments)

    def report(self, name: str) -> Path:
        """Where pytest writes the counts of a pass."""
        return self.folder / f"{name}.xml"

    def add(self, name: str, exit_code: int) -> None:
        """Keep the result of a finished pass."""
        self.results.append(read_result(name, exit_code, self.report(name)))

    def skip(self, name: str) -> None:
        """Keep that a pass could not be run."""
        self.results.append(Result(name, None))

    def run(self, name: str, database_url: str | None, *options: str) -> None:
        """Run one pass in the foreground."""
        heading(name)
        variables = database(database_url)
        self.add(name, self.children.run(self.command(name, *options), variables))

    def unit(self, postgres_url: str | None) -> None:
        """Run the unit tests on both databases at once; each has a core to itself."""
        if postgres_url is None:
            self.run(SQLITE, None, *UNIT[SQLITE])
            self.skip(POSTGRES)
            return
        log = self.folder / "postgres.log"
        # One of the two may keep pytest's cache (--last-failed): the one that is watched.
        command = self.command(POSTGRES, *UNIT[POSTGRES], "-p", "no:cacheprovider")
        with open(log, "wb") as output:
            behind = self.children.start(command, database(postgres_url), output)
        self.run(SQLITE, None, *UNIT[SQLITE])
        heading(f"{POSTGRES} (ran alongside)")
        exit_code = behind.wait()
        print(log.read_text(errors="replace"), flush=True)
        self.add(POSTGRES, exit_code)

    def journeys(self, chromium: str | None, postgres_url: str | None) -> None:
        """Run the browser journeys on one database after the other."""
        where = () if self.arguments else ("tests/journeys",)
        for label, url in ((SQLITE, None), (POSTGRES, postgres_url)):
            name = f"Chromium on {label}"
            if chromium is None or (label == POSTGRES and url is None):
                self.skip(name)
            else:
                self.run(name, url, *JOURNEYS[label], *where)


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
    """Run the four passes."""
    chromium = find_chromium()
    if chromium is None:
        banner("THE BROWSER JOURNEYS ARE NOT RUN: no Chromium. CHROMIUM can name one.")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tests-")))
        postgres_url = start_postgres(stack)
        children = stack.enter_context(Children(base_environment(chromium)))
        passes = Passes(children, folder, arguments)
        passes.unit(postgres_url)
        passes.journeys(chromium, postgres_url)
    return passes.results


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
