"""How fast patients' search is with 100,000 articles, beside Wagtail's own, on both databases.

    python -m benchmarks.search                     # about half an hour
    python -m benchmarks.search --articles 2000 --only sqlite

The articles are generated into a temporary database. Exits with 1 when the engine takes 15 ms
or more (p95), the whole page 50 ms or more, or when the databases differ in the order of
results. Wagtail's own search is stopped after --stock-seconds for a query (0: left out).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scripts.postgres import temporary_postgres
from scripts.project import ROOT
from scripts.signals import exit_cleanly_on_signals
from scripts.site_environment import sqlite_url

DATABASES = ("sqlite", "postgresql")
MOST_ENGINE = 15.0  # milliseconds, p95
MOST_PAGE = 50.0
Figures = dict[str, Any]


@contextmanager
def database(kind: str) -> Iterator[str]:
    """The DATABASE_URL of an empty database that is gone afterwards."""
    if kind == "postgresql":
        with temporary_postgres() as url:
            yield url
        return
    with tempfile.TemporaryDirectory(prefix="search-bench-") as folder:
        yield sqlite_url(Path(folder) / "search.sqlite3")


def figures_of(kind: str, options: argparse.Namespace) -> Figures:
    """Measure on one database, in a process of its own: settings and memory are its own too."""
    with database(kind) as url:
        command = [
            sys.executable, "-m", "benchmarks.search_figures",
            "--articles", str(options.articles),
            "--queries", str(options.queries),
            "--stock-seconds", str(options.stock_seconds),
        ]  # fmt: skip
        environment = {**os.environ, "DATABASE_URL": url}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
        )
    return dict(json.loads(done.stdout))


def show(results: dict[str, Figures]) -> None:
    """Print a line for each figure, a column for each database."""
    print(f"{'':32}" + "".join(f"{kind:>44}" for kind in results))
    names = dict.fromkeys(name for figures in results.values() for name in figures)
    for name in names:
        print(
            f"{name:32}" + "".join(f"{figures.get(name, '')!s:>44}" for figures in results.values())
        )


def problems(results: dict[str, Figures]) -> list[str]:
    """What is not as fast, or not as equal, as it must be."""
    found = []
    for kind, figures in results.items():
        if figures["engine p95, ms"] >= MOST_ENGINE:
            found.append(f"{kind}: the engine needs {MOST_ENGINE:g} ms or more")
        if figures["results page p95, ms"] >= MOST_PAGE:
            found.append(f"{kind}: the results page needs {MOST_PAGE:g} ms or more")
    if len({figures["order of results"] for figures in results.values()}) > 1:
        found.append("the databases differ in the order of results")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.search", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--stock-seconds", type=int, default=60)
    parser.add_argument("--only", choices=DATABASES, help="one database instead of both")
    options = parser.parse_args(arguments)
    kinds = [options.only] if options.only else DATABASES
    results = {kind: figures_of(kind, options) for kind in kinds}
    show(results)
    found = problems(results)
    print("\n".join(found) or "All within bounds.")
    return 1 if found else 0


if __name__ == "__main__":
    exit_cleanly_on_signals()
    sys.exit(main())
