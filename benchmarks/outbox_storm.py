"""500 notices through a mail server in a very bad mood, with workers that are killed.

    python -m benchmarks.outbox_storm              # SQLite
    python -m benchmarks.outbox_storm --postgres

First the server drops, refuses for now and hangs while workers are killed (kill -9) and
started again; then it is away altogether; then it is well, and the clock runs. Ends with
exit code 1 unless all arrive, at least 99 % of them exactly once, within 60 s of recovery.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bad_mail_server import BadMailServer, Mood
from benchmarks.crash_site import crash_environment, manage
from benchmarks.crash_verdict import read
from benchmarks.restartable_postgres import RestartablePostgres
from scripts.project import ROOT
from scripts.signals import exit_cleanly_on_signals

# Chances of a mail in the storm; a third of them fail.
STORM = {Mood.ACCEPT: 66, Mood.LATER: 14, Mood.DROP: 14, Mood.HANG: 6}
WORKERS = 2
MAIL_TIMEOUT = 2  # seconds
SECONDS_OF_OUTAGE = 15
LONGEST_DRAIN = 60  # seconds
FEWEST_EXACTLY_ONCE = 0.99
SECONDS_UNTIL_GIVEN_UP = 600
NOTICES_LEFT_FOR_RECOVERY = 0.4  # of all: the storm ends with so many unsent


class Worker:
    """One real `manage.py send_outbox --loop`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.start()

    def start(self) -> None:
        """Start it."""
        command = [sys.executable, "manage.py", "send_outbox", "--loop", "--interval", "2"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stderr=subprocess.DEVNULL
        )

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait()


@dataclass
class Storm:
    """The mail server, the workers and the database they work on."""

    server: BadMailServer
    environment: Mapping[str, str]
    workers: list[Worker]
    left_at_recovery: int = 0

    def waiting(self) -> int:
        """How many notices are not out yet."""
        query = "SELECT COUNT(*) FROM enquiries_outboundnotice WHERE status = 'pending'"
        return int(read(self.environment["DATABASE_URL"], query)[0][0])

    def wait_until_waiting(self, at_most: float) -> float:
        """Until so few wait; return the seconds it took."""
        began = time.monotonic()
        while self.waiting() > at_most and time.monotonic() < began + SECONDS_UNTIL_GIVEN_UP:
            time.sleep(0.25)
        return time.monotonic() - began

    def rage(self, notices: int, kills: int) -> None:
        """Kill a worker each time that a further share of the notices is out."""
        left = notices * NOTICES_LEFT_FOR_RECOVERY
        for number in range(kills):
            self.wait_until_waiting(notices - (notices - left) * (number + 1) / kills)
            time.sleep(random.uniform(0, 0.5))
            worker = random.choice(self.workers)
            worker.kill()
            worker.start()

    def go_away_and_recover(self) -> float:
        """A full outage; return the seconds from its end until nothing waits."""
        self.server.stop()
        time.sleep(SECONDS_OF_OUTAGE)
        self.left_at_recovery = self.waiting()
        self.server.mood = lambda: Mood.ACCEPT
        self.server.start()
        return self.wait_until_waiting(0)


def storm_mood() -> Mood:
    """A mood by chance."""
    return random.choices(list(STORM), list(STORM.values()))[0]


def mail_environment(folder: Path, port: int, database_url: str) -> dict[str, str]:
    """Production settings that send to the bad server."""
    return {
        **crash_environment(folder, database_url),
        "DJANGO_SETTINGS_MODULE": "physiocare.settings.production",
        "EMAIL_URL": f"smtp://127.0.0.1:{port}?timeout={MAIL_TIMEOUT}",
    }


def report(storm: Storm, notices: int, seconds_to_drain: float) -> bool:
    """Print the figures; return whether they are good enough."""
    copies = Counter(storm.server.received)
    exactly_once = sum(count == 1 for count in copies.values()) / notices
    moods = ", ".join(f"{mood.value} {count}" for mood, count in storm.server.moods.items())
    doubled = sum(copies.values()) - len(copies)
    print(f"notices {notices}, delivered {len(copies)}, doubled {doubled}")
    print(f"exactly once {exactly_once:.1%}, left at recovery {storm.left_at_recovery}")
    print(f"drained {seconds_to_drain:.1f} s after recovery")
    print(f"the server's moods: {moods}; connections {storm.server.connections}")
    return (
        len(copies) == notices
        and exactly_once >= FEWEST_EXACTLY_ONCE
        and seconds_to_drain <= LONGEST_DRAIN
    )


def main() -> None:
    """One storm on a database of its own."""
    exit_cleanly_on_signals()
    options = arguments()
    random.seed(options.seed)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="storm-")))
        postgres = stack.enter_context(RestartablePostgres()) if options.postgres else None
        server = stack.enter_context(BadMailServer(storm_mood))
        environment = mail_environment(folder, server.port, postgres.url if postgres else "")
        manage(environment, "migrate", "--no-input", "--verbosity", "0")
        fill = f"from benchmarks.storm_notices import fill_outbox; fill_outbox({options.notices})"
        manage(environment, "shell", "-c", fill)
        workers = [Worker(environment) for _ in range(WORKERS)]
        for worker in workers:
            stack.callback(worker.kill)
        storm = Storm(server, environment, workers)
        storm.rage(options.notices, options.kills)
        seconds_to_drain = storm.go_away_and_recover()
        good = report(storm, options.notices, seconds_to_drain)
    sys.exit(not good)


def arguments() -> argparse.Namespace:
    """What to run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outbox_storm")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--notices", type=int, default=500)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    return options


if __name__ == "__main__":
    main()
