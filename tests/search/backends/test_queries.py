"""Every kind of query of Wagtail's search is answered, from Page.objects as from a child type."""

import pytest
from modelsearch.query import (
    MATCH_ALL,
    MATCH_NONE,
    And,
    Boost,
    Fuzzy,
    Or,
    Phrase,
    PlainText,
    SearchQuery,
)
from wagtail.models import Page

from articles.models import ConditionPage, TreatmentPage

pytestmark = [pytest.mark.usefixtures("indexed"), pytest.mark.once]

CARPAL, FROZEN = "Carpal tunnel syndrome", "Frozen shoulder"
NEEDLING, TEAM = "Dry needling for low back pain", "Shoulder team"


def titles(query, pages=None, **options) -> set[str]:
    pages = Page.objects.all() if pages is None else pages
    return {page.title for page in pages.search(query, backend="patients", **options)}


def test_a_live_page_is_found_by_its_words():
    assert titles("thin", Page.objects.live()) == {NEEDLING}


def test_a_child_type_finds_its_own_pages_as_what_they_are():
    found = list(ConditionPage.objects.search("shoulder", backend="patients"))
    assert [(type(page), page.title) for page in found] == [(ConditionPage, FROZEN)]
    assert titles("shoulder", TreatmentPage.objects.all()) == set()


def test_a_draft_is_not_in_the_index():
    assert titles("shoulder") == {FROZEN, TEAM}


def test_words_are_alternatives_unless_the_operator_says_and():
    assert titles("frozen fingers") == {FROZEN, CARPAL}
    assert titles("frozen fingers", operator="and") == set()
    assert titles("frozen stiff", operator="and") == {FROZEN}


def test_the_words_of_and_may_be_in_different_fields():
    assert titles("carpal night", operator="and") == {CARPAL}


def test_fields_say_where_to_look():
    assert titles("stiff", ConditionPage.objects.all(), fields=["title"]) == set()
    assert titles("stiff", ConditionPage.objects.all(), fields=["body_text"]) == {FROZEN}
    assert titles("frozen", fields=[]) == set()


@pytest.mark.parametrize("nothing", ["", "   ", "\x00", "the", '"', "()"])
def test_a_query_without_a_telling_word_finds_nothing(nothing):
    assert titles(nothing) == set()
    assert titles(nothing, operator="and") == set()


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("numb fingers at night", {CARPAL}),
        ("numb at night", set()),
        ("fingers numb", set()),
        ("thin needle", {NEEDLING}),
        ("A thin", {NEEDLING}),
        ("shoulder shoulder", set()),
        ("the", set()),
    ],
)
def test_a_phrase_needs_its_words_side_by_side(phrase, found):
    assert titles(Phrase(phrase)) == found


@pytest.mark.parametrize("typed", ["fingrs", "finegrs", "sholders finger"])
def test_a_fuzzy_query_forgives_letters(typed):
    assert CARPAL in titles(Fuzzy(typed))


def test_a_fuzzy_query_knows_fields_and_operators():
    assert titles(Fuzzy("fingrs"), fields=["title"]) == set()
    assert titles(Fuzzy("fingrs nigt", operator="and")) == {CARPAL}
    assert titles(Fuzzy("fingrs zzzzzzzz", operator="and")) == set()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (And([PlainText("shoulder"), PlainText("stiff")]), {FROZEN}),
        (Or([PlainText("team"), PlainText("thin")]), {TEAM, NEEDLING}),
        (PlainText("shoulder") & ~PlainText("team"), {FROZEN}),
        (PlainText("team") | Phrase("thin needle"), {TEAM, NEEDLING}),
        (Boost(PlainText("team"), 3), {TEAM}),
        (MATCH_NONE, set()),
        (MATCH_NONE | PlainText("team"), {TEAM}),
        (MATCH_ALL & PlainText("team"), {TEAM}),
        (MATCH_NONE & PlainText("team"), set()),
    ],
)
def test_queries_can_be_joined(query, found):
    assert titles(query) == found


def test_everything_is_every_live_page():
    everything = set(Page.objects.live().exclude(depth=1).values_list("title", flat=True))
    assert titles(MATCH_ALL) - {"Root"} == everything
    assert titles(~PlainText("shoulder")) - {"Root"} == everything - {FROZEN, TEAM}


def test_a_boost_decides_the_order():
    def order(shoulder, team):
        query = Or([Boost(PlainText("frozen"), shoulder), Boost(PlainText("team"), team)])
        return [page.title for page in Page.objects.search(query, backend="patients")]

    assert order(1, 9) == [TEAM, FROZEN]
    assert order(9, 1) == [FROZEN, TEAM]


def test_an_unknown_kind_of_query_is_refused():
    class Riddle(SearchQuery):
        def __repr__(self):
            return "riddle"

    with pytest.raises(NotImplementedError, match="Riddle"):
        titles(Riddle())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("\ud800 fingers", {CARPAL}),
        ("fingers " + "x" * 5000, {CARPAL}),
        ("x " * 5000, set()),
        ("٣ ﷺ 👩‍⚕️ क्ष", set()),
        ("a" * 100_000, set()),
    ],
)
def test_odd_texts_are_answered_by_the_words_in_them(typed, found):
    assert titles(typed) == found
    assert titles(Phrase(typed)) <= {CARPAL}
    assert found <= titles(Fuzzy(typed[:500]))


def test_letters_that_look_alike_are_the_same():
    assert titles("ｆｉｎｇｅｒｓ") == {CARPAL}


def test_hindi_words_are_kept_whole():
    assert titles("सुई") == {NEEDLING}
    assert titles("सु") == set()
