"""The outbox worker's life: rounds of sending, and what must happen every minute besides."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from django.db import close_old_connections
from django.utils import timezone

from enquiries.escalation import escalate_overdue
from enquiries.outbox.worker import OutboxWorker
from enquiries.spam.posts import forget_old_posts

logger = logging.getLogger(__name__)

HOUSEKEEPING_EVERY = timedelta(minutes=1)
# Called with the present moment, again and again and by every worker: each must be idempotent.
HOUSEKEEPING: list[Callable[[datetime], object]] = [escalate_overdue, forget_old_posts]


def run_outbox(stop: threading.Event, *, interval: float) -> None:
    """Send due notices every `interval` seconds until `stop` is set; survive everything else."""
    worker = OutboxWorker(must_stop=stop.is_set)
    next_housekeeping = timezone.now()
    while not stop.is_set():
        close_old_connections()
        _survive("Sending", worker.send_due)
        if (now := timezone.now()) >= next_housekeeping:
            keep_house(now)
            next_housekeeping = now + HOUSEKEEPING_EVERY
        stop.wait(interval)


def keep_house(now: datetime) -> None:
    """Run every task; one that fails stops none of the others."""
    for task in HOUSEKEEPING:
        _survive(task.__name__, partial(task, now))


def _survive(what: str, action: Callable[[], object]) -> None:
    """Do it; the log gets the class of what it raised, because the words may name a patient."""
    try:
        action()
    except Exception as error:
        logger.error("%s failed in the outbox worker: %s", what, type(error).__name__)
