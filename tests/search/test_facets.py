"""Narrowing the list: counts that are true, addresses that can be shared, hostile values."""

from urllib.parse import parse_qs, urlencode

import pytest

from search import services
from tests.factories import make_condition, make_treatment, move_review_due

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


@pytest.fixture
def articles(library):
    make_condition(library, "Sore neck", "<p>Sore.</p>", body_regions=["neck"])
    make_condition(library, "Sore knee", "<p>Sore.</p>", body_regions=["knee"])
    make_treatment(
        library,
        title="Sore no more",
        slug="no-more",
        summary="Sore.",
        body_regions=["neck", "knee"],
    )


def found(client, query):
    response = client.get(f"/search/?{query}")
    assert response.status_code == 200
    return response.context["search"]


def titles(client, query) -> set[str]:
    return {result.page.title for result in found(client, query).results}


def values(client, query) -> dict[str, int]:
    facets = found(client, query).facets
    return {str(value.label): value.count for facet in facets for value in facet.values}


def test_every_count_is_what_its_link_then_shows(client, articles):
    for facet in found(client, "q=sore").facets:
        for value in facet.values:
            assert found(client, value.query_string).total == value.count


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ("type=treatment", {"Sore no more"}),
        ("part=neck", {"Sore neck", "Sore no more"}),
        ("part=neck&part=knee", {"Sore neck", "Sore knee", "Sore no more"}),
        ("type=condition&part=neck", {"Sore neck"}),
        ("type=condition&type=treatment&part=knee", {"Sore knee", "Sore no more"}),
    ],
)
def test_choices_add_up_within_a_facet_and_narrow_between_them(client, articles, chosen, expected):
    assert titles(client, f"q=sore&{chosen}") == expected


def test_counts_of_one_facet_follow_the_choice_in_the_other(client, articles):
    counts = values(client, "q=sore&type=treatment")
    assert counts == {"Condition": 2, "Treatment": 1, "Neck": 1, "Knee": 1}


def test_a_page_that_may_not_be_shown_is_not_counted(client, articles, library):
    page = make_condition(library, "Sore elbow", "<p>Sore.</p>", body_regions=["elbow"])
    page.get_view_restrictions().model.objects.create(page=page, restriction_type="login")
    assert values(client, "q=sore")["Condition"] == 2
    assert "Elbow and forearm" not in values(client, "q=sore")


def test_a_choice_is_taken_back_by_its_own_link(client, articles):
    facets = found(client, "q=sore&exact=1&type=treatment&part=neck").facets
    back = {str(value.label): value.query_string for facet in facets for value in facet.chosen}
    assert parse_qs(back["Treatment"]) == {"q": ["sore"], "exact": ["1"], "part": ["neck"]}
    assert parse_qs(back["Neck"]) == {"q": ["sore"], "exact": ["1"], "type": ["treatment"]}


def test_choices_that_leave_nothing_say_so_and_can_be_taken_back(client, articles, library):
    make_condition(library, "Sore hip", "<p>Sore.</p>", body_regions=["hip"])
    html = client.get("/search/?q=sore&type=treatment&part=hip").content.decode()
    assert "No article fits all of these choices" in html
    assert "Nothing found" not in html
    assert 'href="?q=sore&amp;type=treatment"' in html


@pytest.mark.parametrize(
    "hostile",
    [
        "type=",
        "type=nonsense&part=nonsense",
        "part=%00&type=%00",
        "type=<script>alert(1)</script>",
        "part=neck'--&part=../../etc/passwd",
        "exact=<b>&page=<b>",
        "page=-1&page=99999999999999999999",
        "type[]=condition&q[]=x",
        "part=" + "a" * 5000,
    ],
)
def test_unknown_values_are_ignored(client, articles, hostile):
    assert len(titles(client, f"q=sore&{hostile}")) == 3
    html = client.get(f"/search/?q=sore&{hostile}").content.decode()
    assert "<script>alert" not in html
    assert "nonsense" not in html


def test_choices_are_kept_from_page_to_page(client, library, monkeypatch):
    monkeypatch.setattr(services, "RESULTS_PER_PAGE", 2)
    for n in range(3):
        make_condition(library, f"Sore spot {n}", "<p>Sore.</p>", body_regions=["hip"])
    html = client.get("/search/?q=sore&part=hip&page=1").content.decode()
    assert 'rel="next" href="?q=sore&amp;part=hip&amp;page=2"' in html


def test_a_long_text_is_kept_whole_from_page_to_page(client, articles):
    long = "sore " + "since march " * 25
    address = found(client, urlencode({"q": long})).address
    assert found(client, address.query_string).total == 3
    assert parse_qs(address.query_string)["q"] == [long.strip()]


def test_one_kind_of_article_offers_no_choice(client, library):
    make_condition(library, "Sore neck", "<p>Sore.</p>")
    assert found(client, "q=sore").facets == []


def test_an_overdue_review_is_told_in_the_list(client, library):
    move_review_due(make_condition(library, "Sore neck", "<p>Sore.</p>"), 5)
    assert "its next review is overdue" in client.get("/search/?q=sore").content.decode()
