"""Send the notices that wait: at least once each, never in the patient's request."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import DatabaseError, InterfaceError, close_old_connections
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from enquiries.choices import NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.spam.posts import forget_old_posts

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)  # a worker that died gives its notice back after this long
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=1)
MAX_ATTEMPTS = 30  # more than a day of trying


def send_due_notices() -> int:
    """Try every notice that is due, once; return how many were sent."""
    sent = 0
    while (notice := claim_notice()) is not None:
        sent += deliver(notice)
    return sent


def claim_notice() -> OutboundNotice | None:
    """Take the next due notice so that no other worker sends it, or None."""
    now = timezone.now()
    due = OutboundNotice.objects.due(now)
    for notice_id in due.order_by("next_attempt_at", "pk").values_list("pk", flat=True)[:20]:
        mine = due.filter(pk=notice_id).update(locked_until=now + LEASE, attempts=F("attempts") + 1)
        if mine:
            return OutboundNotice.objects.select_related("enquiry").get(pk=notice_id)
    return None


def deliver(notice: OutboundNotice) -> bool:
    """Send a claimed notice; on any failure plan the next attempt."""
    try:
        build_mail(notice).send()
    except Exception as error:  # a mail backend may raise anything, and the next one must go on
        _postpone(notice, error)
        return False
    notice.status, notice.sent_at = NoticeStatus.SENT, timezone.now()
    notice.locked_until, notice.last_error = None, ""
    notice.save()
    return True


def build_mail(notice: OutboundNotice) -> EmailMessage:
    """The mail of a notice: a reference and a link, not a word of the patient."""
    reference = notice.enquiry.reference
    address = settings.WAGTAILADMIN_BASE_URL + reverse(
        "wagtailsnippets_enquiries_enquiry:edit", args=[notice.enquiry_id]
    )
    body = _("A new enquiry has arrived: %(reference)s\n\nOpen it: %(address)s\n")
    domain = urlsplit(settings.SITE_BASE_URL).hostname or "localhost"
    return EmailMessage(
        subject=_("New enquiry %(reference)s") % {"reference": reference},
        body=body % {"reference": reference, "address": address},
        to=[notice.to],
        # The same for every attempt, so that a mail sent twice can be seen to be one.
        headers={"Message-ID": f"<enquiry-notice-{notice.pk}@{domain}>"},
    )


def next_attempt(attempts: int, now: datetime) -> datetime:
    """When to try again after so many attempts: later each time, at most an hour."""
    return now + min(FIRST_DELAY * 2 ** min(attempts - 1, 10), LONGEST_DELAY)


def _postpone(notice: OutboundNotice, error: Exception) -> None:
    notice.last_error = type(error).__name__[:100]
    notice.locked_until = None
    notice.next_attempt_at = next_attempt(notice.attempts, timezone.now())
    if notice.attempts >= MAX_ATTEMPTS:
        notice.status = NoticeStatus.DEAD
    notice.save()
    logger.warning("Notice %s not sent: %s", notice.pk, notice.last_error)


def run_outbox(*, wait_for_stop: Callable[[], bool]) -> None:
    """Send due notices again and again until `wait_for_stop`, called between, returns True."""
    while True:
        close_old_connections()
        try:
            send_due_notices()
            forget_old_posts()
        except (DatabaseError, InterfaceError) as error:
            logger.error("Outbox waits for the database: %s", type(error).__name__)
        if wait_for_stop():
            return
