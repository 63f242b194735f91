"""Writing an article in the admin: drafts may be incomplete, publishing may not."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from articles.models import TreatmentPage
from tests.factories import PersonFactory, RedFlagFactory, ReferenceFactory

pytestmark = pytest.mark.django_db
SECTIONS = (
    "what_it_is",
    "what_happens",
    "harms",
    "treatments",
    "self_care",
    "when_to_see",
    "if_you_do_nothing",
)
EMPTY_STREAMS = ("guidelines", "exercises", "questions", "change_notes", "further_references")


def form_data(**changes):
    """What the editor's browser posts for a complete treatment page."""
    reference, red_flag = ReferenceFactory(), RedFlagFactory()
    evidence = {
        "treatment": "Dry needling",
        "statement": "It may ease pain.",
        "certainty": "low",
        "comparison": "other care",
        "outcome": "pain",
        "benefit": "Small.",
        "harm": "Bruises.",
        "unknown": "",
        "search_date": "2017-01-01",
        "references": streamfield([("", str(reference.pk))]),
    }
    evidence["references"] = {
        "count": "1",
        "0": {"value": reference.pk, "order": "0", "deleted": ""},
    }
    none: dict[str, str] = {"count": "0"}
    evidence |= {"numbers": none, "terms": none, "treatment_page": ""}
    text = {"text": rich_text("<p>Plain words.</p>"), "references": none, "terms": none}
    data = {
        "title": "Dry needling",
        "slug": "dry-needling",
        "summary": "A thin needle.",
        "search_words": "",
        "illustration": "",
        "key_points": streamfield([("point", f"Point {n}") for n in range(3)]),
        "red_flags": streamfield([("red_flag", str(red_flag.pk))]),
        "evidence": streamfield([("evidence", evidence)]),
        **{name: streamfield([]) for name in EMPTY_STREAMS},
        "icd10_codes": "",
        "snomed_codes": "",
        "author": PersonFactory().pk,
        "reviewer": PersonFactory().pk,
        "reviewed_on": "2026-01-01",
        "review_due": "2028-01-01",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **{name: streamfield([("text", dict(text))]) for name in SECTIONS},
        **changes,
    }
    return nested_form_data(data)


def post(client, library, data):
    return client.post(f"/admin/pages/add/articles/treatmentpage/{library.pk}/", data)


def test_a_complete_article_is_published(editor, library):
    response = post(editor, library, {**form_data(), "action-publish": "1"})
    assert response.status_code == 302, response.context["form"].errors
    assert TreatmentPage.objects.get().live


def test_a_draft_may_be_incomplete(editor, library):
    response = post(
        editor, library, form_data(reviewer="", author="", reviewed_on="", evidence=streamfield([]))
    )
    assert response.status_code == 302, response.context["form"].errors
    assert not TreatmentPage.objects.get().live


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reviewer", ""),
        ("author", ""),
        ("reviewed_on", ""),
        ("red_flags", streamfield([])),
        ("evidence", streamfield([])),
        ("key_points", streamfield([])),
        ("if_you_do_nothing", streamfield([])),
    ],
)
def test_publishing_is_refused_and_the_missing_field_named(editor, library, field, value):
    response = post(editor, library, {**form_data(**{field: value}), "action-publish": "1"})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert not TreatmentPage.objects.exists()


def test_publishing_your_own_review_is_refused(editor, library):
    person = PersonFactory().pk
    data = {**form_data(author=person, reviewer=person), "action-publish": "1"}
    response = post(editor, library, data)
    assert "The reviewer must not be the author." in response.content.decode()
