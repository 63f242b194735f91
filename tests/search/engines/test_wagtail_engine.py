"""The second engine: the database's own search finds the demo articles, on both databases."""

import pytest
from django.db import DatabaseError
from modelsearch.backends import get_search_backend
from modelsearch.backends.base import FilterFieldError
from wagtail.models import Page, PageViewRestriction

from articles.all_articles import all_articles, article_types
from search.engines import ask, engine
from search.engines.base import EngineUnavailable
from search.engines.wagtail_engine import MOST_WORDS, WagtailEngine, plain_words, telling_words
from search.query import clean_query
from search.readable import readable_pages, searched_pages
from search.understanding import understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists
from tests.factories import move_review_due


@pytest.fixture
def demo_index(demo_site):
    """The demo articles in the database's own index; the rest is of no interest here."""
    backend = get_search_backend("default")
    for model in article_types():
        backend.add_bulk(model, list(model.objects.all()))


def meant(typed):
    return understand(clean_query(typed), Vocabulary(), WordLists())


def ranked(typed, language="en-in") -> list[str]:
    """The slugs of what is found, best first."""
    pages = engine("default").rank(meant(typed), searched_pages(language)).pages
    slugs = dict(Page.objects.values_list("pk", "slug"))
    return [slugs[page.page_id] for page in pages]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sciatica", "low-back-pain"),
        ("low back pain", "low-back-pain"),
        ("back pain", "low-back-pain"),
        ("carpal tunnel", "carpal-tunnel-syndrome"),
        ("numb fingers at night", "carpal-tunnel-syndrome"),
        ("wrist splint", "carpal-tunnel-syndrome"),
        ("cervicogenic headache", "cervicogenic-headache"),
        ("dry needling", "dry-needling"),
        ("is needling safe if I take blood thinners", "dry-needling"),
        ("thin needles in muscle", "dry-needling"),
        ("कमर दर्द", "low-back-pain"),
        ('"carpal" AND (tunnel*', "carpal-tunnel-syndrome"),
    ],
)
def test_the_article_that_a_person_expects_comes_first(demo_index, typed, first):
    assert ranked(typed)[0] == first


@pytest.mark.parametrize("typed", ["कमर दर्द", "back pain"])
def test_hindi_pages_are_searched_in_hindi(demo_index, typed):
    assert ranked(typed, "hi")[0] == "low-back-pain"
    found = engine("default").rank(meant(typed), searched_pages("hi")).pages
    pages = Page.objects.in_bulk([page.page_id for page in found]).values()
    assert {page.locale.language_code for page in pages} == {"hi"}


@pytest.mark.parametrize("typed", ["", '"', "()", "the and of", "\x00", "zzzxyq"])
def test_nothing_to_search_for_finds_nothing(demo_index, typed):
    assert ranked(typed) == []


def test_the_place_is_the_score_so_that_the_order_survives_the_live_check(demo_index):
    ranking = engine("default").rank(meant("dry needling"), searched_pages("en-in"))
    order = [page.page_id for page in ranking.pages]
    assert len(order) > 2
    assert [found.page_id for found in readable_pages(ranking.pages, "en-in")] == order
    move_review_due(Page.objects.get(pk=order[0]).specific, 100)
    demoted = [found.page_id for found in readable_pages(ranking.pages, "en-in")]
    assert demoted == [order[1], order[0], *order[2:]]


def test_drafts_and_private_pages_and_other_pages_are_left_out(demo_index, client, settings):
    settings.SEARCH_BACKEND = "default"
    carpal, back = (
        all_articles().get(slug=slug, locale__language_code="en-in")
        for slug in ("carpal-tunnel-syndrome", "low-back-pain")
    )
    PageViewRestriction.objects.create(page=back, restriction_type="login")
    Page.objects.filter(pk=carpal.pk).update(live=False)
    found = client.get("/search/", {"q": "carpal back physiocare enquiry"}).context["search"]
    ids = {result.page.pk for result in found.results}
    assert ids
    assert not ids & {carpal.pk, back.pk}
    assert {type(result.page) for result in found.results} <= set(article_types())


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("carp", "carpal-tunnel-syndrome"), ("Dry nee", "dry-needling"), ('"low', "low-back-pain")],
)
def test_names_are_completed(demo_index, typed, slug):
    ids = engine("default").complete(typed, searched_pages("en-in"), 5)
    assert Page.objects.get(pk=ids[0]).slug == slug


def test_nothing_typed_is_not_completed(demo_index):
    assert engine("default").complete('"\x00', searched_pages("en-in"), 5) == []


@pytest.mark.once
def test_signs_and_stop_words_are_not_sent_on():
    assert plain_words('It\'s "NUMB" and\x00 numb') == ["it", "s", "numb", "and"]
    assert telling_words('It\'s "NUMB" and\x00 numb') == ["s", "numb"]
    assert len(plain_words(" ".join(map(str, range(500))))) == MOST_WORDS


@pytest.fixture
def nobody_is_silent(monkeypatch) -> None:
    """A fault of this test is not remembered by the next."""
    monkeypatch.setattr("search.engines.wagtail_engine._silent_until", {})


@pytest.mark.once
@pytest.mark.usefixtures("nobody_is_silent")
@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        (ConnectionError("fingers"), EngineUnavailable),
        (DatabaseError("gone"), DatabaseError),
        (FilterFieldError("no such field"), FilterFieldError),
    ],
)
def test_only_a_server_that_cannot_answer_lets_the_fallback_answer(db, monkeypatch, fault, raised):
    def fail(*args, **options):
        raise fault

    backend = get_search_backend("default")
    monkeypatch.setattr(backend, "search", fail)
    chosen = WagtailEngine("default", backend)
    with pytest.raises(raised) as error:
        chosen.rank(meant("fingers"), searched_pages("en-in"))
    if raised is EngineUnavailable:
        assert "fingers" not in str(error.value)


@pytest.mark.once
@pytest.mark.usefixtures("nobody_is_silent")
def test_a_server_that_is_away_is_left_alone_for_ten_seconds(db, monkeypatch):
    asked = []

    def time_out(*args, **options):
        asked.append(args)
        raise ConnectionError

    backend = get_search_backend("default")
    monkeypatch.setattr(backend, "search", time_out)
    chosen = WagtailEngine("default", backend)
    for now, times in ((100.0, 1), (109.9, 1), (110.1, 2)):
        monkeypatch.setattr("time.monotonic", lambda now=now: now)
        with pytest.raises(EngineUnavailable):
            chosen.rank(meant("fingers"), searched_pages("en-in"))
        assert len(asked) == times


@pytest.mark.once
def test_the_fallback_is_asked_once_when_the_first_cannot_answer(db, settings, caplog, monkeypatch):
    monkeypatch.setattr("search.engines.choice._warned", {})
    asked = []

    def question(engine):
        asked.append(engine.alias)
        if engine.alias == settings.SEARCH_BACKEND:
            raise EngineUnavailable("gone")
        return "answer"

    assert ask(question) == "answer"
    assert asked == ["patients", "default"]
    assert "falls back: gone" in caplog.text
