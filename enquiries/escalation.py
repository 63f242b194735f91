"""Tell those who answer for it of enquiries that nobody has answered in time.

Each enquiry once for every moment at which it was due, and what may be an emergency also when
half of its time has passed. Told are the person it is assigned to, the practice managers and
the addresses of ENQUIRY_ESCALATE_TO. The outbox worker calls this again and again; several
workers may do so at once.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from clinic.business_clock import BusinessClock
from clinic.models import Urgency
from enquiries import notices
from enquiries.choices import EventKind, NoticeKind
from enquiries.clock import practice_of
from enquiries.models import Enquiry, EnquiryEvent

logger = logging.getLogger(__name__)

MANAGERS = "Practice managers"
HALF_TIME = "half "  # begins the occasion of a notice about an emergency
# After an outage of days the rest waits for the next round, and mail goes out meanwhile.
MOST_AT_ONCE = 200


@dataclass(frozen=True)
class Escalation:
    """An unanswered enquiry, and the moment after which somebody must hear of it."""

    enquiry: Enquiry
    passed: datetime
    is_half_time: bool = False

    @property
    def occasion(self) -> str:
        """What makes its notices those of this moment, such as "2026-11-26T04:30+00:00"."""
        minute = self.passed.astimezone(UTC).isoformat(timespec="minutes")
        return f"{HALF_TIME}{minute}" if self.is_half_time else minute


def escalate_overdue(now: datetime) -> int:
    """Queue the notices that are missing; return of how many enquiries. Twice is safe."""
    managers = _always_told()
    waiting = list(waiting_escalations(now))
    told = sum(_tell(escalation, managers, now) for escalation in waiting)
    if waiting and not managers:
        logger.warning("Overdue enquiries, but no practice manager and no ENQUIRY_ESCALATE_TO.")
    return told


def waiting_escalations(now: datetime) -> Iterator[Escalation]:
    """Those of which nobody was told yet: the overdue ones, oldest first, then emergencies."""
    overdue = Enquiry.objects.overdue(now).exclude(_told_since(OuterRef("due_at")))
    for enquiry in overdue.order_by("due_at", "pk")[:MOST_AT_ONCE]:
        yield Escalation(enquiry, _due(enquiry))
    emergencies = Enquiry.objects.unanswered().filter(urgency=Urgency.EMERGENCY, due_at__gte=now)
    emergencies = emergencies.select_related("form_page", "site").order_by("due_at", "pk")
    for enquiry in emergencies[:MOST_AT_ONCE]:
        escalation = Escalation(enquiry, _half_time(enquiry), is_half_time=True)
        if escalation.passed < now and not _is_told(escalation):
            yield escalation


def _due(enquiry: Enquiry) -> datetime:
    # The same as due_at, which no unanswered enquiry is without.
    return enquiry.waits_since


def _half_time(enquiry: Enquiry) -> datetime:
    """When half of the promised minutes will be left, however often the clock was paused."""
    clock = BusinessClock.of(practice_of(enquiry))
    return clock.add_minutes(_due(enquiry), -(enquiry.target_minutes // 2))


def _told_since(moment: datetime | OuterRef) -> Exists:
    events = EnquiryEvent.objects.filter(enquiry=OuterRef("pk"), kind=EventKind.ESCALATED)
    return Exists(events.filter(at__gte=moment))


def _is_told(escalation: Escalation) -> bool:
    rows = Enquiry.objects.filter(pk=escalation.enquiry.pk)
    return rows.filter(_told_since(escalation.passed)).exists()


def _always_told() -> list[str]:
    managers = get_user_model().objects.filter(is_active=True, groups__name=MANAGERS)
    addresses = managers.exclude(email="").order_by("pk").values_list("email", flat=True)
    return [*addresses, *settings.ENQUIRY_ESCALATE_TO]


@transaction.atomic
def _tell(escalation: Escalation, managers: list[str], now: datetime) -> bool:
    """Queue the notices with their event, unless it was answered or told in this moment.

    The version stays: whoever is typing an answer just then must not be refused.
    """
    locked = Enquiry.objects.select_for_update().unanswered()
    enquiry = locked.filter(pk=escalation.enquiry.pk, due_at=escalation.enquiry.due_at).first()
    if enquiry is None or _is_told(escalation):
        return False
    assignee = enquiry.assigned_to
    own = [assignee.email] if assignee and assignee.is_active and assignee.email else []
    if not own and not managers:
        return False
    notices.queue(enquiry, NoticeKind.OVERDUE, [*own, *managers], occasion=escalation.occasion)
    note = _("Emergency: half of the promised time has passed") if escalation.is_half_time else ""
    EnquiryEvent.objects.create(enquiry=enquiry, kind=EventKind.ESCALATED, note=note, at=now)
    log(enquiry, f"enquiries.{EventKind.ESCALATED}", data={})
    return True
