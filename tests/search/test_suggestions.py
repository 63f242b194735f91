"""Suggestions while somebody types: which pages, in which order, and never a wrong one."""

import pytest
from django.db import DatabaseError
from django.utils import timezone, translation
from wagtail.models import Page

from articles.translation import confirm_translation, withheld_among
from clinic.models import Urgency
from search.engines.base import EngineUnavailable
from search.suggestions import answer, views
from search.suggestions.naming import is_enough
from search.understanding import Understanding
from search.understanding.word_lists import WordLists
from tests.factories import RedFlagFactory, make_condition, make_treatment, make_user
from tests.hostile import VECTORS, packed
from tests.translations import make_hindi_library, translate_article

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]
BODY = "<p>Plain words.</p>"
CARPAL = "Carpal tunnel syndrome"
MORE_HOSTILE = ["\0", "a\0b", "\ud800\udc00 ab", "%", "_%", "ab" * 2500, "क" * 300, "a " * 200]


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def carpal(library):
    names = "numb fingers\nhaath sunn hona\nहाथ सुन्न"
    return make_condition(library, CARPAL, BODY, search_words=names)


@pytest.fixture
def backs(library):
    make_condition(library, "Low back pain", BODY, search_words="kamar dard\nback ache")
    make_condition(library, "Painful back of the knee", BODY)


@pytest.fixture
def words(monkeypatch):
    """Editors' word lists as `understanding` hands them out."""

    def use(**lists):
        monkeypatch.setattr(answer, "word_lists", lambda: WordLists(**lists))

    return use


def ask(client, text, path="/search/suggest/"):
    response = client.get(path, {"q": text})
    assert response.status_code == 200
    return response.json()


def offered(client, text, path="/search/suggest/"):
    return [item["text"] for item in ask(client, text, path)["suggestions"]]


# What is offered


def test_the_beginning_of_a_title_leads_to_its_page(client, carpal):
    assert ask(client, "carp")["suggestions"] == [
        {
            "text": CARPAL,
            "note": "",
            "kind": "article",
            "url": "/library/carpal-tunnel-syndrome/",
            "lang": "en-IN",
        }
    ]


def test_another_name_leads_to_its_page_and_is_shown_beside_the_title(client, carpal):
    names = {"haath su": "haath sunn hona", "SUNN": "haath sunn hona", "ह": "हाथ सुन्न"}
    for typed, name in names.items():
        [item] = ask(client, typed)["suggestions"]
        assert (item["text"], item["note"], item["kind"]) == (CARPAL, name, "other_name")


def test_names_that_begin_with_the_text_come_before_those_that_have_it_inside(client, backs):
    # "back ache" begins with it, the title "Painful back …" only has it.
    assert offered(client, "back") == ["Low back pain", "Painful back of the knee"]
    assert offered(client, "pain") == ["Painful back of the knee", "Low back pain"]


def test_all_words_must_be_there_and_only_the_last_may_be_unfinished(client, carpal):
    assert offered(client, "tunnel carp") == [CARPAL]
    assert offered(client, "ca tunnel") == []


def test_one_letter_suggests_nothing(client, carpal):
    assert ask(client, "c") == {"emergency": None, "suggestions": [], "status": ""}


def test_two_letters_are_enough_and_one_of_devanagari():
    assert [text for text in ("", "c", "7 ", "?!", "ca", "7a", "द") if is_enough(text)] == [
        "ca",
        "7a",
        "द",
    ]


def test_no_more_are_offered_than_asked_for(backs):
    assert [len(answer.suggest("back", "en-in", limit).names.pages) for limit in (1, 8)] == [1, 2]


def test_how_many_there_are_is_said(client, backs):
    assert ask(client, "back")["status"] == "2 suggestions"


# The words of the editors


def test_a_synonym_leads_to_the_page_that_it_means(client, carpal, words):
    words(synonyms={"tingling hand": ("carpal tunnel",)})
    [item] = ask(client, "ting")["suggestions"]
    assert (item["text"], item["note"]) == (CARPAL, "tingling hand")


