"""The settings that let the production configuration run on this machine, made once."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

SECRET_LENGTH = 50


def secret_key(folder: Path) -> str:
    """The key kept in this folder, made on first use and readable by its owner only."""
    path = folder / "secret_key"
    if path.is_file() and (key := path.read_text().strip()):
        return key
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = secrets.token_urlsafe(SECRET_LENGTH)
    # Written beside and moved, so that an interruption leaves no half key; mkstemp means 0600.
    handle, draft = tempfile.mkstemp(dir=folder, prefix="secret_key.")
    with os.fdopen(handle, "w") as file:
        file.write(key)
    os.replace(draft, path)
    return key


def sqlite_url(path: Path) -> str:
    """The DATABASE_URL of a file; a space or "#" in its path must not end the URL."""
    return f"sqlite:///{quote(str(path))}"


def run_defaults(var: Path, port: int) -> dict[str, str]:
    """What `make run` sets: the production settings with everything kept below var/."""
    return {
        "DATABASE_URL": sqlite_url(var / "db.sqlite3"),
        "ALLOWED_HOSTS": "127.0.0.1,localhost,[::1]",
        "SITE_BASE_URL": f"http://127.0.0.1:{port}",
        "HTTPS": "false",
        "EMAIL_FILE_PATH": str(var / "mail"),
        "MEDIA_ROOT": str(var / "media"),
        "STATIC_ROOT": str(var / "static"),
        "SEARCH_INDEX_PATH": str(var / "search"),
        "SERVE_MEDIA": "true",
        # Seeding would otherwise tell of every page that Wagtail publishes.
        "LOG_LEVEL": "WARNING",
        "DEMO": "true",
    }


def dev_defaults(var: Path, port: int) -> dict[str, str]:
    """What `make dev` sets; the development settings know the rest."""
    return {
        "DATABASE_URL": sqlite_url(var / "dev.sqlite3"),
        # An index belongs to one database.
        "SEARCH_INDEX_PATH": str(var / "dev-search"),
        "SITE_BASE_URL": f"http://127.0.0.1:{port}",
        "DEMO": "true",
    }


def complete(
    given: Mapping[str, str], defaults: Mapping[str, str], settings: str, port: int
) -> dict[str, str]:
    """The environment for the children: what was given wins over the defaults."""
    return {
        **defaults,
        **given,
        "PORT": str(port),
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONUNBUFFERED": "1",
    }
