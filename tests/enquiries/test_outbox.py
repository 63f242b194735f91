"""Notices: sent at least once, never in the patient's way, never with the patient's words."""

import smtplib
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.db import OperationalError
from django.utils import timezone

from enquiries import outbox
from enquiries.choices import NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.outbox import claim_notice, next_attempt, run_outbox, send_due_notices
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def mail_is_down(monkeypatch):
    def fail(self, fail_silently=False):
        raise smtplib.SMTPServerDisconnected(f"lost while sending {CANARY_NAME}")

    monkeypatch.setattr(EmailMessage, "send", fail)


def test_a_notice_carries_the_reference_and_a_link_and_no_patient_text():
    enquiry = stored(email="canary@example.test")

    assert send_due_notices() == 1

    (message,) = mail.outbox
    text = message.message().as_string()
    assert message.to == ["desk@physiocare.example"]
    assert enquiry.reference in message.subject
    assert f"http://testserver/admin/snippets/enquiries/enquiry/edit/{enquiry.pk}/" in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "9876543210", "canary@", "110024"):
        assert personal not in text


def test_a_sent_notice_is_not_sent_again():
    stored()
    send_due_notices()

    assert send_due_notices() == 0
    assert len(mail.outbox) == 1
    assert OutboundNotice.objects.get().status == NoticeStatus.SENT


def test_the_message_id_is_the_same_at_every_attempt():
    stored()
    notice = OutboundNotice.objects.get()

    ids = {outbox.build_mail(notice).message()["Message-ID"] for _ in range(2)}

    assert ids == {f"<enquiry-notice-{notice.pk}@testserver>"}


def test_a_failed_notice_waits_and_is_sent_later(mail_is_down, monkeypatch):
    stored()
    assert send_due_notices() == 0

    notice = OutboundNotice.objects.get()
    assert notice.status == NoticeStatus.PENDING
    assert notice.attempts == 1
    assert notice.next_attempt_at > timezone.now()
    assert notice.last_error == "SMTPServerDisconnected"

    monkeypatch.undo()
    assert send_due_notices() == 0  # not due yet
    OutboundNotice.objects.update(next_attempt_at=timezone.now())
    assert send_due_notices() == 1


def test_one_failing_notice_does_not_hold_up_the_next(settings, monkeypatch):
    settings.ENQUIRY_NOTICE_TO = ["bad@example.test", "good@example.test"]
    real = EmailMessage.send

    def send(self, fail_silently=False):
        if self.to == ["bad@example.test"]:
            raise ConnectionResetError
        return real(self, fail_silently)

    monkeypatch.setattr(EmailMessage, "send", send)
    stored()

    assert send_due_notices() == 1
    assert mail.outbox[0].to == ["good@example.test"]


def test_a_notice_is_given_up_after_the_last_attempt(mail_is_down):
    stored()
    OutboundNotice.objects.update(attempts=outbox.MAX_ATTEMPTS - 1)

    send_due_notices()

    assert OutboundNotice.objects.get().status == NoticeStatus.DEAD
    assert claim_notice() is None


def test_the_log_of_a_failed_notice_has_no_word_of_the_mail_server(mail_is_down, caplog):
    stored()

    send_due_notices()

    assert "SMTPServerDisconnected" in caplog.text
    assert CANARY_NAME not in caplog.text


def test_a_claimed_notice_is_in_no_other_workers_hands_until_its_lease_ends():
    stored()

    assert claim_notice() is not None
    assert claim_notice() is None
    OutboundNotice.objects.update(locked_until=timezone.now() - timedelta(seconds=1))
    again = claim_notice()
    assert again is not None
    assert again.attempts == 2


def test_the_wait_grows_up_to_an_hour():
    now = timezone.now()
    waits = [next_attempt(attempts, now) - now for attempts in range(1, 31)]

    assert waits[0] == timedelta(seconds=30)
    assert waits[1] == timedelta(seconds=60)
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=1)


def test_the_worker_survives_a_database_that_is_away_and_stops_when_asked(monkeypatch, caplog):
    rounds = []

    def one_round():
        rounds.append(1)
        if len(rounds) == 1:
            raise OperationalError(CANARY_MESSAGE)
        return 0

    monkeypatch.setattr(outbox, "send_due_notices", one_round)
    monkeypatch.setattr(outbox, "close_old_connections", lambda: None)

    run_outbox(wait_for_stop=lambda: len(rounds) == 3)

    assert len(rounds) == 3
    assert "OperationalError" in caplog.text
    assert CANARY_MESSAGE not in caplog.text


def test_the_command_sends_once_and_says_how_many(capsys):
    stored()

    call_command("send_outbox")

    assert "Sent 1 notice" in capsys.readouterr().out
