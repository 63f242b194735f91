"""`make check`: everything that can be found without running the tests.

All checks are run even when one fails, and the last line tells how each one went.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.bootstrap import ensure_environment
from scripts.project import ROOT, VENV, manage, module
from scripts.results import duration
from scripts.signals import exit_cleanly_on_signals
from scripts.site_environment import sqlite_url


@dataclass(frozen=True)
class Check:
    """A command that must end with exit code 0."""

    name: str
    command: list[str]
    variables: dict[str, str] = field(default_factory=dict)


def production_example(folder: Path) -> dict[str, str]:
    """A complete production environment, as .env.example describes it."""
    return {
        "DJANGO_SETTINGS_MODULE": "physiocare.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "example.test",
        "SITE_BASE_URL": "https://example.test",
        "HTTPS": "true",
        "DATABASE_URL": sqlite_url(folder / "check.sqlite3"),
        "MEDIA_ROOT": str(folder / "media"),
        "STATIC_ROOT": str(folder / "static"),
    }


def all_checks(folder: Path) -> list[Check]:
    """The checks the quick ones first."""
    deploy = manage("check", "--deploy", "--fail-level", "WARNING")
    migrations = manage("makemigrations", "--check", "--dry-run")
    test_settings = {
        "DJANGO_SETTINGS_MODULE": "physiocare.settings.test",
        "DATABASE_URL": sqlite_url(folder / "migrations.sqlite3"),
    }
    return [
        Check("ruff", module("ruff", "check", ".")),
        Check("format", module("ruff", "format", "--check", ".")),
        Check("imports", [str(VENV / "bin" / "lint-imports")]),
        Check("templates", module("djlint", ".", "--lint", "--quiet")),
        Check("migrations", migrations, test_settings),
        Check("deploy", deploy, production_example(folder)),
        Check("types", module("mypy"), test_settings),
    ]


def passes(check: Check) -> bool:
    """Run one check and show its output."""
    print(f"\n──── {check.name} " + "─" * (70 - len(check.name)), flush=True)
    environment = {**os.environ, **check.variables}
    return subprocess.run(check.command, cwd=ROOT, env=environment).returncode == 0


def summary(outcomes: Sequence[tuple[str, bool]], seconds: float) -> str:
    """The closing line of `make check`."""
    parts = [f"{name} {'ok' if ok else 'FAILED'}" for name, ok in outcomes]
    return f"physiocare checks: {' · '.join(parts)} · {duration(seconds)}"


def main() -> None:
    """Run every check and close with one line."""
    exit_cleanly_on_signals()
    ensure_environment(dev=True)
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="check-") as folder:
            outcomes = [(check.name, passes(check)) for check in all_checks(Path(folder))]
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    print(f"\n{summary(outcomes, time.monotonic() - began)}")
    sys.exit(not all(ok for _, ok in outcomes))


if __name__ == "__main__":
    main()
