"""What is still to be checked, and how a reviewer lets it pass."""

import pytest

from articles.models import Exercise, VerificationOverride
from articles.publishing import publish_problems
from articles.publishing.unverified import unverified_items, without_override
from tests.factories import RedFlagFactory, ReferenceFactory, draft_treatment, evidence_value

pytestmark = pytest.mark.django_db


def text(**values):
    return ("text", {"text": "<p>Plain words.</p>", "references": [], **values})


@pytest.fixture
def page(library):
    """A draft with one unverified item of each kind, as its latest revision has it."""
    reference = ReferenceFactory(verification="to_check")
    exercise = Exercise.objects.create(
        name="Chin nod", steps="Nod.", dose="5 times", stop_rules="Pain.", to_be_checked=True
    )
    programme = ("programme", {"title": "Start", "intro": "", "exercises": [exercise]})
    question = {"question": "Is it safe?", "answer": "<p>Mostly.</p>", "to_be_checked": True}
    draft = draft_treatment(
        library,
        what_it_is=[text(to_be_checked=True), text()],
        self_care=[("advice_list", {"kind": "do", "items": ["Walk"], "to_be_checked": True})],
        evidence=[("evidence", evidence_value(reference, to_be_checked=True))],
        red_flags=[("red_flag", RedFlagFactory(name="Fever", to_be_checked=True))],
        exercises=[programme],
        questions=[("question", question)],
    )
    return draft.get_latest_revision_as_object()


def allow(page, items) -> None:
    VerificationOverride.objects.create(page_id=page.pk, items=items, reason="Read by me.")


def test_every_kind_of_unverified_content_is_found_once(page):
    kinds = sorted(item.key.split(":")[0] for item in unverified_items(page))
    assert kinds == ["block", "block", "block", "block", "exercise", "redflag", "reference"]


def test_each_item_is_named_in_words_that_an_editor_recognises(page):
    labels = {item.label for item in unverified_items(page)}
    assert {"Fever", "Chin nod"} <= labels
    assert any(label.startswith("Plain words") for label in labels)


def test_an_override_covers_what_it_was_made_for_and_nothing_added_later(page):
    allow(page, [item.key for item in unverified_items(page)])
    assert publish_problems(page) == []
    page.further_references = [("reference", ReferenceFactory(verification="to_check"))]
    assert [item.field for item in without_override(page)] == ["further_references"]
    assert [problem.field for problem in publish_problems(page)] == ["further_references"]


def test_an_override_of_one_page_does_not_count_for_another(page, library):
    allow(page, [item.key for item in unverified_items(page)])
    other = draft_treatment(library, slug="other", what_it_is=[text(to_be_checked=True)])
    assert len(without_override(other.get_latest_revision_as_object())) == 1


def test_block_ids_stay_the_same_from_revision_to_revision(page):
    before = [item.key for item in unverified_items(page)]
    page.save_revision()
    assert [item.key for item in unverified_items(page.get_latest_revision_as_object())] == before
