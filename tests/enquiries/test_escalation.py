"""Escalation: each overdue enquiry reaches those who answer for it, once, without its text."""

import threading
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from wagtail.log_actions import registry

from enquiries import escalation
from enquiries.choices import EventKind, NoticeKind
from enquiries.escalation import escalate_overdue, waiting_escalations
from enquiries.mails.overdue import overdue_mail
from enquiries.models import Enquiry, EnquiryEvent, OutboundNotice
from enquiries.outbox.loop import keep_house
from enquiries.outbox.worker import send_due_notices
from enquiries.states import UNANSWERED_STATES, EnquiryState
from enquiries.work import assign, change_state
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, CANARY_PHONE, stored
from tests.factories import RedFlagFactory, make_user

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def manager(home_page):
    """Somebody to tell; the practice names no hours, so every minute counts."""
    return make_user("manager", "Practice managers")


def told() -> list[str]:
    """The addresses of all notices about something overdue."""
    rows = OutboundNotice.objects.filter(kind=NoticeKind.OVERDUE).order_by("pk")
    return list(rows.values_list("to", flat=True))


def escalated_events() -> int:
    return EnquiryEvent.objects.filter(kind=EventKind.ESCALATED).count()


def test_an_overdue_enquiry_reaches_managers_and_the_desk_of_the_setting(settings):
    settings.ENQUIRY_ESCALATE_TO = ["owner@example.test"]
    enquiry = stored()

    assert escalate_overdue(enquiry.due_at + MINUTE) == 1

    assert told() == ["manager@example.test", "owner@example.test"]
    assert escalated_events() == 1
    assert enquiry.events.last().by is None


def test_one_that_is_not_due_yet_reaches_nobody():
    enquiry = stored()

    assert escalate_overdue(enquiry.due_at) == 0
    assert told() == []


def test_who_has_it_is_told_too(triage_user, physio_user):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)

    escalate_overdue(enquiry.due_at + MINUTE)

    assert told() == ["physio@example.test", "manager@example.test"]


def test_a_manager_who_has_it_is_told_once(triage_user, manager):
    enquiry = stored()
    assign(enquiry.pk, manager, by=triage_user)

    escalate_overdue(enquiry.due_at + MINUTE)

    assert told() == ["manager@example.test"]


def test_who_left_or_has_no_address_is_not_told(triage_user, physio_user, manager):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    type(physio_user).objects.filter(pk=physio_user.pk).update(is_active=False)
    gone = make_user("gone", "Practice managers")
    type(gone).objects.filter(pk=gone.pk).update(is_active=False)
    silent = make_user("silent", "Practice managers")
    type(silent).objects.filter(pk=silent.pk).update(email="")

    escalate_overdue(enquiry.due_at + MINUTE)

    assert told() == ["manager@example.test"]


def test_telling_again_tells_nobody():
    enquiry = stored()
    escalate_overdue(enquiry.due_at + MINUTE)

    assert escalate_overdue(enquiry.due_at + 2 * MINUTE) == 0

    assert (told(), escalated_events()) == (["manager@example.test"], 1)


def test_a_worker_that_was_overtaken_tells_nobody(monkeypatch):
    enquiry = stored()
    now = enquiry.due_at + MINUTE
    seen_before = list(waiting_escalations(now))
    escalate_overdue(now)
    monkeypatch.setattr(escalation, "waiting_escalations", lambda _now: iter(seen_before))

    assert escalate_overdue(now + MINUTE) == 0

    assert (told(), escalated_events()) == (["manager@example.test"], 1)


def test_an_answer_in_the_last_moment_stops_the_notice(monkeypatch, triage_user):
    enquiry = stored()
    now = enquiry.due_at + MINUTE
    seen_before = list(waiting_escalations(now))
    change_state(enquiry.pk, EnquiryState.CONTACTED, by=triage_user)
    monkeypatch.setattr(escalation, "waiting_escalations", lambda _now: iter(seen_before))

    assert escalate_overdue(now) == 0
    assert (told(), escalated_events()) == ([], 0)


def test_overdue_again_after_a_pause_is_told_again(triage_user):
    enquiry = stored()
    due = enquiry.due_at
    escalate_overdue(due + MINUTE)
    with time_machine.travel(due + 10 * MINUTE, tick=False):
        change_state(enquiry.pk, EnquiryState.WAITING, by=triage_user)
    with time_machine.travel(due + 60 * MINUTE, tick=False):
        change_state(enquiry.pk, EnquiryState.TRIAGED, by=triage_user)

    # Ten minutes overdue when it came back, so due at 50 minutes after the first time.
    assert escalate_overdue(due + 61 * MINUTE) == 1
    assert escalate_overdue(due + 62 * MINUTE) == 0

    assert (len(told()), escalated_events()) == (2, 2)


