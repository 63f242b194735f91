"""The workflow: a writer submits, a registered clinician approves, and the article is live."""

import datetime
import json

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import TaskState, WorkflowTask

from articles.choices import ReviewReason
from articles.models import ClinicalReviewTask, ReviewTask, TreatmentPage
from clinic.models import Person
from tests.articles.test_editor import form_data
from tests.factories import (
    PersonFactory,
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_user,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
TODAY = timezone.localdate()
UNREVIEWED = {"reviewer": None, "reviewed_on": None, "review_due": None}


@pytest.fixture
def writer(db):
    return make_user("writer", "Writers")


@pytest.fixture
def reviewer(db):
    """A login in the group, linked to a registered person."""
    user = make_user("reviewer", "Clinical reviewers")
    PersonFactory(user=user, name="Example Reviewer")
    return user


def submitted(library, writer, **changes) -> TaskState:
    """A draft without a reviewer, submitted by the writer."""
    page = draft_treatment(library, owner=writer, **{**UNREVIEWED, **changes})
    page.get_workflow().start(page, writer)
    return page.current_workflow_task_state


def post_action(client, user, state, action="approve", **data):
    """The decision as the dashboard's form posts it."""
    client.force_login(user)
    page_id = state.revision.object_id
    address = reverse("wagtailadmin_pages:workflow_action", args=[page_id, action, state.pk])
    return client.post(address, data, follow=True)


def told(response) -> str:
    return " ".join(str(message) for message in response.context["messages"])


def is_waiting(state) -> bool:
    state.refresh_from_db()
    page = TreatmentPage.objects.get(pk=state.revision.object_id)
    return state.status == TaskState.STATUS_IN_PROGRESS and not page.live


def test_a_writer_submits_an_article_that_has_no_reviewer_yet(client, library, writer):
    client.force_login(writer)
    data = form_data(reviewer="", reviewed_on="", review_due="") | {"action-submit": "1"}
    client.post(
        reverse("wagtailadmin_pages:add", args=["articles", "treatmentpage", library.pk]), data
    )
    page = TreatmentPage.objects.get()
    assert page.workflow_in_progress
    assert page.reviewer is None


def test_an_incomplete_article_is_not_submitted(client, library, writer):
    client.force_login(writer)
    data = form_data(harms={"count": "0"}) | {"action-submit": "1"}
    client.post(
        reverse("wagtailadmin_pages:add", args=["articles", "treatmentpage", library.pk]), data
    )
    assert not TreatmentPage.objects.exists()


def test_approving_records_reviewer_and_dates_and_publishes(client, library, writer, reviewer):
    state = submitted(library, writer)
    post_action(client, reviewer, state)
    page = TreatmentPage.objects.get()
    assert page.live
    assert page.reviewer == reviewer.person
    assert page.reviewed_on == TODAY
    assert (page.review_due - TODAY).days in (365, 366)
    assert page.live_revision_id != state.revision_id
    assert page.live_revision.user == reviewer


def test_the_reviewer_may_choose_another_date(client, library, writer, reviewer):
    chosen = TODAY + datetime.timedelta(days=200)
    post_action(client, reviewer, submitted(library, writer), review_due=chosen.isoformat())
    assert TreatmentPage.objects.get().review_due == chosen


@pytest.mark.parametrize("days", [-1, 0, 4 * 366])
def test_a_date_that_the_gate_would_refuse_approves_nothing(
    client, library, writer, reviewer, days
):
    state = submitted(library, writer)
    due = TODAY + datetime.timedelta(days=days)
    response = post_action(client, reviewer, state, review_due=due.isoformat())
    assert response.status_code == 200
    assert is_waiting(state)


def test_approving_closes_the_open_review_tasks(client, library, writer, reviewer):
    state = submitted(library, writer)
    task = ReviewTask.objects.create(
        page_id=state.revision.object_id, reason=ReviewReason.REFERENCE_RETRACTED
    )
    post_action(client, reviewer, state)
    task.refresh_from_db()
    assert task.closed_by == reviewer
    assert task.closed_at is not None


def unlink(reviewer, page):
    Person.objects.update(user=None)


def let_lapse(reviewer, page):
    Person.objects.update(registration_valid_until=TODAY - datetime.timedelta(days=1))


def make_author(reviewer, page):
    page.author = reviewer.person
    page.save_revision()


def retract_source(reviewer, page):
    reference = ReferenceFactory(status="retracted")
    page.evidence = [("evidence", evidence_value(reference))]
    page.save_revision()


def leave_unchecked(reviewer, page):
    page.evidence = [("evidence", evidence_value(ReferenceFactory(verification="to_check")))]
    page.save_revision()


def empty_summary(reviewer, page):
    page.summary = ""
    page.save_revision(clean=False)


REFUSED = [
    (unlink, "not linked to a person"),
    (let_lapse, "no registration on file"),
    (make_author, "You wrote this article"),
    (retract_source, "was retracted"),
    (leave_unchecked, "Still to be checked"),
    (empty_summary, "cannot be blank"),
]


@pytest.mark.parametrize(("spoil", "why"), REFUSED)
def test_the_dashboard_refuses_with_the_reason(client, library, writer, reviewer, spoil, why):
    state = submitted(library, writer)
    spoil(reviewer, TreatmentPage.objects.get())
    assert why in told(post_action(client, reviewer, state))
    assert is_waiting(state)


@pytest.mark.parametrize(("spoil", "why"), REFUSED)
def test_the_approval_form_shows_the_reason_beforehand(
    client, library, writer, reviewer, spoil, why
):
    state = submitted(library, writer)
    page = TreatmentPage.objects.get()
    spoil(reviewer, page)
    client.force_login(reviewer)
    for name in ("workflow_action", "collect_workflow_action_data"):
        answer = client.get(
            reverse(f"wagtailadmin_pages:{name}", args=[page.pk, "approve", state.pk])
        )
        assert why in answer.json()["html"]
        assert "<form" not in answer.json()["html"]


def post_in_editor(client, user, state, action="approve", extra="{}", **changes):
    """The decision as the page editor posts it, with the whole article."""
    client.force_login(user)
    data = form_data(**{"reviewer": "", "reviewed_on": "", "review_due": "", **changes}) | {
        "action-workflow-action": "1",
        "workflow-action-name": action,
        "workflow-action-extra-data": extra,
    }
    address = reverse("wagtailadmin_pages:edit", args=[state.revision.object_id])
    return client.post(address, data, follow=True)


def test_approving_in_the_editor_keeps_what_was_typed(client, library, writer, reviewer):
    extra = json.dumps({"review_due": None, "comment": "Good."})
    post_in_editor(client, reviewer, submitted(library, writer), extra=extra, summary="Mended.")
    page = TreatmentPage.objects.get()
    assert page.live
    assert page.summary == "Mended."
    assert page.reviewer == reviewer.person


def test_the_editor_refuses_with_the_reason_and_keeps_what_was_typed(
    client, library, writer, reviewer
):
    state = submitted(library, writer)
    let_lapse(reviewer, None)
    response = post_in_editor(client, reviewer, state, summary="Mended.")
    assert "no registration on file" in told(response)
    assert is_waiting(state)
    latest = TreatmentPage.objects.get().get_latest_revision_as_object()
    assert latest.summary == "Mended."


def test_a_rejection_without_a_comment_is_refused_in_the_editor(client, library, writer, reviewer):
    state = submitted(library, writer)
    assert "what to change" in told(post_in_editor(client, reviewer, state, action="reject"))
    assert is_waiting(state)


@pytest.mark.parametrize(
    "extra", ["", "[1]", "{", "null", '{"review_due": [1]}', '{"user": "x"}', '{"review_due": "x"}']
)
def test_malformed_answers_approve_nothing_and_break_nothing(
    client, library, writer, reviewer, extra
):
    state = submitted(library, writer)
    assert post_in_editor(client, reviewer, state, extra=extra).status_code == 200
    assert is_waiting(state)


def test_a_decision_that_comes_too_late_is_saved_as_a_draft(client, library, writer, reviewer):
    state = submitted(library, writer)
    post_action(client, reviewer, state)
    response = post_in_editor(client, reviewer, state, summary="Too late.")
    assert "already ended" in told(response)
    page = TreatmentPage.objects.get()
    assert page.summary != "Too late."
    assert page.get_latest_revision_as_object().summary == "Too late."


def test_nobody_approves_twice(client, library, writer, reviewer):
    state = submitted(library, writer)
    post_action(client, reviewer, state)
    assert post_action(client, reviewer, state).status_code == 200
    assert TaskState.objects.get().status == TaskState.STATUS_APPROVED


@pytest.mark.parametrize("group", ["Writers", "Editors", "Practice managers"])
def test_only_clinical_reviewers_approve(client, library, writer, group):
    state = submitted(library, writer)
    other = make_user("other", group)
    PersonFactory(user=other)
    post_action(client, other, state)
    assert is_waiting(state)


def test_a_superuser_without_the_group_does_not_approve(client, library, writer, admin_user):
    state = submitted(library, writer)
    PersonFactory(user=admin_user)
    post_action(client, admin_user, state)
    post_in_editor(client, admin_user, state)
    assert is_waiting(state)


def test_a_superuser_in_the_group_still_needs_a_person(client, library, writer, admin_user):
    state = submitted(library, writer)
    admin_user.groups.add(Group.objects.get(name="Clinical reviewers"))
    assert "not linked to a person" in told(post_action(client, admin_user, state))
    assert is_waiting(state)


def test_a_rejection_carries_its_comment_to_the_writer(
    client, library, writer, reviewer, django_capture_on_commit_callbacks
):
    state = submitted(library, writer)
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        post_action(client, reviewer, state, "reject", comment="Name the harms.")
    page = TreatmentPage.objects.get()
    client.force_login(writer)
    dashboard = client.get(reverse("wagtailadmin_home")).content.decode()
    status = client.get(reverse("wagtailadmin_pages:workflow_history", args=[page.pk]))
    assert status.status_code == 200
    assert "Name the harms." in dashboard
    assert "Name the harms." in "".join(str(message.body) for message in mail.outbox)
    assert not page.live


def test_a_rejection_without_a_comment_is_refused(client, library, writer, reviewer):
    state = submitted(library, writer)
    post_action(client, reviewer, state, "reject", comment=" ")
    assert is_waiting(state)


def test_a_page_that_is_no_article_needs_no_registration(client, library, writer):
    reviewer = make_user("lay", "Clinical reviewers")
    library.save_revision()
    library.get_workflow().start(library, writer)
    post_action(client, reviewer, library.current_workflow_task_state)
    assert TaskState.objects.get().status == TaskState.STATUS_APPROVED


def test_only_people_who_edit_the_page_read_why_it_was_refused(client, library, writer):
    state = submitted(library, writer)
    client.force_login(make_user("triage", "Triage staff"))
    response = client.get(reverse("articles_review:refused", args=[state.revision.object_id]))
    assert response.status_code == 302
    assert "edit" not in response.url


def test_the_first_of_two_reviews_is_no_refusal(client, library, writer, reviewer):
    second = ClinicalReviewTask.objects.create(name="Second review")
    second.groups.set(Group.objects.filter(name="Clinical reviewers"))
    WorkflowTask.objects.create(workflow=library.get_workflow(), task=second, sort_order=1)
    state = submitted(library, writer)
    said = told(post_in_editor(client, reviewer, state))
    assert "Not decided" not in said
    state.refresh_from_db()
    assert state.status == TaskState.STATUS_APPROVED
    page = TreatmentPage.objects.get()
    assert not page.live
    post_action(client, reviewer, page.current_workflow_task_state)
    page.refresh_from_db()
    assert page.live
