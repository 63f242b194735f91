"""A few pages and documents in an index that is built once for each module."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from modelsearch.backends import get_search_backend
from wagtail.documents.models import Document
from wagtail.models import Page, Site

from articles.models import LibraryIndexPage
from search.indexing.rebuild import rebuild
from tests.factories import make_condition, make_home, make_treatment


def make_pages() -> None:
    """Three articles, a plain page and a draft; "shoulder" is in three of them."""
    home = make_home(Page.objects.get(depth=1))
    Site.objects.filter(is_default_site=True).update(root_page=home)
    library = LibraryIndexPage(title="Library", slug="library")
    home.add_child(instance=library)
    make_condition(library, "Carpal tunnel syndrome", "<p>Numb fingers at night.</p>")
    make_condition(
        library, "Frozen shoulder", "<p>The shoulder is stiff & sore. <b>Stretch</b> it.</p>"
    )
    make_treatment(library, search_words="sui therapy\nसुई थेरेपी")
    home.add_child(instance=Page(title="Shoulder team", slug="team"))
    home.add_child(instance=Page(title="Shoulder news", slug="news", live=False))


def make_documents() -> None:
    """Two documents, one of them with tags."""
    leaflet = Document.objects.create(title="Exercise leaflet", file="leaflet.pdf")
    leaflet.tags.add("sciatica", "stretching")
    Document.objects.create(title="Exercises for the neck", file="neck.pdf")


@pytest.fixture(scope="module")
def _indexed(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[None]:
    patients = {
        **settings.WAGTAILSEARCH_BACKENDS["patients"],
        "PATH": str(tmp_path_factory.mktemp("search")),
        "MODELS": ["wagtailcore.Page", "wagtaildocs.Document"],
    }
    backends = {**settings.WAGTAILSEARCH_BACKENDS, "patients": patients}
    with django_db_blocker.unblock(), transaction.atomic():
        make_pages()
        make_documents()
        with override_settings(WAGTAILSEARCH_BACKENDS=backends):
            for index in get_search_backend("patients").kept_indexes():
                rebuild(index)
            yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture
def indexed(_indexed, db) -> None:
    """The pages and their index; what a test changes in the database, the index never hears."""