@pytest.mark.parametrize("state", sorted(set(EnquiryState) - set(UNANSWERED_STATES)))
def test_only_what_waits_for_an_answer_is_escalated(state):
    past = timezone.now() - timedelta(days=3)
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(
        state=state,
        due_at=None,
        merged_into=stored() if state == EnquiryState.DUPLICATE else None,
        closed_at=past if state == EnquiryState.CLOSED else None,
        first_contact_at=past,
    )

    waiting = waiting_escalations(timezone.now() + timedelta(days=9))

    assert enquiry not in [escalation.enquiry for escalation in waiting]


def test_an_emergency_is_told_at_half_time_and_again_when_overdue():
    RedFlagFactory()
    enquiry = stored(message="I am numb between the legs.")
    half = enquiry.due_at - enquiry.target_minutes / 2 * MINUTE

    assert escalate_overdue(half) == 0
    assert escalate_overdue(half + MINUTE) == 1
    assert escalate_overdue(half + 2 * MINUTE) == 0
    assert escalate_overdue(enquiry.due_at + MINUTE) == 1
    assert escalate_overdue(enquiry.due_at + 2 * MINUTE) == 0

    assert told() == ["manager@example.test"] * 2
    assert escalated_events() == 2


def test_an_ordinary_enquiry_is_not_told_at_half_time():
    enquiry = stored()

    assert escalate_overdue(enquiry.due_at - MINUTE) == 0


def test_an_open_form_is_not_refused_because_of_it():
    enquiry = stored()

    escalate_overdue(enquiry.due_at + MINUTE)

    assert Enquiry.objects.get(pk=enquiry.pk).version == enquiry.version


def test_with_nobody_to_tell_it_says_so_in_the_log_and_tries_again(manager, caplog):
    enquiry = stored()
    manager.groups.clear()

    assert escalate_overdue(enquiry.due_at + MINUTE) == 0
    assert "ENQUIRY_ESCALATE_TO" in caplog.text
    assert escalated_events() == 0
    make_user("successor", "Practice managers")
    assert escalate_overdue(enquiry.due_at + MINUTE) == 1


def test_the_mail_and_the_log_name_the_reference_alone():
    enquiry = stored(email="canary@example.test")
    escalate_overdue(enquiry.due_at + MINUTE)
    notice = OutboundNotice.objects.get(kind=NoticeKind.OVERDUE)

    subject, body = overdue_mail(notice)

    assert enquiry.reference in subject
    assert f"/admin/snippets/enquiries/enquiry/edit/{enquiry.pk}/" in body
    logged = registry.get_logs_for_instance(enquiry).get(action="enquiries.escalated")
    for personal in (CANARY_NAME, CANARY_MESSAGE, CANARY_PHONE, "canary@", "110024"):
        assert personal not in f"{subject} {body} {logged.label} {logged.data}"


def test_the_mail_about_an_emergency_says_that_it_may_be_one():
    RedFlagFactory()
    enquiry = stored(message="I am numb between the legs.")
    escalate_overdue(enquiry.due_at - MINUTE)

    subject, body = overdue_mail(OutboundNotice.objects.get(kind=NoticeKind.OVERDUE))

    assert subject == f"Urgent and not answered yet: {enquiry.reference}"
    assert "may be an emergency" in body


def test_the_command_tells_or_only_lists():
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(due_at=timezone.now() - MINUTE)
    listed, done = StringIO(), StringIO()

    call_command("escalate_overdue", "--dry-run", stdout=listed)
    assert told() == []
    call_command("escalate_overdue", stdout=done)

    assert enquiry.reference in listed.getvalue()
    assert done.getvalue() == "Told of 1 enquiries.\n"
    assert told() == ["manager@example.test"]


def test_the_outbox_worker_escalates_and_mails():
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(due_at=timezone.now() - MINUTE)

    keep_house(timezone.now())
    send_due_notices()

    subjects = {message.subject: message.to for message in mail.outbox}
    assert subjects[f"Not answered in time: {enquiry.reference}"] == ["manager@example.test"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_workers_at_the_same_moment_tell_once():
    enquiries = [stored() for _ in range(3)]
    now = enquiries[-1].due_at + MINUTE
    together, counts = threading.Barrier(3), []

    def work() -> None:
        try:
            together.wait()
            counts.append(escalate_overdue(now))
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert (len(counts), sum(counts)) == (3, 3)
    assert (told(), escalated_events()) == (["manager@example.test"] * 3, 3)
