"""Crash test: what patients were told is received is stored, once, unchanged.

    python -m benchmarks.crash_test                        # SQLite, 2,000 enquiries, 20 kills
    python -m benchmarks.crash_test --postgres             # 1,000, 5 kills + 5 database stops
    python -m benchmarks.crash_test --mutant no_token      # must fail
    python -m benchmarks.crash_test --mutant early_ack     # must fail

Ends with exit code 1 when a promise was broken.
"""

import argparse
import random
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crash_patients import Patients, new_ledger
from benchmarks.crash_site import CrashSite, crash_environment, prepare
from benchmarks.crash_verdict import Verdict, judge
from benchmarks.restartable_postgres import RestartablePostgres
from scripts.signals import exit_cleanly_on_signals

Fault = Callable[[], None]


@dataclass(frozen=True)
class Outcome:
    """The verdict, and how rough it was."""

    verdict: Verdict
    faults: int
    posts: int
    server_errors: int
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.verdict}\nfaults {self.faults}, posts {self.posts}, answers 5xx "
            f"{self.server_errors}, seconds {self.seconds:.0f}"
        )


def run_crash_test(site: CrashSite, submissions: int, faults: Sequence[Fault]) -> Outcome:
    """Let patients write while the faults happen, evenly spread; then judge.

    Each fault leaves the site running again. Raises what a patient met that is no crash.
    """
    run = f"crash{uuid.uuid4().hex[:8]}"
    patients = Patients(site.port, new_ledger(run, submissions))
    began = time.monotonic()
    patients.start()
    for number, fault in enumerate(faults):
        # Neither at the very beginning nor at the end: each fault meets patients who write.
        wanted = submissions * (number + random.uniform(0.1, 0.8)) / len(faults)
        while patients.are_writing and patients.acknowledged < wanted:
            time.sleep(0.005)
        fault()
    while patients.are_writing:
        time.sleep(0.05)
    if patients.problem is not None:
        raise patients.problem
    return Outcome(
        verdict=judge(patients.ledger, site.environment["DATABASE_URL"], run),
        faults=len(faults),
        posts=patients.posts,
        server_errors=patients.server_errors,
        seconds=time.monotonic() - began,
    )


def kill_and_restart(site: CrashSite) -> Fault:
    """The fault of a server that is killed, and started again by its supervisor."""

    def fault() -> None:
        site.kill()
        site.start()

    return fault


def mutated(environment: Mapping[str, str], mutant: str, pause: int) -> dict[str, str]:
    """The environment of a broken variant, "" for none; `pause` in ms after the commit."""
    return {**environment, "CRASH_MUTANT": mutant, "CRASH_PAUSE_MS": str(pause)}


def main() -> None:
    """Run one crash test on a database of its own."""
    exit_cleanly_on_signals()
    options = arguments()
    random.seed(options.seed)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crash-")))
        postgres = stack.enter_context(RestartablePostgres()) if options.postgres else None
        environment = crash_environment(folder, postgres.url if postgres else "")
        prepare(environment)
        site = stack.enter_context(CrashSite(mutated(environment, options.mutant, options.pause)))
        faults = [kill_and_restart(site)] * options.kills
        if postgres:
            faults += [postgres.crash_and_restart] * options.stops
        random.shuffle(faults)
        outcome = run_crash_test(site, options.submissions, faults)
    print(outcome)
    sys.exit(not outcome.verdict.is_clean)


def arguments() -> argparse.Namespace:
    """What to run; the numbers depend on the database unless they are given."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crash_test")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--submissions", type=int)
    parser.add_argument("--kills", type=int, help="of the server")
    parser.add_argument("--stops", type=int, default=5, help="immediate ones of PostgreSQL")
    parser.add_argument("--mutant", default="", choices=["", "no_token", "early_ack"])
    parser.add_argument("--pause", type=int, default=20, help="ms between commit and answer")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    options.submissions = options.submissions or (1000 if options.postgres else 2000)
    options.kills = options.kills or (5 if options.postgres else 20)
    print(f"seed {options.seed}", flush=True)
    return options


if __name__ == "__main__":
    main()
