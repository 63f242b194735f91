"""How things stand at this moment: what is open, what is late, and mail that is stuck."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q

from enquiries.choices import NoticeStatus
from enquiries.models import Enquiry, EnquiryQuerySet, OutboundNotice
from enquiries.states import OPEN_STATES, UNANSWERED_STATES, EnquiryState


@dataclass(frozen=True)
class Present:
    """Counts of enquiries at this moment."""

    by_state: dict[EnquiryState, int]
    overdue: int
    urgent_waiting: int
    unassigned: int

    @property
    def open(self) -> int:
        """How many still need somebody."""
        return sum(self.by_state.values())


def present(enquiries: EnquiryQuerySet, now: datetime) -> Present:
    """How the open ones among `enquiries` stand. One query."""
    waiting = Q(state__in=UNANSWERED_STATES)
    counts = enquiries.open().aggregate(
        **{str(state): Count("pk", filter=Q(state=state)) for state in OPEN_STATES},
        overdue=Count("pk", filter=waiting & Q(due_at__lt=now)),
        urgent_waiting=Count("pk", filter=waiting & ~Q(urgency="")),
        unassigned=Count("pk", filter=Q(assigned_to=None)),
    )
    by_state = {EnquiryState(state): counts.pop(str(state)) for state in OPEN_STATES}
    return Present(by_state=by_state, **counts)


def longest_waiting() -> Enquiry | None:
    """The unanswered enquiry that came first. One query."""
    return Enquiry.objects.unanswered().order_by("created_at", "pk").first()


def stuck_mail(now: datetime) -> dict[str, int]:
    """How many notices wait for more than 15 minutes, and how many were given up. One query."""
    stuck = OutboundNotice.objects.late(now) | OutboundNotice.objects.dead()
    counts = dict(stuck.order_by().values_list("status").annotate(Count("pk")))
    return {
        "late": counts.get(NoticeStatus.PENDING, 0),
        "dead": counts.get(NoticeStatus.DEAD, 0),
    }
