"""`make run`: the site as in production, with demo content, on this machine.

Everything it writes is below var/. The server and its workers stop with this program.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scripts import static_files
from scripts.bootstrap import ensure_environment
from scripts.ports import answers, chosen_host, chosen_port, require_free_port, wait_until
from scripts.processes import Children
from scripts.project import ROOT, VAR, manage, module
from scripts.signals import exit_cleanly_on_signals
from scripts.site_environment import complete, run_defaults, secret_key

SECONDS_TO_ANSWER = 60
SECONDS_BETWEEN_LOOKS = 2
WORKERS = {
    "outbox worker": manage("send_outbox", "--loop"),
    "search worker": manage("follow_search_index"),
}
ADDRESSES = (
    ("Site", "/"),
    ("Library", "/library/"),
    ("Search", "/search/"),
    ("Enquiry form", "/enquiry/"),
    ("Admin", "/admin/"),
)


def site_environment(port: int) -> dict[str, str]:
    """The environment for the production settings on this machine."""
    environment = complete(
        os.environ, run_defaults(VAR, port), "physiocare.settings.production", port
    )
    environment.setdefault("SECRET_KEY", secret_key(VAR))
    return environment


def prepare(children: Children) -> None:
    """Bring database, demo content and static files up to date, or end the program."""
    target = Path(children.environment["STATIC_ROOT"])
    wanted = static_files.fingerprint(static_files.sources(), target)
    collecting = None
    if not static_files.is_current(target, wanted):
        # Takes as long as all the rest and touches no database, so it goes alongside.
        collecting = children.start(manage("collectstatic", "--no-input", "--verbosity", "0"))
    steps = (
        ("Bringing the database up to date …", manage("migrate", "--no-input", "--verbosity", "0")),
        ("Seeding the demo content …", manage("seed_demo")),
        # A database that was seeded by an earlier version has no index yet.
        ("Bringing the search index up to date …", manage("follow_search_index", "--once")),
    )
    for message, command in steps:
        print(message, flush=True)
        if children.run(command):
            sys.exit(f"manage.py {command[2]} failed, see above.")
    if collecting:
        print("Collecting the static files …", flush=True)
        if collecting.wait():
            sys.exit("manage.py collectstatic failed, see above.")
        static_files.mark_current(target, wanted)


@dataclass
class Worker:
    """A process beside the server, which is started again when it ends."""

    name: str
    command: Sequence[str]
    process: subprocess.Popen[bytes]

    def start_again_if_ended(self, children: Children) -> None:
        """Look once."""
        if self.process.poll() is not None:
            print(f"The {self.name} ended; starting it again.", flush=True)
            self.process = children.start(self.command)


def start_workers(children: Children) -> list[Worker]:
    """Start all of them."""
    return [Worker(name, line, children.start(line)) for name, line in WORKERS.items()]


def serve(children: Children, port: int) -> None:
    """Start the server and the workers, say where the site is, and stay."""
    configuration = str(ROOT / "gunicorn.conf.py")
    server = children.start(module("gunicorn", "-c", configuration, "physiocare.wsgi:application"))
    workers = start_workers(children)
    base_url = children.environment["SITE_BASE_URL"].rstrip("/")
    host, site_host = chosen_host(), urlsplit(base_url).netloc
    ready = wait_until(
        lambda: answers(host, port, site_host),
        lambda: server.poll() is not None,
        SECONDS_TO_ANSWER,
    )
    if not ready:
        sys.exit("The server did not start to answer, see above.")
    print_addresses(base_url)
    watch(children, server, workers)


def watch(children: Children, server: subprocess.Popen[bytes], workers: list[Worker]) -> None:
    """Stay as long as the server runs; a worker that ended is started again after a pause."""
    while server.poll() is None:
        for worker in workers:
            worker.start_again_if_ended(children)
        time.sleep(SECONDS_BETWEEN_LOOKS)
    sys.exit(f"The server ended by itself (exit code {server.returncode}), see above.")


def print_addresses(base_url: str) -> None:
    """Tell where to look."""
    print("\nPhysiocare is running:")
    for name, path in ADDRESSES:
        print(f"  {name:<14}{base_url}{path}")
    print("Ctrl-C stops it.\n", flush=True)


def main() -> None:
    """Check the port first: nothing is worth doing when the site cannot listen."""
    exit_cleanly_on_signals()
    port = chosen_port()
    require_free_port(chosen_host(), port)
    ensure_environment(dev=False)
    VAR.mkdir(mode=0o700, exist_ok=True)
    try:
        with Children(site_environment(port)) as children:
            prepare(children)
            serve(children, port)
    except KeyboardInterrupt:
        print("\nStopped.")


if __name__ == "__main__":
    main()
