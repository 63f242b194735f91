"""Freshness and loss: what is published is found within two seconds, and kills lose nothing.

    python -m benchmarks.search_crash                       # SQLite, 200 publishes, 20 kills
    python -m benchmarks.search_crash --postgres
    python -m benchmarks.search_crash --mutant early_note   # must fail

Through a running server and worker. Ends with exit code 1 when a promise was broken.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from benchmarks.crash_site import CrashSite, crash_environment, prepare
from benchmarks.crash_test import mutated
from benchmarks.restartable_postgres import RestartablePostgres
from benchmarks.search_site import (
    Publisher,
    Reader,
    SearchWorker,
    is_in_step,
    new_word,
    seconds_until,
    worker_lives,
)
from scripts.signals import exit_cleanly_on_signals

SECONDS_TO_SHOW = 2
SECONDS_TO_CATCH_UP = 30


@dataclass
class Outcome:
    """What was seen; `is_clean` when every promise was kept."""

    shown_after: list[float] = field(default_factory=list)
    leaks: int = 0
    publishes: int = 0
    kills: int = 0
    lost: int = 0
    in_step: bool = False

    @property
    def is_clean(self) -> bool:
        """In time, nothing lost, nothing shown that was taken offline."""
        in_time = max(self.shown_after, default=0) <= SECONDS_TO_SHOW
        return in_time and self.in_step and not self.lost and not self.leaks

    def __str__(self) -> str:
        slowest = max(self.shown_after, default=0)
        return (
            f"{len(self.shown_after)} changes shown, slowest after {slowest:.2f} s; shown though "
            f"offline {self.leaks}; {self.publishes} publishes, {self.kills} kills of the worker, "
            f"lost {self.lost}; in step {self.in_step}"
        )


def check_freshness(outcome: Outcome, publisher: Publisher, reader: Reader, rounds: int) -> None:
    """Publish, edit and unpublish; each must be seen by a search."""
    for _ in range(rounds):
        word, other = new_word(), new_word()
        page = publisher.create(word)
        outcome.shown_after.append(seconds_until_found(reader, word, word))
        publisher.add(page, other)
        outcome.shown_after.append(seconds_until_found(reader, other, word))
        publisher.unpublish(page)
        outcome.leaks += reader.finds(word, word)


def seconds_until_found(reader: Reader, query: str, article: str) -> float:
    """How long this query does not show that article."""
    return seconds_until(lambda: reader.finds(query, article), SECONDS_TO_CATCH_UP)


def check_stale(
    outcome: Outcome, publisher: Publisher, reader: Reader, worker: SearchWorker
) -> None:
    """While nobody follows, what was taken offline is not shown either."""
    word = new_word()
    page = publisher.create(word)
    seconds_until_found(reader, word, word)
    worker.kill()
    publisher.unpublish(page)
    outcome.leaks += reader.finds(word, word)
    worker.start()


def check_kills(
    outcome: Outcome, publisher: Publisher, reader: Reader, worker: SearchWorker, publishes: int
) -> None:
    """Publish articles again with a new word while the worker is killed; then look for all.

    The articles exist before, so that comparing keys cannot repair what was lost.
    """
    made = [new_word() for _ in range(publishes)]
    pages = [publisher.create(word) for word in tqdm(made, desc="create", unit="article")]
    seconds_until_found(reader, made[-1], made[-1])
    added = [new_word() for _ in pages]
    fatal = _moments(publishes, outcome.kills)
    for number, page in enumerate(tqdm(pages, desc="publish", unit="article")):
        publisher.add(page, added[number])
        if number in fatal:
            worker.kill()
            worker.start()
    outcome.publishes = publishes
    pairs = list(zip(added, made, strict=True))
    seconds_until(lambda: all(reader.finds(*pair) for pair in pairs[-5:]), SECONDS_TO_CATCH_UP)
    outcome.lost = sum(not reader.finds(*pair) for pair in tqdm(pairs, desc="search"))


def _moments(publishes: int, kills: int) -> set[int]:
    """After which publishes the worker is killed."""
    return set(random.sample(range(publishes), kills))


def run_search_crash(
    environment: Mapping[str, str], *, rounds: int, publishes: int, kills: int
) -> Outcome:
    """All three on a demo site that is prepared; returns what was seen."""
    outcome = Outcome(kills=kills)
    with ExitStack() as stack:
        site = stack.enter_context(CrashSite(environment))
        worker = stack.enter_context(SearchWorker(environment))
        publisher = stack.enter_context(Publisher(environment))
        reader = Reader(site.port)
        seconds_until(lambda: worker_lives(environment), SECONDS_TO_CATCH_UP)
        check_freshness(outcome, publisher, reader, rounds)
        check_stale(outcome, publisher, reader, worker)
        check_kills(outcome, publisher, reader, worker, publishes)
        seconds_until(lambda: is_in_step(environment), SECONDS_TO_CATCH_UP)
        outcome.in_step = is_in_step(environment)
    return outcome


def main() -> None:
    """Run it on a database of its own."""
    exit_cleanly_on_signals()
    options = arguments()
    random.seed(options.seed)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="search-")))
        postgres = stack.enter_context(RestartablePostgres()) if options.postgres else None
        environment = crash_environment(folder, postgres.url if postgres else "")
        prepare(environment)
        outcome = run_search_crash(
            mutated(environment, options.mutant, 0),
            rounds=options.rounds,
            publishes=options.publishes,
            kills=options.kills,
        )
    print(outcome)
    sys.exit(not outcome.is_clean)


def arguments() -> argparse.Namespace:
    """What to run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search_crash")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--rounds", type=int, default=10, help="of publish, edit, unpublish")
    parser.add_argument("--publishes", type=int, default=200)
    parser.add_argument("--kills", type=int, default=20, help="of the worker")
    parser.add_argument("--mutant", default="", choices=["", "early_note"])
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    return options


if __name__ == "__main__":
    main()
