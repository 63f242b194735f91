"""What staff may do with an enquiry, and what is refused."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.log_actions import registry

from enquiries.changes import changing
from enquiries.choices import EventKind
from enquiries.models import Enquiry, EnquiryEvent
from enquiries.states import ALLOWED_TRANSITIONS, UNANSWERED_STATES, EnquiryState
from enquiries.work import (
    StaleEnquiry,
    TransitionNotAllowed,
    add_note,
    assign,
    change_state,
    work_enquiry,
)
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db

NOT_ALLOWED = [
    (before, after)
    for before in EnquiryState
    for after in EnquiryState
    if after != before and after not in ALLOWED_TRANSITIONS[before]
]


def stored_in(state, assignee) -> Enquiry:
    """An enquiry that stands in `state`, with everything that the database asks of it there."""
    enquiry, now = stored(), timezone.now()
    Enquiry.objects.filter(pk=enquiry.pk).update(
        state=state,
        assigned_to=assignee,
        merged_into=stored() if state == EnquiryState.DUPLICATE else None,
        closed_at=now if state == EnquiryState.CLOSED else None,
        due_at=now if state in UNANSWERED_STATES else None,
        first_contact_at=now if state in (EnquiryState.CONTACTED, EnquiryState.BOOKED) else None,
    )
    enquiry.refresh_from_db()
    return enquiry


@pytest.mark.parametrize(("before", "after"), NOT_ALLOWED)
def test_a_move_that_is_not_in_the_table_is_refused(triage_user, before, after):
    enquiry = stored_in(before, triage_user)

    with pytest.raises(TransitionNotAllowed):
        change_state(enquiry.pk, after, by=triage_user)

    enquiry.refresh_from_db()
    assert enquiry.state == before


@pytest.mark.parametrize(
    ("before", "after"), [(b, a) for b, allowed in ALLOWED_TRANSITIONS.items() for a in allowed]
)
def test_a_move_that_is_in_the_table_is_done_and_recorded(triage_user, before, after):
    enquiry = stored_in(before, triage_user)

    with changing(enquiry.pk, by=triage_user) as change:
        if after == EnquiryState.DUPLICATE:
            change.enquiry.merged_into = stored()
        change.move(after)
    moved = Enquiry.objects.get(pk=enquiry.pk)

    assert moved.state == after
    event = enquiry.events.latest("pk")
    assert (event.from_state, event.to_state, event.by) == (before, after, triage_user)


@pytest.mark.parametrize(("before", "after"), NOT_ALLOWED)
def test_the_database_itself_refuses_an_event_of_a_move_that_is_not_in_the_table(before, after):
    enquiry = stored()

    with pytest.raises(IntegrityError), transaction.atomic():
        EnquiryEvent.objects.create(
            enquiry=enquiry, kind=EventKind.STATE, from_state=before, to_state=after
        )


@pytest.mark.parametrize(
    "broken",
    [
        {"state": "elsewhere"},
        {"urgency": "rather"},
        {"state": EnquiryState.ASSIGNED},
        {"state": EnquiryState.DUPLICATE, "due_at": None},
        {"state": EnquiryState.CLOSED, "due_at": None},
        {"state": EnquiryState.CONTACTED, "due_at": None},
        {"state": EnquiryState.WAITING},
        {"due_at": None},
        {"minutes_left": 5},
    ],
)
def test_the_database_itself_refuses_a_row_that_contradicts_its_state(broken):
    enquiry = stored()

    with pytest.raises(IntegrityError), transaction.atomic():
        Enquiry.objects.filter(pk=enquiry.pk).update(**broken)


def test_nothing_that_was_read_becomes_new_again():
    read = set(EnquiryState) - {EnquiryState.QUARANTINE}
    assert all(EnquiryState.NEW not in ALLOWED_TRANSITIONS[state] for state in read)


def test_a_stale_version_is_refused_and_changes_nothing(triage_user):
    enquiry = stored()
    add_note(enquiry.pk, "first", by=triage_user)

    with pytest.raises(StaleEnquiry):
        work_enquiry(enquiry.pk, by=triage_user, to="contacted", note="second", expected_version=1)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.NEW
    assert not enquiry.events.filter(note="second").exists()


def test_a_refused_move_takes_the_note_and_the_assignment_back_with_it(triage_user):
    enquiry = stored()

    with pytest.raises(TransitionNotAllowed):
        work_enquiry(enquiry.pk, by=triage_user, to="booked", assignee=triage_user, note="x")

    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
    assert enquiry.version == 1
    assert enquiry.events.count() == 1


def test_assigning_a_new_enquiry_moves_it_to_assigned_and_giving_it_back_to_triaged(triage_user):
    enquiry = stored()

    given = assign(enquiry.pk, triage_user, by=triage_user)
    assert (given.state, given.assigned_to) == (EnquiryState.ASSIGNED, triage_user)

    back = assign(enquiry.pk, None, by=triage_user)
    assert (back.state, back.assigned_to) == (EnquiryState.TRIAGED, None)


def test_reassigning_a_contacted_enquiry_keeps_its_state(triage_user, physio_user):
    enquiry = stored()
    change_state(enquiry.pk, "contacted", by=triage_user)

    given = assign(enquiry.pk, physio_user, by=triage_user)

    assert given.state == EnquiryState.CONTACTED


def test_assigned_needs_somebody(triage_user):
    with pytest.raises(TransitionNotAllowed, match="who"):
        change_state(stored().pk, "assigned", by=triage_user)


def test_the_first_contact_is_remembered_and_not_moved_by_a_reopening(triage_user):
    enquiry = stored()
    first = change_state(enquiry.pk, "contacted", by=triage_user).first_contact_at
    change_state(enquiry.pk, "closed", by=triage_user)

    reopened = change_state(enquiry.pk, "reopened", by=triage_user)

    assert reopened.due_at is not None
    assert first is not None
    assert reopened.first_contact_at == first


def test_one_save_can_move_assign_and_note_and_is_one_version(triage_user, physio_user):
    enquiry = stored()

    work_enquiry(enquiry.pk, by=triage_user, to="contacted", assignee=physio_user, note=" hello ")

    enquiry.refresh_from_db()
    assert enquiry.version == 2
    kinds = [event.kind for event in enquiry.events.all()]
    assert kinds == [EventKind.RECEIVED, EventKind.ASSIGNED, EventKind.STATE, EventKind.NOTE]
    assert enquiry.events.latest("pk").note == "hello"


def test_an_empty_save_changes_nothing(triage_user):
    enquiry = stored()

    work_enquiry(enquiry.pk, by=triage_user, note="   ")

    enquiry.refresh_from_db()
    assert enquiry.version == 1
    assert enquiry.events.count() == 1


def test_the_audit_log_names_the_change_and_no_patient_text(triage_user):
    enquiry = stored()

    work_enquiry(enquiry.pk, by=triage_user, to="contacted", note="she said canarymessage")

    entries = list(registry.get_logs_for_instance(enquiry))
    assert {entry.action for entry in entries} == {"enquiries.state", "enquiries.note"}
    told = " ".join(f"{entry.label} {entry.data}" for entry in entries)
    assert "contacted" in told
    assert CANARY_NAME not in told
    assert CANARY_MESSAGE.split()[0] not in told
