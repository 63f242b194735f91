"""What one row of the list shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.timesince import timesince

from enquiries.detail.work_form import staff_name
from enquiries.inbox.practice_clocks import practice_clocks
from enquiries.inbox.presence import viewers_of
from enquiries.models import Enquiry
from enquiries.spam.labels import explained
from enquiries.time_left import TimeLeft, time_left

SHOWN_REASONS = 3


@dataclass(frozen=True)
class InboxRow:
    """One enquiry with what stands beside it."""

    enquiry: Enquiry
    time_left: TimeLeft
    viewers: list[str]
    can_take: bool
    site_name: str = ""  # only where there are several

    @property
    def pk(self) -> int:
        """The enquiry's own."""
        return self.enquiry.pk

    @property
    def age(self) -> str:
        """How long ago it came, in one unit."""
        return timesince(self.enquiry.created_at, depth=1)

    @property
    def assignee_name(self) -> str:
        """Whose it is, or "nobody"."""
        return staff_name(self.enquiry.assigned_to)

    @property
    def red_flag(self) -> str:
        """The most urgent sign that was found, or nothing."""
        return next(iter(self.enquiry.red_flag_names), "")

    @property
    def further_red_flags(self) -> int:
        """How many signs there are besides."""
        return max(0, len(self.enquiry.red_flag_names) - 1)

    @property
    def spam_reasons(self) -> list[str]:
        """The heaviest reasons to take it for spam, in sentences."""
        reasons = explained(self.enquiry.spam_reasons)
        return [str(reason.label) for reason in reasons if reason.points > 0][:SHOWN_REASONS]


def rows_for(
    user: Any, enquiries: Sequence[Enquiry], site_names: Mapping[int, str]
) -> list[InboxRow]:
    """The rows of one page, for `user`. Two queries."""
    clocks, now = practice_clocks(), timezone.now()
    viewers = viewers_of(enquiries, besides=user)
    return [
        InboxRow(
            enquiry,
            time_left(enquiry, clocks.of(enquiry), now),
            viewers.get(enquiry.pk, []),
            can_take=enquiry.is_open and enquiry.assigned_to_id != user.pk,
            site_name=site_names.get(enquiry.site_id or 0, ""),
        )
        for enquiry in enquiries
    ]
