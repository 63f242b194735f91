"""Send the notices that wait: at least once each, never in the patient's request.

How often and how soon a notice is tried again stands in `enquiries.outbox.retries`.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import timedelta

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from enquiries.choices import NoticeStatus
from enquiries.mails import build_mail
from enquiries.models import OutboundNotice
from enquiries.outbox.mail_server import Fault, MailServer, fault_of
from enquiries.outbox.retries import after_failure

logger = logging.getLogger(__name__)

# Commands that one mail takes on an open connection, each of which may wait for EMAIL_TIMEOUT.
STEPS_PER_MAIL = 4
# So many failures in a row, and the server is left alone until the next round.
FAILURES_UNTIL_PAUSE = 5


def lease() -> timedelta:
    """How long a notice is in one worker's hands; if that one dies, another sends it then.

    Longer than the slowest mail, so that no two workers send the same one.
    """
    return timedelta(seconds=STEPS_PER_MAIL * settings.EMAIL_TIMEOUT + 5)


def send_due_notices() -> int:
    """Try every notice that is due, once; return how many were sent."""
    return OutboxWorker().send_due()


def claim_notice() -> OutboundNotice | None:
    """Take the next due notice so that no other worker sends it, or None."""
    now = timezone.now()
    due = OutboundNotice.objects.due(now)
    for notice_id in due.order_by("next_attempt_at", "pk").values_list("pk", flat=True)[:20]:
        # One UPDATE asks and takes: what was cancelled or claimed meanwhile is not due any more.
        mine = due.filter(pk=notice_id).update(
            locked_until=now + lease(), attempts=F("attempts") + 1
        )
        if mine:
            # None again if the enquiry was deleted in this moment.
            return OutboundNotice.objects.select_related("enquiry").filter(pk=notice_id).first()
    return None


def deliver(notice: OutboundNotice, server: MailServer) -> Fault | None:
    """Send a claimed notice; on a failure plan the next attempt and say whose fault it is.

    None means that the server took it, which the caller writes down at once.
    """
    try:
        server.send(build_mail(notice))
    except Exception as error:  # a mail backend may raise anything, and the next one must go on
        fault = fault_of(error)
        _postpone(notice, fault, type(error).__name__)
        return fault
    return None


def mark_sent(notice_ids: Iterable[int]) -> None:
    """Write down that the server took these.

    Whatever became of the claim meanwhile: only what was cancelled stays cancelled.
    """
    taken = OutboundNotice.objects.filter(pk__in=notice_ids)
    taken.exclude(status=NoticeStatus.CANCELLED).update(
        status=NoticeStatus.SENT, sent_at=timezone.now(), locked_until=None, last_error=""
    )


def _postpone(notice: OutboundNotice, fault: Fault, error: str) -> None:
    """Give a notice back, unless it was cancelled or passed to another worker meanwhile."""
    mine = OutboundNotice.objects.filter(
        pk=notice.pk, status=NoticeStatus.PENDING, locked_until=notice.locked_until
    )
    verdict = after_failure(notice, fault, timezone.now())
    mine.update(**verdict, locked_until=None, last_error=error[:100])
    logger.warning("Notice %s not sent: %s", notice.pk, error)


class OutboxWorker:
    """Sends what is due, round after round, and remembers between them if mail is down."""

    def __init__(self, must_stop: Callable[[], bool] = lambda: False) -> None:
        self._must_stop = must_stop
        self._mail_is_down = False
        self._taken: list[int] = []  # by the server, and not written down yet

    def send_due(self) -> int:
        """One round over one connection; return how many notices were sent.

        Ends early when the server is away or fails again and again: the next round begins
        with one notice, not with all of them.
        """
        self._write_down()
        sent = failures = 0
        with MailServer() as server:
            while failures < FAILURES_UNTIL_PAUSE and not self._must_stop():
                if not OutboundNotice.objects.due(timezone.now()).exists():
                    return sent
                # Before a notice is claimed, so that an outage costs none of them an attempt.
                if not self._connect(server):
                    return sent
                notice = claim_notice()
                if notice is None:
                    return sent
                fault = deliver(notice, server)
                if fault is None:
                    self._taken.append(notice.pk)
                    self._write_down()
                    self._mail_is_up()
                    sent += 1
                # A server that refuses one address for good is in good health.
                failures = failures + 1 if fault in (Fault.SERVER, Fault.MAIL) else 0
        if failures == FAILURES_UNTIL_PAUSE:
            self._mail_is_down = True
        return sent

    def _write_down(self) -> None:
        """If the database is away just now, the next round begins with it: no mail goes twice."""
        if self._taken:
            mark_sent(self._taken)
            self._taken.clear()

    def _connect(self, server: MailServer) -> bool:
        try:
            server.connect()
        except Exception as error:
            self._mail_is_down = True
            logger.warning("The mail server cannot be used: %s", type(error).__name__)
            return False
        return True

    def _mail_is_up(self) -> None:
        """After an outage nobody waits for the rest of a long pause."""
        if self._mail_is_down:
            OutboundNotice.objects.waiting_to_retry(timezone.now()).update(
                next_attempt_at=timezone.now()
            )
            self._mail_is_down = False
