"""One click into quarantine, one click back with the clock started."""

import pytest
from django.utils import timezone

from clinic.models import Urgency
from enquiries.changes import TransitionNotAllowed
from enquiries.choices import EventKind, NoticeKind, NoticeStatus
from enquiries.models import Enquiry, OutboundNotice
from enquiries.spam.quarantine import put_in_quarantine, release_from_quarantine
from enquiries.states import EnquiryState
from enquiries.submission import Signals
from enquiries.work import change_state
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db


def quarantined() -> Enquiry:
    """An enquiry that lies in quarantine since it came."""
    return stored(signals=Signals(honeypot="https://example.test"))


def statuses(enquiry: Enquiry) -> set[str]:
    return set(enquiry.notices.values_list("status", flat=True))


def test_what_a_robot_sends_is_stored_without_a_clock_and_its_news_is_held():
    enquiry = quarantined()

    assert enquiry.is_quarantined
    assert enquiry.due_at is None
    assert statuses(enquiry) == {NoticeStatus.HELD}


def test_a_released_enquiry_is_new_with_its_clock_started_and_its_news_sent(triage_user):
    enquiry, now = quarantined(), timezone.now()

    release_from_quarantine(enquiry.pk, by=triage_user)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.NEW
    assert enquiry.due_at > now
    assert statuses(enquiry) == {NoticeStatus.PENDING}
    event = enquiry.events.latest("pk")
    assert (event.kind, event.by) == (EventKind.RELEASED, triage_user)
    assert (event.from_state, event.to_state) == ("quarantine", "new")


def test_a_second_release_changes_nothing(triage_user):
    enquiry = quarantined()

    release_from_quarantine(enquiry.pk, by=None, reason="solved")
    released = release_from_quarantine(enquiry.pk, by=triage_user)

    assert released.version == 2
    assert enquiry.events.filter(kind=EventKind.RELEASED).get().note == "solved"


def test_what_was_closed_meanwhile_does_not_come_back_by_a_release(triage_user):
    enquiry = quarantined()
    change_state(enquiry.pk, EnquiryState.CLOSED, by=triage_user)

    with pytest.raises(TransitionNotAllowed):
        release_from_quarantine(enquiry.pk, by=None)

    assert statuses(enquiry) == {NoticeStatus.HELD}


def test_putting_an_enquiry_aside_stops_its_clock_and_holds_only_news_not_yet_sent(triage_user):
    enquiry = stored()
    sent = OutboundNotice.objects.create(
        enquiry=enquiry, kind=NoticeKind.NEW_ENQUIRY, to="x@example.test", status="sent"
    )

    put_in_quarantine(enquiry.pk, by=triage_user)

    enquiry.refresh_from_db()
    sent.refresh_from_db()
    assert enquiry.is_quarantined
    assert enquiry.due_at is None
    assert sent.status == NoticeStatus.SENT
    assert statuses(enquiry) == {NoticeStatus.SENT, NoticeStatus.HELD}


def test_an_enquiry_may_go_into_quarantine_and_come_back_more_than_once(triage_user):
    enquiry = stored()
    for _time in range(2):
        put_in_quarantine(enquiry.pk, by=triage_user)
        release_from_quarantine(enquiry.pk, by=triage_user)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.NEW
    assert statuses(enquiry) == {NoticeStatus.PENDING}


@pytest.mark.parametrize("state", [EnquiryState.NEW, EnquiryState.TRIAGED])
def test_what_may_be_an_emergency_is_never_put_aside(triage_user, state):
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(urgency=Urgency.EMERGENCY)
    change_state(enquiry.pk, state, by=triage_user)

    with pytest.raises(TransitionNotAllowed, match="may be an emergency"):
        put_in_quarantine(enquiry.pk, by=triage_user)

    enquiry.refresh_from_db()
    assert enquiry.state == state
    assert statuses(enquiry) == {NoticeStatus.PENDING}


def test_one_that_was_answered_cannot_be_put_aside_as_spam(triage_user):
    enquiry = stored()
    change_state(enquiry.pk, EnquiryState.CONTACTED, by=triage_user)

    with pytest.raises(TransitionNotAllowed):
        put_in_quarantine(enquiry.pk, by=triage_user)
