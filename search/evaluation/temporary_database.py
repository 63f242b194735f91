"""Backends of Wagtail that need rows: measured in a database that exists for it alone."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DatabaseError, connection
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from articles.models import ConditionPage
from search.engines.wagtail_engine import WagtailEngine
from search.evaluation.rows import LIBRARY_KEY, insert_articles, new_library
from search.evaluation.searchable import Searchable
from search.evaluation.temporary_index import page_of
from search.evaluation.test_set import BadTestSet, Document

DATABASE_BACKEND = "wagtail.search.backends.database"
FIRST_KEY = LIBRARY_KEY + 1
INDEXED_AT_ONCE = 500


@contextmanager
def temporary_database() -> Iterator[None]:
    """Make, migrate and at the end remove a database beside the site's; raises BadTestSet.

    The site's own is not touched, so nobody waits for its lock: on SQLite the new one is in
    memory, on PostgreSQL the site's login must be allowed to create databases.
    """
    given = connection.settings_dict["NAME"]
    if connection.vendor != "sqlite":
        connection.settings_dict["TEST"]["NAME"] = f"search_eval_{os.getpid()}"
    try:
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    except (DatabaseError, SystemExit) as error:
        raise BadTestSet(f"No database can be made for this: {error}".strip()) from error
    try:
        yield
    finally:
        connection.creation.destroy_test_db(given, verbosity=0)


@contextmanager
def engine_over_rows(backend_name: str, documents: Iterable[Document]) -> Iterator[Searchable]:
    """A backend of Wagtail's search over these documents, in the database that is open now."""
    # Of a search server, no index but one that is made for this.
    backend = get_search_backend(backend_name, INDEX_PREFIX=f"search_eval_{secrets.token_hex(4)}_")
    index = backend.get_index_for_model(ConditionPage)
    pages = (page_of(document, key) for key, document in enumerate(documents, start=FIRST_KEY))
    insert_articles(new_library(Page.objects.get(depth=1)), pages)
    index.reset()
    _add_all(index)
    try:
        engine = WagtailEngine(backend_name, backend)
        yield Searchable(engine, ConditionPage.objects.live(), FIRST_KEY)
    finally:
        remove: Callable[[], Any] = getattr(index, "delete", lambda: None)
        remove()


def _add_all(index: Any) -> None:
    """Index what was inserted, as Wagtail's own command does."""
    keys = list(Page.objects.filter(pk__gte=FIRST_KEY).order_by("pk").values_list("pk", flat=True))
    for begin in range(0, len(keys), INDEXED_AT_ONCE):
        chunk = keys[begin : begin + INDEXED_AT_ONCE]
        index.add_items(ConditionPage, list(ConditionPage.objects.filter(pk__in=chunk)))
    index.refresh()
