"""The publish gate: what an article needs before it may go live."""

import datetime

import pytest
from django.utils import timezone

from articles.publishing import NotPublishable, publish_problems, refuse_unpublishable
from clinic.models import Person
from tests.articles.publish_rules import RULES
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


EXPECTED_FIELDS = {
    "next review after over three years": "review_due",
    "red flag not reviewed for a year": "red_flags",
    "a section without words": "what_it_is",
    "quotation without reference": "what_it_is",
    "picture without description": "what_it_is",
    "retracted reference": "what_it_is",
    "reference to be checked": "what_it_is",
    "text to be checked": "what_it_is",
    "red flag to be checked": "red_flags",
    "deleted guideline": "guidelines",
}


@pytest.mark.parametrize(("rule", "field"), EXPECTED_FIELDS.items())
def test_each_further_rule_names_the_field_that_mends_it(page, rule, field):
    RULES[rule](page)
    saved = page.save_revision(clean=False).as_object()
    assert [problem.field for problem in publish_problems(saved)] == [field]


def test_a_picture_may_be_marked_as_decorative(page):
    RULES["picture without description"](page)
    page.what_it_is[1].value["image"].decorative = True
    assert publish_problems(page) == []


def test_a_refusal_says_everything_in_one_line(page):
    page.author, page.reviewer = None, None
    with pytest.raises(NotPublishable) as refused:
        refuse_unpublishable(page)
    assert "Choose who wrote this article. Choose the clinician" in refused.value.summary
    assert set(refused.value.message_dict) == {"author", "reviewer"}


def test_a_live_page_may_be_saved_as_a_draft_that_lacks_its_reviewer(page):
    page.reviewer = None
    page.save_revision(clean=False)
    page.refresh_from_db()
    assert page.live
    assert page.reviewer is not None


@pytest.mark.parametrize("columns", [["reviewer"], ["summary", "locked"], ["live"]])
def test_writing_single_columns_of_a_live_page_does_not_pass_by_the_gate(page, columns):
    page.reviewer = None
    with pytest.raises(NotPublishable):
        page.save(update_fields=columns)


@pytest.mark.parametrize("tick", ["publish_copies", "alias"])
def test_a_copy_that_is_refused_says_why(library, editor, tick):
    live = make_treatment(library)
    Person.objects.update(registration_valid_until=None)
    copy = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": library.pk, tick: "on"}
    response = editor.post(f"/admin/pages/{live.pk}/copy/", copy)
    assert "cannot be copied as a live page" in response.content.decode()
    assert not library.get_children().filter(slug="copy").exists()
