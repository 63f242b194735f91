"""`make dev`: the site with the development settings; it reloads when the code changes.

There is no search worker here: without one, the server itself follows what is saved.
"""

from __future__ import annotations

import os
import sys

from scripts.bootstrap import ensure_environment
from scripts.ports import chosen_host, chosen_port, require_free_port
from scripts.processes import Children
from scripts.project import VAR, manage
from scripts.signals import exit_cleanly_on_signals
from scripts.site_environment import complete, dev_defaults


def main() -> None:
    """Prepare the development database and start Django's own server."""
    exit_cleanly_on_signals()
    host, port = chosen_host(), chosen_port()
    require_free_port(host, port)
    ensure_environment(dev=True)
    VAR.mkdir(mode=0o700, exist_ok=True)
    environment = complete(os.environ, dev_defaults(VAR, port), "physiocare.settings.dev", port)
    try:
        with Children(environment) as children:
            for command in (
                manage("migrate", "--no-input"),
                manage("seed_demo"),
                manage("follow_search_index", "--once"),
            ):
                if children.run(command):
                    sys.exit(f"manage.py {command[2]} failed, see above.")
            sys.exit(children.run(manage("runserver", f"{host}:{port}")))
    except KeyboardInterrupt:
        print("\nStopped.")


if __name__ == "__main__":
    main()
