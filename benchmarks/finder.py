"""How fast the finder is with 5,000 practitioners and all PIN codes of India, on both databases.

    python -m benchmarks.finder                     # about five minutes
    python -m benchmarks.finder --people 500 --only sqlite

The people are generated into a temporary database, most of them in Delhi NCR and Mumbai. Exits
with 1 when finding (place, ranking, and all that the ten people of the first page show) takes
50 ms or more (p95), or when the databases differ in the order of results. The whole page is
measured too.
"""

import argparse
import json
import os
import subprocess
import sys

from benchmarks.search import DATABASES, Figures, database, show
from scripts.project import ROOT
from scripts.signals import exit_cleanly_on_signals

MOST_FINDER = 50.0  # milliseconds, p95


def figures_of(kind: str, options: argparse.Namespace) -> Figures:
    """Measure on one database, in a process of its own: settings are its own too."""
    with database(kind) as url:
        command = [
            sys.executable, "-m", "benchmarks.finder_figures",
            "--people", str(options.people),
            "--questions", str(options.questions),
        ]  # fmt: skip
        environment = {**os.environ, "DATABASE_URL": url}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
        )
    return dict(json.loads(done.stdout))


def problems(results: dict[str, Figures]) -> list[str]:
    """What is not as fast, or not as equal, as it must be."""
    found = [
        f"{kind}: finding needs {MOST_FINDER:g} ms or more"
        for kind, figures in results.items()
        if figures["finder p95, ms"] >= MOST_FINDER
    ]
    if len({figures["order of results"] for figures in results.values()}) > 1:
        found.append("the databases differ in the order of results")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.finder", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--people", type=int, default=5_000)
    parser.add_argument("--questions", type=int, default=300)
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
