"""The last word may be unfinished, in titles and other names."""

import pytest
from modelsearch.backends.base import SearchFieldError
from modelsearch.query import MATCH_ALL, Phrase, PlainText
from wagtail.documents.models import Document
from wagtail.models import Page

from articles.models import TreatmentPage

pytestmark = [pytest.mark.usefixtures("indexed"), pytest.mark.once]

NEEDLING = "Dry needling for low back pain"


def titles(query, pages=None, **options) -> list[str]:
    pages = Page.objects.all() if pages is None else pages
    return [page.title for page in pages.autocomplete(query, backend="patients", **options)]


@pytest.mark.parametrize(
    "typed", ["d", "dry", "dry n", "needling dr", "Low BACK pai", "सु", "for l"]
)
def test_names_are_found_by_their_beginning(typed):
    assert titles(typed) == [NEEDLING]


@pytest.mark.parametrize(
    "typed", ["eedling", "dr needling", "dry shoulder", "needlings", "", " ", '"']
)
def test_only_the_last_word_may_be_unfinished(typed):
    assert titles(typed) == []


def test_texts_are_not_completed():
    assert titles("finge") == []


def test_the_operator_may_say_or():
    assert titles("dry carp", operator="or") == ["Carpal tunnel syndrome", NEEDLING]


def test_a_finished_word_comes_before_one_that_only_begins_so():
    found = titles("exercise", Document.objects.all())
    assert found == ["Exercise leaflet", "Exercises for the neck"]
    found = titles("exercises", Document.objects.all())
    assert found == ["Exercises for the neck"]


def test_fields_say_which_names():
    treatments = TreatmentPage.objects.all()
    assert titles("sui", treatments, fields=["search_words"]) == [NEEDLING]
    assert titles("sui", treatments, fields=["title"]) == []
    with pytest.raises(SearchFieldError):
        titles("sui", treatments, fields=["body_text"])


def test_filters_hold():
    assert titles("dry", Page.objects.filter(title="Library")) == []
    assert titles("dry", Page.objects.live()) == [NEEDLING]


def test_names_of_related_objects_count():
    assert titles("scia", Document.objects.all()) == ["Exercise leaflet"]


def test_everything_may_be_asked_for_but_no_other_kind_of_query():
    assert NEEDLING in titles(MATCH_ALL)
    assert titles(PlainText("dry")) == [NEEDLING]
    with pytest.raises(NotImplementedError):
        titles(Phrase("dry needling"))
