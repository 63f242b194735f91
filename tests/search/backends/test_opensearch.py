"""The OpenSearch profile, against an imitation of the server that runs in memory.

How well a real server ranks cannot be told from it; what we send is compared word by word.
"""

import logging

import pytest
from django.core.management import call_command
from modelsearch.backends import get_search_backend
from osmem_server import OsmemServer
from wagtail.models import Locale, Page

from articles.models import ConditionPage, TreatmentPage
from physiocare.settings.opensearch import opensearch_backend
from search.engines import engine
from search.health import search_health
from search.query import clean_query
from search.readable import searched_pages
from search.understanding import understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

pytestmark = [pytest.mark.usefixtures("indexed"), pytest.mark.once]

CARPAL, FROZEN = "Carpal tunnel syndrome", "Frozen shoulder"
NEEDLING = "Dry needling for low back pain"
DEAD_SERVER = "http://127.0.0.1:1"  # nothing listens there


@pytest.fixture(scope="module")
def server():
    with OsmemServer.start(japanese=False) as server:
        yield server


@pytest.fixture
def profile(settings):
    """Choose OpenSearch for the patients, at this address."""

    def choose(url: str, prefix: str = "test_") -> None:
        settings.WAGTAILSEARCH_BACKENDS = {
            **settings.WAGTAILSEARCH_BACKENDS,
            "opensearch": opensearch_backend([url], prefix, 2.0),
        }
        settings.SEARCH_BACKEND = "opensearch"

    return choose


@pytest.fixture
def opensearch(server, profile):
    """The backend with an index of the articles, built by Wagtail's own command."""
    profile(server.url)
    call_command("update_index", backend_name="opensearch", verbosity=0)
    return get_search_backend("opensearch")


def meant(text):
    return understand(clean_query(text), Vocabulary(), WordLists())


def ranked(text) -> list[str]:
    ranking = engine("opensearch").rank(meant(text), searched_pages("en-in"))
    titles = dict(Page.objects.values_list("pk", "title"))
    return [titles[page.page_id] for page in ranking.pages]


def test_the_command_builds_an_index_that_answers(opensearch):
    assert ranked("my fingers feel strange") == [CARPAL]
    assert ranked("stiff fingers at night")[0] == CARPAL
    assert ranked("सुई थेरेपी") == [NEEDLING]
    assert ranked("zzzxy") == []


def test_only_live_articles_are_asked_for(opensearch):
    assert "Shoulder team" not in ranked("shoulder")
    Page.objects.filter(title=FROZEN).update(live=False)
    opensearch.add(ConditionPage.objects.get(title=FROZEN))
    opensearch.refresh_indexes()
    assert ranked("shoulder") == []


def test_what_is_changed_and_deleted_is_followed(opensearch):
    page = ConditionPage.objects.get(title=FROZEN)
    page.summary = "Also called capsulitis."
    opensearch.add(page)
    opensearch.refresh_indexes()
    assert ranked("capsulitis") == [FROZEN]
    opensearch.delete(page)
    opensearch.refresh_indexes()
    assert ranked("capsulitis shoulder") == []


def test_names_are_completed(opensearch):
    pages = searched_pages("en-in")
    needling = Page.objects.get(title=NEEDLING).pk
    assert engine("opensearch").complete("dry nee", pages, 5) == [needling]
    assert engine("opensearch").complete('"', pages, 5) == []


def test_facets_count_the_articles_of_a_type(opensearch):
    found = opensearch.search("shoulder fingers needle", searched_pages("en-in"), operator="or")
    counts = {
        TreatmentPage.objects.first().content_type_id: 1,
        ConditionPage.objects.first().content_type_id: 2,
    }
    assert found.facet("content_type_id") == counts


def test_the_page_is_answered(opensearch, client):
    html = client.get("/search/", {"q": "fingers at night"}).content.decode()
    assert CARPAL in html


def test_the_query_that_is_sent_is_a_plain_or_with_filters(profile, monkeypatch):
    profile(DEAD_SERVER)
    backend = get_search_backend("opensearch")
    bodies = []

    def answer(body, **options):
        bodies.append(body)
        return {"hits": {"hits": []}}

    monkeypatch.setattr(backend.es, "search", lambda body, **options: answer(body))
    monkeypatch.setattr(backend.es, "scroll", lambda **options: {"hits": {"hits": []}})
    monkeypatch.setattr("search.engines.choice.get_search_backend", lambda alias: backend)
    engine("opensearch").rank(meant('"numb" AND the fingers\x00'), searched_pages("en-in"))
    types = sorted(
        model.objects.first().content_type_id for model in (ConditionPage, TreatmentPage)
    )
    query = bodies[0]["query"]["bool"]
    assert query["must"]["multi_match"]["query"] == "numb fingers"
    assert "operator" not in query["must"]["multi_match"]  # OR is the server's default
    assert "_all_text" in query["must"]["multi_match"]["fields"]
    filters = query["filter"][1]["bool"]["must"]
    assert filters[1:] == [
        {"term": {"live_filter": True}},
        {"term": {"locale_id_filter": Locale.get_default().pk}},
    ]
    assert set(types) <= set(filters[0]["terms"]["content_type_id_filter"])


def test_the_fallback_answers_when_the_server_is_down(
    profile, settings, client, caplog, monkeypatch
):
    monkeypatch.setattr("search.engines.choice._warned", {})
    monkeypatch.setattr("search.engines.wagtail_engine._silent_until", {})
    profile(DEAD_SERVER)
    settings.SEARCH_FALLBACK_BACKEND = "patients"
    html = client.get("/search/", {"q": "fingers at night"}).content.decode()
    assert CARPAL in html
    assert "falls back" in caplog.text
    assert "fingers" not in caplog.text
    assert "opensearch does not answer" in search_health().problems[0]


def test_publishing_goes_on_when_the_server_is_down(profile, caplog):
    profile(DEAD_SERVER)
    page = ConditionPage.objects.get(title=FROZEN)
    with caplog.at_level(logging.ERROR):
        page.save_revision().publish()
    page.refresh_from_db()
    assert page.live
    assert "search backend" in caplog.text


def test_the_server_is_told_how_to_cut_english_texts(profile):
    profile(DEAD_SERVER)
    analyzers = get_search_backend("opensearch").settings["settings"]["analysis"]["analyzer"]
    assert analyzers["default"] == {"type": "english"}
    assert "edgengram_analyzer" in analyzers  # Wagtail's own are still there
