"""The results page: what is found, in which order, and every state without results."""

import pytest

from tests.factories import RedFlagFactory, make_condition, make_treatment, move_review_due

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


@pytest.fixture
def articles(library):
    make_treatment(library, search_words="dry niddling\nसुई थेरेपी")
    make_condition(library, "Carpal tunnel syndrome", "<p>Numb fingers at night.</p>")
    make_condition(library, "Low back pain", "<p>Pain in the back. Dry needling is one option.</p>")


def search(client, text, **params) -> str:
    response = client.get("/search/", {"q": text, **params})
    assert response.status_code == 200
    return response.content.decode()


def titles(client, text) -> list[str]:
    response = client.get("/search/", {"q": text})
    return [result.page.title for result in response.context["search"].results]


def test_the_article_about_the_words_comes_before_one_that_mentions_them(client, articles):
    found = titles(client, "dry needling")
    assert found[0] == "Dry needling for low back pain"
    assert "Low back pain" in found


def test_one_word_of_many_is_enough(client, articles):
    assert titles(client, "my fingers feel strange") == ["Carpal tunnel syndrome"]


def test_word_endings_do_not_matter(client, articles):
    assert titles(client, "finger") == ["Carpal tunnel syndrome"]


@pytest.mark.parametrize("typed", ["सुई थेरेपी", "niddling"])
def test_other_names_are_found(client, articles, typed):
    assert titles(client, typed) == ["Dry needling for low back pain"]


def test_the_excerpt_marks_the_words_of_the_query(client, articles):
    assert "<mark>fingers</mark>" in search(client, "fingers")


def test_html_of_a_query_is_shown_as_text(client, articles):
    html = search(client, "<script>alert(1)</script> fingers")
    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize("typed", ['"', '"back', "AND OR NOT", "title:(", "*", "\\", "a:b^2~", "%"])
def test_signs_of_a_query_language_are_harmless(client, articles, typed):
    assert "<h1>" in search(client, typed)


def test_an_empty_query_invites_to_type(client, articles):
    assert "Type a word or two" in search(client, "")


def test_no_result_offers_the_library(client, articles):
    html = search(client, "zzzxxy")
    assert "Nothing found" in html
    assert 'href="/library/"' in html


@pytest.mark.parametrize("length", [201, 1_000_000])
def test_a_query_that_is_too_long_is_answered_with_advice(client, articles, length):
    html = search(client, "b" * length)
    assert "we searched for the words that seemed to matter most" in html
    assert len(html) < 100_000


def test_an_unpublished_article_is_not_found(client, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    assert titles(client, "shoulder") == ["Frozen shoulder"]
    page.unpublish()
    assert titles(client, "shoulder") == []


def test_a_new_word_is_found_as_soon_as_it_is_published(client, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    assert titles(client, "capsulitis") == []
    page.summary = "Also called capsulitis."
    page.save_revision().publish()
    assert titles(client, "capsulitis") == ["Frozen shoulder"]


def test_a_private_article_is_not_found(client, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    page.get_view_restrictions().model.objects.create(page=page, restriction_type="login")
    assert titles(client, "shoulder") == []


def test_an_article_that_is_made_public_again_is_found_at_once(client, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    restriction = page.get_view_restrictions().model.objects.create(
        page=page, restriction_type="login"
    )
    assert titles(client, "shoulder") == []
    restriction.delete()
    assert titles(client, "shoulder") == ["Frozen shoulder"]


def test_a_red_flag_in_the_query_comes_above_everything(client, articles):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    html = search(client, "back pain and cannot pee")
    assert html.index("Cannot pass urine") < html.index("Low back pain")


def test_a_red_flag_shows_even_when_nothing_else_is_found(client, library):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    html = search(client, "cannot pee")
    assert "Cannot pass urine" in html
    assert "Nothing found" in html


@pytest.mark.parametrize("number", ["2", "99", "0", "-1", "abc", "9" * 400])
def test_any_page_number_is_answered(client, library, number):
    for n in range(12):
        make_condition(library, f"Back pain {n}", "<p>Back.</p>")
    html = search(client, "back", page=number)
    assert html.count('class="result"') in {2, 10}


def test_results_are_kept_out_of_search_engines(client, articles):
    assert '<meta name="robots" content="noindex">' in search(client, "back")


def test_a_post_is_refused(client):
    assert client.post("/search/", {"q": "x"}).status_code == 405


@pytest.fixture
def shoulders(library):
    """Two articles that answer nearly alike, the better one first."""
    best = make_condition(library, "Stiff shoulder", "<p>Stiff shoulder.</p>")
    return [best, make_condition(library, "Painful shoulder", "<p>Sore, stiff shoulder.</p>")]


@pytest.mark.parametrize("days_ago", [1, 89])
def test_a_short_delay_of_a_review_does_not_change_the_order(client, shoulders, days_ago):
    move_review_due(shoulders[0], days_ago)
    assert titles(client, "shoulder") == ["Stiff shoulder", "Painful shoulder"]


@pytest.mark.parametrize("days_ago", [90, 180])
def test_a_long_overdue_article_ranks_below_one_in_date_without_a_new_index(
    client, shoulders, days_ago
):
    assert titles(client, "shoulder") == ["Stiff shoulder", "Painful shoulder"]
    move_review_due(shoulders[0], days_ago)
    assert titles(client, "shoulder") == ["Painful shoulder", "Stiff shoulder"]
