"""`make run`: the site as in production, with demo content, on this machine.

Everything it writes is below var/. The server and the outbox worker stop with this program.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
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
OUTBOX = manage("send_outbox", "--loop")
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


def serve(children: Children, port: int) -> None:
    """Start the server and the outbox worker, say where the site is, and stay."""
    configuration = str(ROOT / "gunicorn.conf.py")
    server = children.start(module("gunicorn", "-c", configuration, "physiocare.wsgi:application"))
    worker = children.start(OUTBOX)
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
    watch(children, server, worker)


def watch(
    children: Children, server: subprocess.Popen[bytes], worker: subprocess.Popen[bytes]
) -> None:
    """Stay as long as the server runs; a worker that ended is started again after a pause."""
    while server.poll() is None:
        if worker.poll() is not None:
            print("The outbox worker ended; starting it again.", flush=True)
            worker = children.start(OUTBOX)
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
