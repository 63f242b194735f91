"""The outbox against a real SMTP server, in its good and bad moods."""

import threading
from collections import Counter

import pytest
from django.db import connection
from django.utils import timezone

from benchmarks.bad_mail_server import BadMailServer, Mood
from enquiries.choices import NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.outbox.retries import ATTEMPTS_WHEN_REFUSED
from enquiries.outbox.worker import FAILURES_UNTIL_PAUSE, OutboxWorker, send_due_notices
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def moods_to_come() -> list[Mood]:
    """How the server takes the next mails; after them it accepts."""
    return []


@pytest.fixture
def server(settings, moods_to_come):
    """The mail server that the site is set up for."""
    with BadMailServer(lambda: moods_to_come.pop(0) if moods_to_come else Mood.ACCEPT) as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.EMAIL_TIMEOUT = 0.3
        yield server


def desks(settings, count):
    settings.ENQUIRY_NOTICE_TO = [f"desk{number}@physiocare.example" for number in range(count)]


def make_due():
    OutboundNotice.objects.update(next_attempt_at=timezone.now())


def test_all_mails_of_a_round_go_over_one_connection(server, settings):
    desks(settings, 3)
    stored()

    assert send_due_notices() == 3
    assert len(set(server.received)) == 3
    assert server.connections == 1


@pytest.mark.parametrize(
    ("mood", "error"),
    [
        (Mood.LATER, "SMTPDataError"),
        (Mood.NEVER, "SMTPRecipientsRefused"),
        (Mood.DROP, "SMTPServerDisconnected"),
        (Mood.HANG, "SMTPServerDisconnected"),
    ],
)
def test_what_fails_once_arrives_once_and_holds_up_no_other(
    server, moods_to_come, settings, mood, error
):
    desks(settings, 2)
    stored()
    moods_to_come.append(mood)

    assert send_due_notices() == 1
    waiting = OutboundNotice.objects.get(status=NoticeStatus.PENDING)
    assert (waiting.last_error, waiting.locked_until) == (error, None)
    assert waiting.next_attempt_at > timezone.now()
    make_due()
    assert send_due_notices() == 1
    assert sorted(Counter(server.received).values()) == [1, 1]


def test_an_address_that_is_refused_for_good_is_given_up_soon(server, moods_to_come):
    stored()
    moods_to_come += [Mood.NEVER] * ATTEMPTS_WHEN_REFUSED

    for _ in range(ATTEMPTS_WHEN_REFUSED):
        make_due()
        send_due_notices()

    assert OutboundNotice.objects.get().status == NoticeStatus.DEAD


def test_a_server_that_is_away_costs_no_notice_an_attempt(server, settings):
    desks(settings, 3)
    stored()
    server.stop()
    worker = OutboxWorker()

    assert worker.send_due() == 0
    assert set(OutboundNotice.objects.values_list("attempts", "locked_until")) == {(0, None)}
    server.start()
    assert worker.send_due() == 3


def test_a_server_that_fails_again_and_again_is_left_alone_until_the_next_round(
    server, moods_to_come, settings
):
    desks(settings, FAILURES_UNTIL_PAUSE + 2)
    stored()
    moods_to_come += [Mood.LATER] * FAILURES_UNTIL_PAUSE

    assert OutboxWorker().send_due() == 0
    assert OutboundNotice.objects.filter(attempts=0).count() == 2


def test_the_first_mail_after_an_outage_calls_back_all_that_wait(server, moods_to_come, settings):
    desks(settings, FAILURES_UNTIL_PAUSE + 1)
    stored()
    worker = OutboxWorker()
    moods_to_come += [Mood.LATER] * FAILURES_UNTIL_PAUSE
    worker.send_due()

    assert worker.send_due() == FAILURES_UNTIL_PAUSE + 1


def test_one_refusal_is_no_outage(server, moods_to_come, settings):
    desks(settings, 2)
    stored()
    worker = OutboxWorker()
    moods_to_come.append(Mood.LATER)

    assert worker.send_due() == 1
    assert worker.send_due() == 0  # it waits for its own time


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_workers_at_once_send_each_notice_once(server, settings):
    settings.EMAIL_TIMEOUT = 10
    desks(settings, 20)
    stored()
    sent = []

    def work():
        try:
            sent.append(send_due_notices())
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert sum(sent) == 20
    assert sorted(Counter(server.received).values()) == [1] * 20
