"""Fixtures that all tests share: the page tree, and a client for each role."""

import gc
from collections.abc import Callable, Iterator

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from wagtail.models import Page, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from articles.models import LibraryIndexPage
from clinic import kept_practice
from home import kept_site
from home.models import HomePage
from physiocare import editions
from search.backends.tantivy.backend import TantivyIndex
from search.indexing.follower import follow_now
from tests.factories import make_home, make_user

DATABASE_FIXTURES = frozenset({"db", "transactional_db", "django_db_setup", "live_server"})


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as "once" what never asks for the database: on another one it proves nothing new."""
    for item in items:
        fixtures = DATABASE_FIXTURES.intersection(getattr(item, "fixturenames", ()))
        is_marked = item.get_closest_marker("django_db") or item.get_closest_marker("browser")
        if not fixtures and not is_marked:
            item.add_marker(pytest.mark.once)


def pytest_collection_finish() -> None:
    """Keep the collector from looking through all modules and tests again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture
def reference_index() -> None:
    """Note what refers to what, for tests of usage, deletion and what depends on a page."""


@pytest.fixture(autouse=True)
def _saves_note_no_references(request: pytest.FixtureRequest) -> Iterator[None]:
    """The reference index took a fifth of the suite's time, and few tests read it.

    Demo content, which is loaded before, has it; and so have the journeys.
    """
    if "reference_index" in request.fixturenames:
        yield
        return
    with disable_reference_index_auto_update():
        yield


@pytest.fixture
def keeping(settings, monkeypatch) -> Callable[[float], None]:
    """Keeps things for a second, as a real site does; returns what moves the clock of it."""
    for kept in (kept_site._sites, kept_practice._practices, editions._kept_main_pages):
        monkeypatch.setattr(kept, "_found", {})
    settings.KEPT_SECONDS = 1.0
    now = [1000.0]
    monkeypatch.setattr("home.kept.time.monotonic", lambda: now[0])

    def move(seconds: float) -> None:
        now[0] += seconds

    return move


@pytest.fixture
def home_page(db) -> HomePage:
    """The root page of the default site."""
    page = make_home(Page.objects.get(depth=1))
    Site.objects.filter(is_default_site=True).update(root_page=page, hostname="testserver")
    Site.clear_site_root_paths_cache()
    return page


@pytest.fixture
def library(home_page) -> LibraryIndexPage:
    """The published, empty library."""
    page = LibraryIndexPage(title="Library", slug="library", show_in_menus=True)
    home_page.add_child(instance=page)
    return page


def _client_of(name: str, *groups: str) -> Client:
    client = Client()
    client.force_login(make_user(name, *groups))
    return client


@pytest.fixture
def editor(db) -> Client:
    """A client that is logged in as an editor."""
    return _client_of("editor", "Editors")


@pytest.fixture(scope="module")
def _seeded(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The demo content, loaded once for a whole module and rolled back at its end."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("seed_demo", verbosity=0)
        Site.clear_site_root_paths_cache()
        yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture
def demo_site(_seeded, db) -> None:
    """The demo site; what a test changes in it is undone. Every test of the module sees it."""


@pytest.fixture
def admin_search(settings) -> None:
    """Index what is saved, for tests that use the admin's own search."""
    default = {**settings.WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": True}
    settings.WAGTAILSEARCH_BACKENDS = {"default": default}


@pytest.fixture
def patient_search(settings, tmp_path, monkeypatch) -> None:
    """An index that has followed everything whenever it is opened.

    A test's transaction is never committed, so nothing happens after it; what the worker
    would have done by the time somebody searches is done then.
    """
    patients = {**settings.WAGTAILSEARCH_BACKENDS["patients"], "AUTO_UPDATE": True}
    patients["PATH"] = str(tmp_path / "search")
    settings.WAGTAILSEARCH_BACKENDS = {**settings.WAGTAILSEARCH_BACKENDS, "patients": patients}
    open_index = TantivyIndex.open

    def follow_and_open(index):
        follow_now(index.backend)
        return open_index(index)

    monkeypatch.setattr(TantivyIndex, "open", follow_and_open)