def test_a_synonym_does_not_lead_to_a_page_that_has_its_words_in_different_names(
    client, library, words
):
    make_condition(library, "Headache", BODY, search_words="back of head\nneck pain")
    words(synonyms={"kamar dard": ("back pain",)})
    assert [item["kind"] for item in ask(client, "kamar")["suggestions"]] == ["search"]


def test_words_that_only_texts_have_are_offered_as_a_search(client, library, words):
    make_condition(library, "Leg pain", "<p>A prolapsed disc may press on a nerve.</p>")
    words(synonyms={"slip disc": ("prolapsed disc",), "slip disaster": ("avalanche",)})
    [item] = ask(client, "slip d")["suggestions"]
    assert (item["text"], item["kind"]) == ("slip disc", "search")
    assert item["url"] == "/search/?q=slip+disc"


def test_a_misspelling_offers_what_is_meant(client, carpal, words):
    words(misspellings={"karpel": "carpal"})
    [item] = ask(client, "karp")["suggestions"]
    assert (item["text"], item["note"]) == (CARPAL, "carpal")


def test_a_page_is_offered_once_however_many_names_lead_to_it(client, carpal, words):
    words(synonyms={"carpal pain": ("carpal tunnel",), "carpal hand": ("numb fingers",)})
    assert offered(client, "carpal") == [CARPAL]


def test_a_slip_of_the_keys_is_corrected_when_nothing_else_is_found(client, carpal, monkeypatch):
    def corrects(query, vocabulary, lists):
        assert vocabulary.names["carpal"]
        return Understanding(typed=query.text, corrected="carpal")

    monkeypatch.setattr(answer, "understand", corrects)
    assert offered(client, "carpla") == [CARPAL]


# Only what anybody may read now, whatever the index says


@pytest.mark.parametrize(
    "changes", [{"live": False}, {"expire_at": timezone.now()}], ids=["unpublished", "expired"]
)
def test_a_page_that_is_gone_by_now_is_not_offered(client, carpal, changes):
    assert offered(client, "carpal") == [CARPAL]
    Page.objects.filter(pk=carpal.pk).update(**changes)  # the index is not told
    assert offered(client, "carpal") == []


def test_a_private_page_is_not_offered(client, carpal, library):
    library.get_view_restrictions().model.objects.create(page=library, restriction_type="login")
    assert offered(client, "carpal") == []


@pytest.fixture
def twin(home_page, library):
    make_hindi_library(home_page, library)
    make_condition(library, "Frozen shoulder", BODY)
    twin = translate_article(make_treatment(library, search_words="sui therapy"))
    confirm_translation(twin, make_user("confirmer"))
    return twin


def test_each_edition_offers_its_own_pages(client, twin):
    assert offered(client, "sui", "/hi/search/suggest/") == [twin.title]
    assert offered(client, "sui") == ["Dry needling for low back pain"]


def test_hindi_without_a_page_offers_the_english_one_as_such(client, twin):
    [item] = ask(client, "froz", "/hi/search/suggest/")["suggestions"]
    assert (item["text"], item["lang"]) == ("Frozen shoulder", "en-IN")


def test_english_never_offers_hindi(client, twin):
    assert offered(client, "पीठ") == []


def test_a_withheld_translation_is_not_offered(client, twin):
    twin.translation_confirmation.delete()
    assert offered(client, "sui", "/hi/search/suggest/") == ["Dry needling for low back pain"]


def test_what_is_withheld_is_told_for_many_pages_as_for_each(library, twin):
    waiting = translate_article(make_condition(library, "Stiff neck", BODY), title="अकड़ी गर्दन")
    pages = Page.objects.filter(locale__language_code="hi", pk__in=[twin.pk, waiting.pk])
    withheld = withheld_among({page.pk: page.translation_key for page in pages})
    assert withheld == {page.pk for page in pages if page.specific.is_withheld}
    assert withheld == {waiting.pk}


# Emergencies


