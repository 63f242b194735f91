"""What editors see of a query: its steps, its pages with reasons, and a list before saving."""

import pytest
from django.urls import reverse

from search.engines.base import EngineUnavailable
from search.engines.index_engine import IndexEngine
from search.models import Misspelling, PromotedResult, SearchedQuery, Synonym
from search.try_it.drafts import lists_with
from search.try_it.explanation import REASON_LABELS, explain
from search.understanding import Reason
from tests.factories import RedFlagFactory, make_condition, move_review_due

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("patient_search"),
    pytest.mark.once,  # the index answers, and ranks the same on every database
]
EN = "en-in"


@pytest.fixture
def articles(library):
    """Sciatica, which has the word in its title, and an article that mentions it."""
    return [
        make_condition(library, "Sciatica", "<p>Pain down the leg.</p>"),
        make_condition(library, "Low back pain", "<p>Sometimes with sciatica.</p>"),
    ]


def titles(found) -> list[str]:
    return [one.page.title for one in found.pages]


def screen(client, **params) -> str:
    response = client.get(reverse("search_try_it:index"), params)
    assert response.status_code == 200
    return response.content.decode()


# The explanation


def test_the_points_of_a_page_are_those_of_its_fields(articles):
    found = explain("sciatica", EN)
    assert titles(found) == ["Sciatica", "Low back pain"]
    for one in found.pages:
        assert one.fields
        assert sum(score for _label, score in one.fields) == pytest.approx(
            one.found.score, abs=0.05
        )
    assert str(found.pages[0].fields[0][0]) in {"Title", "Summary"}
    assert (found.engine, found.problem) == ("patients", "")


def test_a_page_that_is_named_promoted_or_long_overdue_says_so(articles):
    PromotedResult.objects.create(phrases="sciatica", page=articles[1])
    move_review_due(articles[0], 100)
    promoted, named = explain("sciatica", EN).pages
    assert (promoted.page.title, promoted.found.is_promoted) == ("Low back pain", True)
    assert (named.found.is_named, named.is_demoted, promoted.is_demoted) == (True, True, False)


def test_what_visitors_may_not_read_is_counted_but_not_shown(articles):
    articles[1].get_view_restrictions().model.objects.create(
        page=articles[1], restriction_type="login"
    )
    found = explain("sciatica", EN)
    assert (titles(found), found.total, found.hidden) == (["Sciatica"], 1, 1)


def test_each_step_has_its_reason_in_words(articles):
    Misspelling.objects.create(typed="siatica", meant="sciatica")
    steps = [(str(why), typed, meant) for why, typed, meant in explain("siatica", EN).steps]
    assert ("Misspelling in the list", "siatica", "sciatica") in steps
    assert set(REASON_LABELS) == set(Reason)


def test_red_flags_come_with_the_words_that_raised_them(articles):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    match = explain("sciatica and cannot pee", EN).red_flags[0]
    assert (match.flag.name, "pee" in match.words) == ("Cannot pass urine", True)


def test_the_fallback_answers_with_the_reason_why(articles, monkeypatch):
    def fail(self):
        raise EngineUnavailable("there is no index")

    monkeypatch.setattr(IndexEngine, "vocabulary", fail)
    found = explain("sciatica", EN)
    assert (found.engine, found.problem) == ("default", "there is no index")
    assert not found.has_reasons


def test_no_engine_at_all_is_said(articles, monkeypatch, editor):
    def fail(alias):
        raise EngineUnavailable("it is broken")

    monkeypatch.setattr("search.try_it.explanation.engine", fail)
    assert "No search answers now (it is broken)" in screen(editor, q="sciatica", language=EN)


def test_words_of_a_synonym_in_different_parts_are_named_as_such(library):
    Synonym.objects.create(term="shooting leg", means="sciatica trapped")
    make_condition(library, "Sciatica", "<p>A trapped nerve.</p>")
    found = explain("shooting leg", EN).pages[0]
    assert str(found.fields[-1][0]) == "Several parts together"
    points = sum(score for _label, score in found.fields)
    assert points == pytest.approx(found.found.score, abs=0.05)


# The screen


def test_the_screen_shows_the_query_and_counts_nothing(articles, editor):
    html = screen(editor, q="<script>alert(1)</script> sciatica", language=EN)
    assert "<script>alert(1)" not in html
    assert "Sciatica" in html
    assert not SearchedQuery.objects.exists()


@pytest.mark.parametrize(
    "params",
    [{}, {"q": ""}, {"q": "?!"}, {"q": "b" * 5000}, {"q": "x", "language": "zz"}, {"q": "\x00"},
     {"q": '"', "language": "hi"}],
)  # fmt: skip
def test_any_input_is_answered(library, editor, params):
    assert "What a patient types" in screen(editor, **params)


def test_the_screen_takes_few_queries(articles, editor, django_assert_max_num_queries):
    screen(editor, q="sciatica", language=EN)
    with django_assert_max_num_queries(30):
        screen(editor, q="sciatica", language=EN)


# Before and after saving


def preview(client, model, row=None, mode=EN, **values):
    """Send the form to Wagtail's preview, then open it."""
    name = model.snippet_viewset.get_url_name("preview_on_edit" if row else "preview_on_add")
    url = reverse(name, args=[row.pk] if row else [])
    state = client.post(url, {"is_active": "on", **values}).json()
    return state, client.get(url, {"mode": mode})


def test_a_new_synonym_is_tried_before_it_is_saved(articles, editor):
    _state, response = preview(editor, Synonym, term="shooting leg", means="sciatica")
    before, after = response.context["before"], response.context["after"]
    assert titles(after)[0] == "Sciatica"
    assert "Low back pain" not in titles(before)
    assert "Once it is saved" in response.content.decode()
    assert not Synonym.objects.exists()


def test_the_saved_entry_gives_way_to_what_is_in_the_form(articles, editor):
    row = Misspelling.objects.create(typed="siatica", meant="zzzz")
    _state, response = preview(editor, Misspelling, row, typed="siatica", meant="sciatica")
    assert "zzzz" in response.context["before"].meant.corrected
    assert response.context["after"].meant.corrected == "sciatica"
    row.refresh_from_db()
    assert row.meant == "zzzz"


def test_an_entry_that_is_not_in_use_changes_nothing(articles):
    row = Misspelling(typed="qqqqqq", meant="sciatica", is_active=False)
    assert "qqqqqq" not in lists_with(row).misspellings


def test_a_promoted_page_is_first_in_the_preview_only(articles, editor):
    values = {"phrases": "leg\nsciatica", "page": articles[1].pk}
    _state, response = preview(editor, PromotedResult, **values)
    assert titles(response.context["after"])[0] == "Low back pain"
    assert titles(explain("leg", EN))[0] == "Sciatica"


def test_the_preview_warns_of_a_word_of_a_title(articles, editor):
    _state, response = preview(editor, Misspelling, typed="sciatica", meant="leg")
    assert "it may be spelt right" in response.content.decode()


def test_an_invalid_entry_has_no_preview(library, editor):
    state, response = preview(editor, Synonym, term="disc", means="disc")
    assert state == {"is_valid": False, "is_available": False}
    assert "Preview not available" in response.content.decode()


@pytest.mark.parametrize("mode", ["hi", "zz", ""])
def test_the_preview_knows_the_languages_of_the_site_only(articles, editor, mode):
    _state, response = preview(editor, Synonym, mode=mode, term="disc", means="sciatica")
    assert response.status_code == 200
    assert response.context["before"].language == ("hi" if mode == "hi" else EN)
