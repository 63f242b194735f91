"""A real site for the journeys: gunicorn, production settings, a fresh demo database."""

import fcntl
import itertools
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from scripts import static_files
from scripts.ports import answers, wait_until
from scripts.project import ROOT
from scripts.site_environment import run_defaults, secret_key

SECONDS_TO_START = 60
PASSWORD = "physiocare-demo"
DATABASE_NAME = "journeys"
NETWORKS = itertools.count(1)

# Milliseconds until an expectation fails: a slow machine that is busy is no fault of the site.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium; as root it runs only without its sandbox."""
    return {
        **browser_type_launch_args,
        "executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        "args": ["--no-sandbox", "--disable-gpu"],
    }


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fresh_postgres_database(server_url: str) -> str:
    """Make an empty database on this server and return its address."""
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE_NAME} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {DATABASE_NAME}")
    return urlunsplit(urlsplit(server_url)._replace(path=f"/{DATABASE_NAME}"))


def site_environment(folder: Path, port: int) -> dict[str, str]:
    """The environment of `make run` with its own database, on the server under test."""
    environment = {**os.environ, **run_defaults(folder, port), "PORT": str(port)}
    environment["DJANGO_SETTINGS_MODULE"] = "physiocare.settings.production"
    environment["SECRET_KEY"] = secret_key(folder)
    environment["ENQUIRY_NOTICE_TO"] = "desk@physiocare.example"
    environment["SEARCH_INDEX_PATH"] = str(folder / "search")
    environment["LOG_LEVEL"] = "WARNING"
    # Patients come from networks of their own, as a proxy tells: many from one look like spam.
    environment["TRUSTED_PROXY_COUNT"] = "1"
    # Collected static files are the same for every run, so they are kept.
    environment["STATIC_ROOT"] = str(ROOT / "var" / "test-static")
    if (server_url := os.environ.get("DATABASE_URL", "")).startswith("postgres"):
        environment["DATABASE_URL"] = fresh_postgres_database(server_url)
    return environment


def manage(environment: dict[str, str], *arguments: str) -> None:
    """Run one management command quietly."""
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def collect_static_files(environment: dict[str, str]) -> None:
    """Collect into the kept folder, unless it is up to date or another run does so just now."""
    target = Path(environment["STATIC_ROOT"])
    target.parent.mkdir(exist_ok=True)
    with open(target.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted = static_files.fingerprint(static_files.sources(), target)
        if not static_files.is_current(target, wanted):
            manage(environment, "collectstatic", "--no-input", "--verbosity", "0")
            static_files.mark_current(target, wanted)


@dataclass(frozen=True)
class RunningSite:
    """The demo site under test."""

    base_url: str
    environment: dict[str, str]

    def manage(self, *arguments: str) -> None:
        """Run a management command on its database, as a timer of the server would."""
        manage(self.environment, *arguments)


@pytest.fixture(scope="session")
def running_site(tmp_path_factory) -> Iterator[RunningSite]:
    """The demo site, served by gunicorn with the production settings."""
    folder, port = tmp_path_factory.mktemp("site"), free_port()
    environment = site_environment(folder, port)
    manage(environment, "migrate", "--no-input", "--verbosity", "0")
    manage(environment, "seed_demo")
    collect_static_files(environment)
    command = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py"]
    with open(folder / "server.log", "wb") as log:
        server = subprocess.Popen(
            [*command, "physiocare.wsgi:application"],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        ready = wait_until(
            lambda: answers("127.0.0.1", port, f"127.0.0.1:{port}"),
            lambda: server.poll() is not None,
            SECONDS_TO_START,
        )
        assert ready, (folder / "server.log").read_text()
        yield RunningSite(f"http://127.0.0.1:{port}", environment)
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="session")
def live_site(running_site: RunningSite) -> str:
    """The base address of the running demo site."""
    return running_site.base_url


def phone_context(browser: Browser, base_url: str, **options: Any) -> BrowserContext:
    """A phone's narrow window on a network of its own, without motion: colours change at once."""
    return browser.new_context(
        base_url=base_url,
        viewport={"width": 360, "height": 740},
        reduced_motion="reduce",
        extra_http_headers={"X-Forwarded-For": f"10.0.{next(NETWORKS)}.1"},
        **options,
    )


@pytest.fixture
def phone(browser: Browser, live_site: str) -> Iterator[Page]:
    """A page on a phone."""
    context = phone_context(browser, live_site)
    yield context.new_page()
    context.close()


@pytest.fixture
def phone_without_scripts(browser: Browser, live_site: str) -> Iterator[Page]:
    """A page on a phone that runs no scripts."""
    context = phone_context(browser, live_site, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def staff(browser: Browser, live_site: str) -> Iterator["LogIn"]:
    """Opens a desktop window that is logged in as one of the demo roles."""
    log_in = LogIn(browser, live_site)
    yield log_in
    log_in.close()


class LogIn:
    """Logs in through the login page and closes its windows at the end."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self.browser = browser
        self.base_url = base_url
        self.contexts: list[BrowserContext] = []

    def __call__(self, name: str) -> Page:
        """A window in which `name` is logged in."""
        context = self.browser.new_context(
            base_url=self.base_url, viewport={"width": 1280, "height": 900}
        )
        self.contexts.append(context)
        page = context.new_page()
        page.goto("/admin/login/")
        page.locator("#id_username").fill(name)
        page.locator("#id_password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/admin/")
        return page

    def close(self) -> None:
        """Close all windows."""
        for context in self.contexts:
            context.close()
