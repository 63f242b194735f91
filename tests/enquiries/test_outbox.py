"""Notices: sent at least once, never in the patient's way, never with the patient's words."""

import os
import signal
import smtplib
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.db import OperationalError
from django.utils import timezone

from enquiries.choices import NoticeStatus
from enquiries.mails import build_mail
from enquiries.management.commands import send_outbox
from enquiries.models import OutboundNotice
from enquiries.outbox import worker as outbox
from enquiries.outbox.mail_server import MailServer
from enquiries.outbox.retries import MAX_ATTEMPTS, PATIENCE_WITH_SERVER
from enquiries.outbox.worker import (
    STEPS_PER_MAIL,
    OutboxWorker,
    claim_notice,
    deliver,
    lease,
    send_due_notices,
)
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def mail_is_down(monkeypatch):
    def fail(self, fail_silently=False):
        raise smtplib.SMTPServerDisconnected(f"lost while sending {CANARY_NAME}")

    monkeypatch.setattr(EmailMessage, "send", fail)


def test_a_notice_carries_the_reference_and_a_link_and_no_patient_text():
    enquiry = stored(email="canary@example.test")

    send_due_notices()

    (message,) = (sent for sent in mail.outbox if sent.to == ["desk@physiocare.example"])
    text = message.message().as_string()
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

    ids = {build_mail(notice).message()["Message-ID"] for _ in range(2)}

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
    long_ago = timezone.now() - PATIENCE_WITH_SERVER
    OutboundNotice.objects.update(attempts=MAX_ATTEMPTS - 1, created_at=long_ago)

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


def test_the_lease_outlasts_the_slowest_mail(settings):
    for settings.EMAIL_TIMEOUT in (1, 10, 60):
        assert lease() > timedelta(seconds=settings.EMAIL_TIMEOUT * STEPS_PER_MAIL)


@pytest.mark.parametrize("status", [NoticeStatus.HELD, NoticeStatus.CANCELLED, NoticeStatus.DEAD])
def test_only_what_waits_is_sent(status):
    stored()
    OutboundNotice.objects.update(status=status)

    assert send_due_notices() == 0
    assert mail.outbox == []
    assert OutboundNotice.objects.get().status == status


def test_what_is_cancelled_between_looking_and_taking_is_not_sent(monkeypatch):
    stored()
    queryset = type(OutboundNotice.objects.all())
    update = queryset.update

    def cancelled_first(self, **values):
        update(OutboundNotice.objects.all(), status=NoticeStatus.CANCELLED)
        return update(self, **values)

    monkeypatch.setattr(queryset, "update", cancelled_first)

    assert claim_notice() is None
    assert send_due_notices() == 0
    assert mail.outbox == []


def test_what_is_cancelled_while_it_fails_stays_cancelled(mail_is_down):
    stored()
    notice = claim_notice()
    OutboundNotice.objects.update(status=NoticeStatus.CANCELLED)

    deliver(notice, MailServer())

    assert OutboundNotice.objects.get().status == NoticeStatus.CANCELLED


def test_a_worker_whose_lease_ended_takes_nothing_out_of_the_next_ones_hands(mail_is_down):
    stored()
    slow = claim_notice()
    OutboundNotice.objects.update(locked_until=timezone.now() - timedelta(seconds=1))
    second = claim_notice()

    deliver(slow, MailServer())

    assert OutboundNotice.objects.get().locked_until == second.locked_until


def test_a_notice_whose_enquiry_is_deleted_in_the_moment_of_the_claim_is_no_error(monkeypatch):
    enquiry = stored()
    queryset = type(OutboundNotice.objects.all())
    update = queryset.update

    def update_and_erase(self, **values):
        taken = update(self, **values)
        enquiry.notices.all().delete()
        return taken

    monkeypatch.setattr(queryset, "update", update_and_erase)

    assert claim_notice() is None


def test_a_database_that_goes_away_after_the_server_took_a_mail_makes_no_second_one(monkeypatch):
    stored()
    worker = OutboxWorker()

    def fail(notice_ids):
        raise OperationalError

    with monkeypatch.context() as away:
        away.setattr(outbox, "mark_sent", fail)
        with pytest.raises(OperationalError):
            worker.send_due()
    OutboundNotice.objects.update(locked_until=timezone.now() - timedelta(seconds=1))

    assert worker.send_due() == 0
    assert len(mail.outbox) == 1
    assert OutboundNotice.objects.get().status == NoticeStatus.SENT


def test_what_is_cancelled_while_the_server_takes_it_stays_cancelled():
    stored()
    notice = claim_notice()
    OutboundNotice.objects.update(status=NoticeStatus.CANCELLED)

    outbox.mark_sent([notice.pk])

    assert OutboundNotice.objects.get().status == NoticeStatus.CANCELLED


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_stops_in_an_orderly_way_when_asked(monkeypatch, number):
    seen = []

    def loop(stop, *, interval):
        os.kill(os.getpid(), number)
        seen.append((stop.is_set(), interval))

    monkeypatch.setattr(send_outbox, "run_outbox", loop)
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        call_command("send_outbox", "--loop", "--interval", "2")
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)

    assert seen == [(True, 2.0)]


def test_the_command_sends_once_and_says_how_many(capsys):
    stored()

    call_command("send_outbox")

    assert "Sent 1 notice" in capsys.readouterr().out
