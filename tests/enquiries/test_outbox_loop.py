"""The worker goes on whatever happens, and stops when it is asked to."""

import threading
from datetime import datetime

import pytest
from django.db import OperationalError
from django.utils import timezone

from enquiries.outbox import loop as outbox_loop
from enquiries.outbox.loop import keep_house, run_outbox
from enquiries.outbox.worker import OutboxWorker
from tests.enquiries.conftest import CANARY_MESSAGE, stored

pytestmark = pytest.mark.once


class StopAfter(threading.Event):
    """Set after so many rounds; nobody waits."""

    def __init__(self, rounds):
        super().__init__()
        self.rounds = rounds

    def wait(self, timeout=None):
        self.rounds -= 1
        if self.rounds == 0:
            self.set()
        return self.is_set()


@pytest.fixture(autouse=True)
def _bare_loop(monkeypatch):
    """One database connection, and no tasks but those of the test."""
    monkeypatch.setattr(outbox_loop, "close_old_connections", lambda: None)
    monkeypatch.setattr(outbox_loop, "HOUSEKEEPING", [])


def test_the_worker_survives_a_database_that_is_away_and_stops_when_asked(monkeypatch, caplog):
    rounds = []

    def one_round(self):
        rounds.append(1)
        if len(rounds) == 1:
            raise OperationalError(CANARY_MESSAGE)

    monkeypatch.setattr(OutboxWorker, "send_due", one_round)

    run_outbox(StopAfter(3), interval=5)

    assert len(rounds) == 3
    assert "OperationalError" in caplog.text
    assert CANARY_MESSAGE not in caplog.text


@pytest.mark.django_db
def test_a_worker_that_is_asked_to_stop_takes_no_further_notice(settings, mailoutbox):
    settings.ENQUIRY_NOTICE_TO = ["one@x.example", "two@x.example"]
    stored()

    OutboxWorker(must_stop=lambda: len(mailoutbox) == 1).send_due()

    assert len(mailoutbox) == 1


def test_a_failing_task_stops_no_other_and_the_log_gets_its_class_only(monkeypatch, caplog):
    done: list[datetime] = []

    def fails(now):
        raise ValueError(CANARY_MESSAGE)

    monkeypatch.setattr(outbox_loop, "HOUSEKEEPING", [fails, done.append])
    now = timezone.now()

    keep_house(now)

    assert done == [now]
    assert "fails failed in the outbox worker: ValueError" in caplog.text
    assert CANARY_MESSAGE not in caplog.text


def test_the_house_is_kept_every_minute_and_not_every_round(monkeypatch, time_machine):
    done: list[datetime] = []
    monkeypatch.setattr(OutboxWorker, "send_due", lambda self: None)
    monkeypatch.setattr(outbox_loop, "HOUSEKEEPING", [done.append])
    began = timezone.now()
    time_machine.move_to(began, tick=False)

    class HalfAMinuteEachRound(StopAfter):
        def wait(self, timeout=None):
            time_machine.shift(30)
            return super().wait(timeout)

    run_outbox(HalfAMinuteEachRound(5), interval=5)

    assert [(now - began).total_seconds() for now in done] == [0, 60, 120]
