"""The results page: the named article, certainty, other pages, promoted ones, corrections."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from enquiries.models import EnquiryPage
from home.models import HomePage, StandardPage
from search import services
from search.engines.base import EngineUnavailable
from search.models import Misspelling, PromotedResult
from tests.factories import (
    RedFlagFactory,
    ReferenceFactory,
    evidence_value,
    make_condition,
    make_treatment,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


def found(client, text, **params):
    response = client.get("/search/", {"q": text, **params})
    assert response.status_code == 200
    return response.context["search"]


def html(client, text, **params) -> str:
    return client.get("/search/", {"q": text, **params}).content.decode()


def titles(results) -> list[str]:
    return [result.page.title for result in results.results]


def graded(*grades):
    reference = ReferenceFactory()
    return [("evidence", evidence_value(reference, certainty=grade)) for grade in grades]


@pytest.fixture
def shoulder(library):
    flag = RedFlagFactory(name="Shoulder out of its socket")
    lines = "<p>See us if:</p><ul><li>it is still stiff</li><li>you cannot sleep</li></ul>"
    return make_condition(
        library,
        "Frozen shoulder",
        "<p>Stiff and sore.</p>",
        red_flag=flag,
        search_words="capsulitis\nstiff shoulder",
        body_regions=["shoulder"],
        evidence=graded("high", "very_low"),
        when_to_see=[("text", {"text": lines, "references": []})],
    )


@pytest.fixture
def pages_of_two(monkeypatch):
    """Lists of two results a page."""
    monkeypatch.setattr(services, "RESULTS_PER_PAGE", 2)


def add_page(parent, title, text, **fields):
    page = StandardPage(title=title, slug=title.lower().replace(" ", "-"), **fields)
    page.body = [("text", f"<p>{text}</p>")]
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("typed", ["frozen shoulder", "Shoulder, FROZEN", "capsulitis"])
def test_the_article_that_is_named_answers_with_its_signs(client, shoulder, typed):
    results = found(client, typed)
    assert results.results[0].answer.red_flags[0].name == "Shoulder out of its socket"
    text = html(client, typed)
    assert "Shoulder out of its socket" in text
    assert "<li>you cannot sleep</li>" in text
    assert text.count(">Frozen shoulder</a>") == 1


def test_an_article_that_only_has_the_words_gets_no_card(client, shoulder):
    assert found(client, "my shoulder is sore").results[0].answer is None


def test_the_named_article_comes_before_one_that_scores_higher(client, shoulder, library):
    body = "<p>capsulitis capsulitis capsulitis</p>"
    make_condition(library, "Capsulitis of the hip", body, summary="capsulitis capsulitis")
    results = found(client, "capsulitis")
    assert titles(results) == ["Frozen shoulder", "Capsulitis of the hip"]


def test_the_range_of_certainty_is_told_in_words(client, shoulder):
    text = html(client, "sore")
    assert "Very low to high certainty" in text
    assert 'data-level="1"' in text
    assert 'data-level="4"' in text


def test_one_grade_is_told_as_one(client, library):
    make_condition(library, "Sore heel", "<p>Sore.</p>", evidence=graded("low", "low"))
    assert found(client, "heel").results[0].certainty.label == "Low certainty"


def test_part_of_the_body_and_kind_stand_beside_the_title(client, shoulder):
    text = html(client, "sore")
    assert "Shoulder</li>" in text
    assert '<li class="tag">Condition</li>' in text


def test_another_page_of_the_site_has_its_own_group(client, home_page, shoulder):
    add_page(home_page, "Visits at home", "We come to Noida with a couch.")
    groups = found(client, "visits at home in noida").groups
    assert [group.group.key for group in groups] == ["pages"]
    assert groups[0].results[0].page.title == "Visits at home"


def test_the_group_with_the_best_page_comes_first(client, home_page, shoulder):
    add_page(home_page, "Shoulder class", "On Saturdays.")
    keys = [group.group.key for group in found(client, "shoulder class").groups]
    assert keys == ["pages", "library"]
    keys = [group.group.key for group in found(client, "frozen shoulder").groups]
    assert keys[0] == "library"


def test_a_page_that_hardly_fits_is_left_out_beside_a_good_article(client, home_page, shoulder):
    add_page(home_page, "About us", "Sore muscles are our trade, and much else besides.")
    assert [g.group.key for g in found(client, "frozen shoulder sore").groups] == ["library"]


def test_other_pages_stand_on_the_first_page_only(client, home_page, library, pages_of_two):
    add_page(home_page, "Knee school", "Every Monday, for the knee.")
    for n in range(3):
        make_condition(library, f"Knee pain {n}", "<p>Knee.</p>")
    assert "pages" in [group.group.key for group in found(client, "knee").groups]
    assert [group.group.key for group in found(client, "knee", page=2).groups] == ["library"]


def test_a_private_page_is_not_found(client, home_page):
    page = add_page(home_page, "Staff rota", "Who works when.")
    page.get_view_restrictions().model.objects.create(page=page, restriction_type="login")
    assert found(client, "staff rota").groups == []


def test_a_page_of_another_site_is_not_found(client, home_page, shoulder):
    other = HomePage(title="Other", slug="other", hero_heading="Other.")
    Page.objects.get(depth=1).add_child(instance=other)
    Site.objects.create(hostname="other.example", root_page=other)
    add_page(other, "Frozen shoulder clinic", "Elsewhere.")
    results = found(client, "frozen shoulder clinic")
    assert [group.group.key for group in results.groups] == ["library"]


def test_a_promoted_page_comes_first_whatever_its_score(client, shoulder, library):
    other = make_condition(library, "Painful arm", "<p>Arm.</p>")
    PromotedResult.objects.create(phrases="help\nfrozen shoulders", page=other)
    assert titles(found(client, "frozen shoulder")) == ["Painful arm", "Frozen shoulder"]
    assert titles(found(client, "frozen")) == ["Frozen shoulder"]


@pytest.mark.parametrize("change", ["unpublish", "deactivate", "restrict"])
def test_a_promoted_page_that_may_not_be_shown_is_not(client, shoulder, library, change):
    other = make_condition(library, "Painful arm", "<p>Arm.</p>")
    promotion = PromotedResult.objects.create(phrases="frozen shoulder", page=other)
    if change == "unpublish":
        other.unpublish()
    elif change == "deactivate":
        PromotedResult.objects.filter(pk=promotion.pk).update(is_active=False)
    else:
        model = other.get_view_restrictions().model
        model.objects.create(page=other, restriction_type="login")
    assert titles(found(client, "frozen shoulder")) == ["Frozen shoulder"]


@pytest.fixture
def corrected(db):
    """What editors know of how patients spell."""
    Misspelling.objects.create(typed="frosen sholder", meant="frozen shoulder")
    Misspelling.objects.create(typed="कंधाा", meant="frozen shoulder")


def test_a_correction_is_told_with_a_way_back(client, shoulder, corrected):
    text = html(client, "frosen sholder", part="shoulder")
    assert "Showing results for “<strong>frozen shoulder</strong>”" in text
    link = '<a href="?q=frosen+sholder&amp;exact=1&amp;part=shoulder" rel="nofollow">'
    assert f"{link}<strong>frosen sholder</strong></a>" in text
    assert "Showing results for" not in html(client, "frosen sholder", exact="1")


def test_html_in_corrected_words_is_shown_as_text(client, shoulder, corrected):
    text = html(client, "frosen sholder <b>&\"'")
    assert "Showing results for" in text
    assert "<b>" not in text


def test_words_in_devanagari_are_marked_as_hindi(client, shoulder, corrected):
    assert '<strong lang="hi">कंधाा</strong>' in html(client, "कंधाा")


def test_a_red_flag_in_the_corrected_words_shows_first(client, library, corrected):
    RedFlagFactory(name="Cannot lift the arm at all", phrases="frozen shoulder")
    text = html(client, "frosen sholder")
    assert text.index("Cannot lift the arm at all") < text.index(
        'role="search" aria-label="Results"'
    )


def test_a_long_text_is_searched_for_and_all_of_it_handed_on(client, home_page, shoulder):
    home_page.add_child(instance=EnquiryPage(title="Ask us", slug="enquiry"))
    text = html(client, "frozen shoulder " + "since march " * 30)
    assert "Frozen shoulder" in text
    assert "we searched for the words that seemed to matter most" in text
    assert f'value="frozen shoulder {"since march " * 29}since march"' in text


def unavailable(*args, **kwargs):
    raise EngineUnavailable("gone")


def test_without_any_engine_the_page_says_so_and_still_warns(client, library, monkeypatch):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    monkeypatch.setattr(services, "ask", unavailable)
    text = html(client, "cannot pee")
    assert "The search does not answer just now" in text
    assert "Cannot pass urine" in text
    assert 'href="/library/"' in text


def test_a_full_list_says_that_it_is_the_best_of_more(client, shoulder, monkeypatch):
    monkeypatch.setattr(services, "MOST_HITS", 1)
    assert "that fits “<strong>sore</strong>” best" in html(client, "sore")


def test_pages_of_the_list_point_to_each_other(client, library, pages_of_two):
    for n in range(3):
        make_condition(library, f"Back pain {n}", "<p>Back.</p>")
    text = html(client, "back", part="nonsense")
    assert '<link rel="next" href="?q=back&amp;page=2">' in text
    last = html(client, "back", page="2")
    assert '<link rel="prev" href="?q=back&amp;page=1">' in last
    assert "<title>back – Page 2 of 2 – Search</title>" in last


def test_no_answer_may_be_kept_by_a_shared_cache(client, library):
    assert client.get("/search/", {"q": "back"})["Cache-Control"] == "private"


NOT_THE_PAGES_OWN = "search_(searchchange|changehistory|searchedquery)|SAVEPOINT"


def queries_for(client, text) -> list[str]:
    """The queries of a page, without those of the test's index and of counting the search."""
    with CaptureQueriesContext(connection) as captured:
        found(client, text)
    sql = [query["sql"] for query in captured]
    return [one for one in sql if not re.search(NOT_THE_PAGES_OWN, one)]


def test_more_results_take_no_more_queries(client, library):
    make_treatment(library, title="Back needling")
    make_condition(library, "Back pain", "<p>Back.</p>", body_regions=["lower-back"])
    PromotedResult.objects.create(phrases="back", page=library)
    found(client, "back")
    few = queries_for(client, "back")
    for n in range(3):
        make_condition(library, f"Back pain {n}", "<p>Back.</p>", body_regions=["lower-back"])
    assert len(found(client, "back").results) == 5
    assert len(queries_for(client, "back")) == len(few)
    assert len(few) <= 14
