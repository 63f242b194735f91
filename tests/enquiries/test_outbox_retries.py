"""How soon a notice is tried again, when it is given up, and how it is set going again."""

import smtplib
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import BadHeaderError
from django.utils import timezone

from enquiries.choices import NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.outbox.mail_server import Fault, fault_of
from enquiries.outbox.retries import (
    ATTEMPTS_WHEN_REFUSED,
    LONGEST_DELAY,
    LONGEST_DELAY_FOR_SERVER,
    MAX_ATTEMPTS,
    PATIENCE_WITH_SERVER,
    after_failure,
    delay,
    is_hopeless,
    retry_dead,
)
from enquiries.outbox.worker import send_due_notices
from tests.enquiries.conftest import stored

DESK = "desk@physiocare.example"


@pytest.mark.once
@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (ConnectionRefusedError(), Fault.SERVER),
        (TimeoutError(), Fault.SERVER),
        (smtplib.SMTPServerDisconnected("gone"), Fault.SERVER),
        (smtplib.SMTPConnectError(554, b"go away"), Fault.SERVER),
        (smtplib.SMTPAuthenticationError(535, b"who?"), Fault.SERVER),
        (smtplib.SMTPSenderRefused(550, b"not you", "us@x.example"), Fault.SERVER),
        (smtplib.SMTPDataError(421, b"closing"), Fault.SERVER),
        (smtplib.SMTPDataError(451, b"later"), Fault.MAIL),
        (smtplib.SMTPRecipientsRefused({DESK: (450, b"full")}), Fault.MAIL),
        (BadHeaderError("a line break in the subject"), Fault.MAIL),
        (KeyError("no text for this kind"), Fault.MAIL),
        (smtplib.SMTPDataError(554, b"spam"), Fault.FOREVER),
        (smtplib.SMTPRecipientsRefused({DESK: (550, b"unknown")}), Fault.FOREVER),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value.name,
)
def test_a_failure_is_judged_by_what_the_server_said(error, fault):
    assert fault_of(error) is fault


@pytest.fixture
def shortest_delays(monkeypatch):
    monkeypatch.setattr("random.uniform", lambda low, high: low)


@pytest.mark.once
@pytest.mark.usefixtures("shortest_delays")
def test_the_wait_doubles_up_to_an_hour():
    waits = [delay(attempts, Fault.MAIL) for attempts in range(1, MAX_ATTEMPTS)]

    assert [wait.total_seconds() for wait in waits[:4]] == [5, 10, 20, 40]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_DELAY
    assert sum(waits, timedelta()) > timedelta(hours=18)


@pytest.mark.once
def test_a_server_in_trouble_is_never_left_alone_for_long():
    waits = [delay(attempts, Fault.SERVER) for attempts in range(1, 500)]

    assert max(waits) <= LONGEST_DELAY_FOR_SERVER * 1.5 <= timedelta(seconds=45)


@pytest.mark.once
def test_not_all_come_back_at_once():
    assert len({delay(3, Fault.MAIL) for _ in range(10)}) > 1


@pytest.mark.once
def test_a_refused_address_is_given_up_sooner_than_a_full_mailbox():
    now = timezone.now()
    notice = OutboundNotice(attempts=ATTEMPTS_WHEN_REFUSED)

    assert is_hopeless(notice, Fault.FOREVER, now)
    assert not is_hopeless(notice, Fault.MAIL, now)
    notice.attempts = MAX_ATTEMPTS
    assert is_hopeless(notice, Fault.MAIL, now)
    assert after_failure(notice, Fault.MAIL, now) == {"status": NoticeStatus.DEAD}


@pytest.mark.once
def test_a_server_in_trouble_is_no_reason_to_give_up_before_a_day():
    now = timezone.now()
    notice = OutboundNotice(attempts=10 * MAX_ATTEMPTS, created_at=now)

    assert not is_hopeless(notice, Fault.SERVER, now)
    assert is_hopeless(notice, Fault.SERVER, now + PATIENCE_WITH_SERVER)


@pytest.mark.django_db
def test_one_dead_notice_is_sent_after_all_and_the_other_stays(settings):
    settings.ENQUIRY_NOTICE_TO = ["one@x.example", "two@x.example"]
    stored()
    OutboundNotice.objects.update(status=NoticeStatus.DEAD, attempts=MAX_ATTEMPTS)

    assert retry_dead(OutboundNotice.objects.get(to="two@x.example").pk) == 1
    assert send_due_notices() == 1
    assert mail.outbox[0].to == ["two@x.example"]
    assert retry_dead() == 1
    assert send_due_notices() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("status", sorted(set(NoticeStatus) - {NoticeStatus.DEAD}))
def test_only_the_dead_are_woken(status):
    stored()
    OutboundNotice.objects.update(status=status)

    assert retry_dead() == retry_dead(OutboundNotice.objects.get().pk) == 0
    assert OutboundNotice.objects.get().status == status
