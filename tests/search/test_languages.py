"""Each edition is searched in its own language; Hindi falls back to English, and says so."""

import pytest
from django.utils import translation

from articles.translation import confirm_translation, withheld_among
from home.models import StandardPage
from search.backends.tantivy.documents import document_of
from tests.factories import RedFlagFactory, make_condition, make_treatment, make_user
from tests.translations import make_hindi_library, translate_article

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def twin(home_page, library):
    make_hindi_library(home_page, library)
    flag = RedFlagFactory()
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>", red_flag=flag)
    twin = translate_article(make_treatment(library, red_flag=flag))
    confirm_translation(twin, make_user("confirmer"))
    return twin


def found(client, path, text):
    return client.get(path, {"q": text}).context["search"]


def titles(results) -> list[str]:
    return [result.page.title for result in results.results]


def test_hindi_finds_hindi_articles_only(client, twin):
    # Parts of the translation are still English, so both articles have these words.
    assert titles(found(client, "/hi/search/", "dry needling")) == [twin.title]


def test_english_finds_english_articles_only(client, twin):
    results = titles(found(client, "/search/", "dry needling"))
    assert "Dry needling for low back pain" in results
    assert twin.title not in results


def test_hindi_without_a_hit_offers_the_english_articles_as_such(client, twin):
    results = found(client, "/hi/search/", "frozen shoulder")
    assert titles(results) == ["Frozen shoulder"]
    assert results.fallback_language == "en-in"
    html = client.get("/hi/search/", {"q": "frozen shoulder"}).content.decode()
    assert "ये लेख अंग्रेज़ी में हैं" in html
    assert 'lang="en-IN" hreflang="en-IN">Frozen shoulder</a>' in html


def test_a_translation_that_nobody_confirmed_is_not_found(client, library, twin):
    stale = translate_article(make_condition(library, "Stiff neck", "<p>Stiff.</p>"))
    results = found(client, "/hi/search/", "नीडलिंग")
    assert stale.title == twin.title
    assert [result.page.pk for result in results.results] == [twin.pk]
    pages = [stale, twin, stale.get_parent()]
    assert withheld_among({page.pk: page.translation_key for page in pages}) == {stale.pk}


def test_hindi_offers_other_pages_in_english_when_it_has_none(client, home_page, twin):
    page = StandardPage(title="Visits at home", slug="visits", intro="In Noida.")
    home_page.add_child(instance=page)
    groups = found(client, "/hi/search/", "visits noida").groups
    assert [(group.group.key, group.other_language) for group in groups] == [("pages", "en-in")]


def test_english_never_falls_back_to_hindi(client, twin):
    results = found(client, "/search/", "नीडलिंग")
    assert (results.total, results.fallback_language) == (0, "")


def test_a_hindi_article_is_indexed_with_the_words_of_the_site_in_hindi(twin):
    with translation.override("hi"):
        in_hindi = twin.specific.body_text
    with translation.override("en-in"):
        document = document_of(twin.specific_class.objects.get(pk=twin.pk))
        assert twin.specific_class.objects.get(pk=twin.pk).body_text != in_hindi
    assert document["text_body_text"] == [in_hindi]
