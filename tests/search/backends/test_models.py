"""Any indexed model can be searched: of any key, with related objects, if MODELS names its root."""

import uuid

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection, models
from django.test.utils import isolate_apps
from modelsearch import index
from modelsearch.backends import get_search_backend
from modelsearch.queryset import SearchableQuerySetMixin
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Page

from clinic.models import Person
from search.backends.tantivy import SearchBackend, schema
from search.backends.tantivy.index_files import IndexUnavailable
from search.backends.tantivy.schema import schema_of
from search.indexing.rebuild import rebuild


class NoteQuerySet(SearchableQuerySetMixin, models.QuerySet):
    pass


@pytest.fixture
def note(db, monkeypatch):
    """An indexed model whose key is no number, in a table that goes with the test."""
    with isolate_apps("search"):

        class Note(index.Indexed, models.Model):
            id = models.UUIDField(primary_key=True, default=uuid.uuid4)
            text = models.TextField()
            topic: models.UUIDField = models.UUIDField(null=True)

            objects = NoteQuerySet.as_manager()
            search_fields = [
                index.SearchField("text"),
                index.SearchField("shout", boost=5),
                index.AutocompleteField("text"),
                index.FilterField("topic"),
            ]

            class Meta:
                app_label = "search"

            def __str__(self):
                return self.text

            def shout(self):
                return [self.text.upper(), None]

    column = connection.data_types["UUIDField"] % {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE search_note (id {column} PRIMARY KEY, text text, topic {column} NULL)"
        )
    monkeypatch.setattr(schema, "get_indexed_models", lambda: [Note])
    return Note


@pytest.fixture
def notes(note, tmp_path):
    """A search of all notes."""
    backend = SearchBackend({"PATH": str(tmp_path)})
    backend.roots = [note]

    def search(query, rows=None, **options):
        rebuild(backend.get_index_for_model(note))
        return backend.search(query, note.objects.all() if rows is None else rows, **options)

    return search


def test_a_key_that_is_no_number_is_read_back(note, notes):
    wanted = note.objects.create(text="Ice or heat?")
    note.objects.create(text="Rest")
    assert list(notes("heat")) == [wanted]
    assert notes("ice heat rest").count() == 2
    assert notes("heat").explain(notes("heat").hits()[0]).keys() == {"text", "shout"}


def test_a_filter_by_such_a_key_is_known_to_the_index(note, notes):
    topic = uuid.uuid4()
    wanted = note.objects.create(text="heat", topic=topic)
    note.objects.create(text="heat")
    rows = note.objects.filter(topic=topic)
    found = notes("heat", rows)
    assert list(found) == [wanted]
    assert len(found.hits()) == 1


def test_an_empty_table_is_searched_without_a_fault(notes):
    assert list(notes("heat")) == []
    assert notes("heat").count() == 0


def test_words_of_related_objects_are_found(indexed):
    found = Document.objects.search("stretching", backend="patients")
    assert [document.title for document in found] == ["Exercise leaflet"]


def test_a_model_that_is_not_kept_cannot_be_searched(indexed):
    with pytest.raises(IndexUnavailable):
        list(get_search_backend("patients").search("x", Person))


def test_a_model_without_search_fields_finds_nothing(indexed, django_user_model):
    assert list(get_search_backend("patients").search("x", django_user_model)) == []


def test_without_models_all_pages_are_kept(tmp_path):
    assert SearchBackend({"PATH": str(tmp_path)}).roots == [Page]


def test_a_backend_without_a_path_is_refused():
    with pytest.raises(ImproperlyConfigured):
        SearchBackend({})


def test_wagtails_own_command_builds_what_is_kept_and_passes_over_the_rest(
    settings, tmp_path, indexed
):
    patients = {"BACKEND": "search.backends.tantivy", "PATH": str(tmp_path / "search")}
    settings.WAGTAILSEARCH_BACKENDS = {"patients": patients}
    backend = get_search_backend("patients")
    assert not (tmp_path / "search").exists()
    call_command("update_index", backend_name="patients", verbosity=0)
    assert [page.title for page in backend.search("physiocare", Page)] == ["Physiocare"]
    assert [folder.name for folder in (tmp_path / "search").iterdir()] == ["wagtailcore_page"]
    backend.reset_indexes()
    with pytest.raises(IndexUnavailable):
        list(backend.search("physiocare", Page))


def test_an_images_fields_are_those_of_its_tags_too():
    assert {"text_title", "text_tags__name"} <= set(schema_of(Image).fields)
