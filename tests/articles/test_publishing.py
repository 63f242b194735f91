"""The publish gate: what an article needs before it may go live."""

import datetime

import pytest
from django.utils import timezone

from articles.publishing import publish_problems
from tests.factories import (
    PersonFactory,
    RedFlagFactory,
    ReferenceFactory,
    evidence_value,
    make_treatment,
)

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def problems_after(page, **changes) -> dict[str, str]:
    """The problems of `page` once these fields are changed."""
    for name, value in changes.items():
        setattr(page, name, value)
    return {problem.field: problem.message for problem in publish_problems(page)}


@pytest.fixture
def page(library):
    return make_treatment(library)


def test_a_complete_article_has_no_problems(page):
    assert publish_problems(page) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("author", None),
        ("reviewer", None),
        ("reviewed_on", None),
        ("reviewed_on", TODAY + datetime.timedelta(days=1)),
        ("review_due", None),
        ("review_due", TODAY - datetime.timedelta(days=1)),
        ("key_points", []),
        ("key_points", [("point", f"Point {n}") for n in range(6)]),
        ("red_flags", []),
        ("what_it_is", []),
        ("harms", []),
        ("self_care", []),
        ("treatments", []),
        ("evidence", []),
        ("when_to_see", []),
        ("if_you_do_nothing", []),
    ],
)
def test_each_missing_piece_is_named_at_its_field(page, field, value):
    assert list(problems_after(page, **{field: value})) == [field]


def test_nobody_reviews_their_own_article(page):
    assert "must not be the author" in problems_after(page, reviewer=page.author)["reviewer"]


def test_a_reviewer_whose_registration_has_run_out_cannot_vouch(page):
    lapsed = PersonFactory(registration_valid_until=TODAY - datetime.timedelta(days=1))
    assert lapsed.name in problems_after(page, reviewer=lapsed)["reviewer"]


@pytest.mark.parametrize(
    ("change", "label"),
    [
        ({"certainty": ""}, "certainty"),
        ({"references": []}, "references"),
        ({"references": [None]}, "references"),
        ({"harm": ""}, "harms"),
        ({"search_date": None}, "searched"),
    ],
)
def test_evidence_without_its_parts_is_named_with_what_it_lacks(page, change, label):
    value = evidence_value(ReferenceFactory(), **change)
    found = problems_after(page, evidence=[("evidence", value)])
    assert label in found["evidence"]


def test_evidence_may_leave_open_what_is_unknown(page):
    value = evidence_value(ReferenceFactory(), unknown="")
    assert problems_after(page, evidence=[("evidence", value)]) == {}


def test_a_red_flag_of_the_shared_list_is_enough(page):
    assert problems_after(page, red_flags=[("red_flag", RedFlagFactory(name="Other"))]) == {}