def test_an_emergency_is_named_apart_from_the_suggestions(client):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    found = ask(client, "low back pain and cannot pee")
    assert found["emergency"] == {
        "text": "Emergency: call 112 or 108 now",
        "sign": "Cannot pass urine",
        "lang": "en-IN",
        "links": [
            {"text": "Call 112", "href": "tel:112"},
            {"text": "Call 108", "href": "tel:108"},
            {
                "text": "What to do now",
                "href": "/search/?q=low+back+pain+and+cannot+pee",
            },
        ],
    }
    assert found["suggestions"] == []


def test_what_can_wait_until_tomorrow_is_no_emergency(client):
    RedFlagFactory(name="Fever", phrases="fever", urgency=Urgency.SAME_DAY)
    assert ask(client, "fever")["emergency"] is None


def test_an_emergency_is_named_while_no_engine_answers(client, monkeypatch):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")

    def unavailable(question):
        raise EngineUnavailable("no index")

    monkeypatch.setattr(answer, "ask", unavailable)
    found = ask(client, "cannot pee")
    assert found["emergency"]["sign"] == "Cannot pass urine"
    assert found["suggestions"] == []


# Whatever is sent


def test_hostile_texts_are_answered(client, carpal):
    for text in [*VECTORS, *MORE_HOSTILE]:
        response = client.get("/search/suggest/", {"q": text.encode("utf-8", "replace")})
        assert response.status_code == 200, text
        assert response.headers["Content-Type"] == "application/json"


def test_hostile_texts_are_answered_by_the_other_engine_too(client, carpal, settings):
    settings.SEARCH_BACKEND = settings.SEARCH_FALLBACK_BACKEND
    for text in [*packed(VECTORS, 150), *MORE_HOSTILE]:
        assert ask(client, text.encode("utf-8", "replace"))["status"] == ""


def test_a_very_long_text_is_cut(client):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    assert ask(client, "back pain " + "x " * 100_000 + "cannot pee")["emergency"] is None


def test_a_database_that_is_away_suggests_nothing(client, monkeypatch):
    def breaks(*arguments, **options):
        raise DatabaseError("connection of the patient who typed carp")

    monkeypatch.setattr(views, "suggest", breaks)
    assert ask(client, "carp") == views.NOTHING


def test_no_cache_keeps_an_answer(client):
    header = client.get("/search/suggest/", {"q": "carp"}).headers["Cache-Control"]
    assert {"no-store", "private"} <= {part.strip() for part in header.split(",")}


def test_a_post_is_refused(client):
    assert client.post("/search/suggest/", {"q": "carp"}).status_code == 405


# How much work it is


@pytest.fixture
def queries(client, monkeypatch, django_assert_max_num_queries):
    """Counts the queries of a second answer, with the index as the first one left it."""

    def count(limit, path, text):
        first = offered(client, text, path)
        monkeypatch.undo()  # the index no longer looks for changes when it is opened
        with django_assert_max_num_queries(limit):
            assert offered(client, text, path) == first
        return first

    return count


def test_an_answer_takes_few_queries(backs, queries):
    assert queries(5, "/search/suggest/", "back")


def test_a_hindi_answer_takes_a_few_more_however_many_pages(library, twin, queries):
    for title in ("अकड़ी गर्दन", "अकड़ा कंधा"):
        page = make_condition(library, f"English for {title}", BODY, slug=f"page-{len(title)}")
        confirm_translation(translate_article(page, title=title), make_user(title))
    assert len(queries(9, "/hi/search/suggest/", "अकड़")) == 2


# The script


@pytest.mark.once
@pytest.mark.parametrize("path", ["/", "/library/", "/search/", "/hi/search/", "/no-such-page/"])
def test_a_page_with_a_search_field_loads_the_script_once(client, library, path):
    html = client.get(path).content.decode()
    assert html.count("search-suggestions.js") == 1
    prefix = "/hi" if path.startswith("/hi/") else ""
    assert f'data-url="{prefix}/search/suggest/"' in html
