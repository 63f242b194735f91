"""Production refuses to start unsafely; SQLite is durable."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection
from django.test import override_settings

from physiocare import checks
from physiocare.settings.base import SQLITE_OPTIONS

GOOD = {
    "SECRET_KEY": "k" * 60,
    "ALLOWED_HOSTS": "physio.example",
    "DATABASE_URL": "sqlite:///:memory:",
    "SITE_BASE_URL": "https://physio.example",
}


def start(
    code: str = "p.SECURE_SSL_REDIRECT", **changes: str | None
) -> subprocess.CompletedProcess[str]:
    """Load the production settings in a fresh interpreter and print what `code` gives."""
    names = {name: value for name, value in {**GOOD, **changes}.items() if value is not None}
    environment = {"PATH": os.environ["PATH"], **names}
    return subprocess.run(
        [sys.executable, "-c", f"import physiocare.settings.production as p; print({code})"],
        env=environment,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_starts_when_everything_is_set():
    assert start().stdout.strip() == "True"


@pytest.mark.parametrize("name", GOOD)
def test_production_refuses_to_start_without(name):
    result = start(**{name: None})
    assert result.returncode == 1
    assert result.stderr.strip() == f"physiocare: cannot start: {name} is not set"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"DEBUG": "true"}, "DEBUG must be off"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS must name the hosts"),
        ({"SITE_BASE_URL": "physio.example"}, "SITE_BASE_URL must start with https://"),
        ({"HTTPS": "flase"}, "HTTPS"),
        ({"EMAIL_URL": "smtp+tls://u:p@mail.example:587"}, "EMAIL_URL must start with"),
    ],
)
def test_production_refuses_an_unsafe_value_in_one_line(change, reason):
    result = start(**change)
    assert result.returncode == 1
    assert reason in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_all_reasons_are_told_at_once():
    result = start(SECRET_KEY=None, DATABASE_URL=None)
    assert "SECRET_KEY is not set; DATABASE_URL is not set" in result.stderr


@pytest.mark.once
def test_a_mail_server_without_a_time_limit_of_its_own_gets_ours():
    code = "(p.EMAIL_HOST, p.EMAIL_USE_TLS, p.EMAIL_TIMEOUT)"
    url = "submission://u:p@mail.example"
    assert start(code, EMAIL_URL=url).stdout.strip() == "('mail.example', True, 10)"
    assert start(code, EMAIL_URL=f"{url}?timeout=3").stdout.strip().endswith("3)")


@pytest.mark.once
@pytest.mark.parametrize(
    ("url", "promise"),
    [
        ("sqlite:///:memory:", "PRAGMA synchronous=FULL"),
        ("postgresql://u:p@db.example/physiocare", "-c synchronous_commit=on"),
        (
            "postgresql://u:p@db.example/physiocare?options=-c%20statement_timeout%3D9s",
            "-c statement_timeout=9s -c synchronous_commit=on",
        ),
    ],
)
def test_in_production_a_commit_reaches_the_disk_before_it_is_reported(url, promise):
    assert promise in start("p.DATABASES['default']['OPTIONS']", DATABASE_URL=url).stdout


@pytest.mark.django_db
def test_sqlite_runs_in_wal_with_full_synchronisation():
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            assert cursor.execute("PRAGMA synchronous").fetchone()[0] == 2
    else:
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            assert cursor.fetchone()[0] == "on"


@pytest.mark.django_db
def test_nobody_waits_long_for_a_lock():
    """A patient whose post waits longer than gunicorn's patience would lose what was typed."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            seconds = cursor.execute("PRAGMA busy_timeout").fetchone()[0] / 1000
        else:
            cursor.execute(
                "SELECT setting::int / 1000 FROM pg_settings WHERE name = 'lock_timeout'"
            )
            seconds = cursor.fetchone()[0]
    assert 0 < seconds <= 20


def sqlite(**options):
    return {"default": {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": options}}


def test_a_sqlite_that_could_lose_a_commit_is_reported(settings):
    settings.DATABASES = sqlite(init_command="PRAGMA journal_mode=WAL;")
    assert [error.id for error in checks.check_sqlite_is_durable(None)] == ["physiocare.E002"]
    settings.DATABASES = sqlite(**SQLITE_OPTIONS)
    assert checks.check_sqlite_is_durable(None) == []


@override_settings(SITE_BASE_URL="http://physio.example", SECURE_SSL_REDIRECT=True)
def test_an_http_base_url_with_https_on_is_reported():
    assert [error.id for error in checks.check_site_base_url(None)] == ["physiocare.E001"]


@override_settings(RECAPTCHA_PUBLIC_KEY="x", RECAPTCHA_PRIVATE_KEY="")
def test_half_a_pair_of_recaptcha_keys_is_reported():
    found = checks.check_recaptcha_keys_come_in_pairs(None)
    assert [warning.id for warning in found] == ["physiocare.W001"]
