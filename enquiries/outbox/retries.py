"""When a notice is tried again, when it is given up, and how a person sets it going again."""

import random
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from enquiries.choices import NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.outbox.mail_server import Fault

FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(hours=1)
# While the server itself is in trouble: soon after it recovers, everything must be out.
LONGEST_DELAY_FOR_SERVER = timedelta(seconds=30)
JITTER = 0.5  # a delay is up to half as long again, so that not all come back at once

MAX_ATTEMPTS = 30  # with these delays most of a day
ATTEMPTS_WHEN_REFUSED = 3  # "no such mailbox" may be a mistake, but not three times
# A server in trouble is no reason to give up before this, however often it was tried.
PATIENCE_WITH_SERVER = timedelta(days=1)


def after_failure(notice: OutboundNotice, fault: Fault, now: datetime) -> dict[str, Any]:
    """What to write into the notice's columns after an attempt failed."""
    if is_hopeless(notice, fault, now):
        return {"status": NoticeStatus.DEAD}
    return {"next_attempt_at": now + delay(notice.attempts, fault)}


def is_hopeless(notice: OutboundNotice, fault: Fault, now: datetime) -> bool:
    """Whether to give the notice up."""
    if fault is Fault.FOREVER:
        return notice.attempts >= ATTEMPTS_WHEN_REFUSED
    if fault is Fault.SERVER and now - notice.created_at < PATIENCE_WITH_SERVER:
        return False
    return notice.attempts >= MAX_ATTEMPTS


def delay(attempts: int, fault: Fault) -> timedelta:
    """How long to wait after so many attempts: twice as long each time, up to a limit."""
    longest = LONGEST_DELAY_FOR_SERVER if fault is Fault.SERVER else LONGEST_DELAY
    doubled = FIRST_DELAY * 2 ** min(max(attempts - 1, 0), 12)
    return min(doubled, longest) * random.uniform(1, 1 + JITTER)  # noqa: S311 - no secret


def retry_dead(notice_id: int | None = None) -> int:
    """Let one notice that was given up, or all of them, be sent after all; return how many."""
    dead = OutboundNotice.objects.dead()
    if notice_id is not None:
        dead = dead.filter(pk=notice_id)
    return dead.update(
        status=NoticeStatus.PENDING, attempts=0, next_attempt_at=timezone.now(), locked_until=None
    )
