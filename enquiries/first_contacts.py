"""How the time to first contact is counted: one rule for the figures and the printed promise.

Minutes are of opening time, as the clock counted them. Spam in quarantine and duplicates do
not count at all. One that nobody answered counts as later than every answered one as soon as
it is overdue, and stays so if it was closed unanswered after managers had been told; closing
it cannot polish a figure. What still has time, waits for the patient, was withdrawn, or was
closed in time without a need to answer counts neither way.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q

from enquiries.choices import EventKind
from enquiries.models import EnquiryEvent, EnquiryQuerySet
from enquiries.states import UNANSWERED_STATES, EnquiryState

IN_TIME = Q(first_contact_minutes__lte=F("target_minutes"))


@dataclass
class FirstContacts:
    """Some enquiries: how many, and after how many minutes how many of them were answered."""

    received: int = 0
    in_time: int = 0
    missed: int = 0
    minutes: Counter[int] = field(default_factory=Counter)

    @property
    def answered(self) -> int:
        """How many somebody has answered."""
        return self.minutes.total()

    def percentile(self, percent: int) -> int | None:
        """The minutes within which so many percent were answered, by nearest rank.

        That is the smallest measured number with at least `percent` of all at or below it; no
        number is made up between two. None when there is none, or when so few were answered
        that the rank falls on one that was missed.
        """
        rank = -(-percent * (self.answered + self.missed) // 100)
        reached = 0
        for minutes in sorted(self.minutes):
            reached += self.minutes[minutes]
            if reached >= rank:
                return minutes
        return None

    @property
    def percent_in_time(self) -> int | None:
        """How many of a hundred were answered in time, rounded down; None of nothing."""
        decided = self.answered + self.missed
        return 100 * self.in_time // decided if decided else None

    @property
    def median(self) -> int | None:
        """The minutes within which half were answered."""
        return self.percentile(50)

    @property
    def ninetieth(self) -> int | None:
        """The minutes within which nine of ten were answered."""
        return self.percentile(90)

    def add(self, other: "FirstContacts") -> None:
        """Count these too."""
        self.received += other.received
        self.in_time += other.in_time
        self.missed += other.missed
        self.minutes += other.minutes


def first_contacts(enquiries: EnquiryQuerySet, now: datetime, by: str) -> dict[Any, FirstContacts]:
    """The figures for each value of the column `by`. One query, whose answer does not grow
    with the number of enquiries but with that of different minutes.
    """
    rows = (
        enquiries.worked_on()
        .values(by, "first_contact_minutes")
        .annotate(
            received=Count("pk"),
            in_time=Count("pk", filter=IN_TIME),
            missed=Count("pk", filter=_missed(now)),
        )
        .order_by()
    )
    found: dict[Any, FirstContacts] = {}
    for row in rows:
        minutes = row["first_contact_minutes"]
        answered = Counter() if minutes is None else Counter({minutes: row["received"]})
        part = FirstContacts(row["received"], row["in_time"], row["missed"], answered)
        found.setdefault(row[by], FirstContacts()).add(part)
    return found


def total(parts: Iterable[FirstContacts]) -> FirstContacts:
    """All of them together."""
    together = FirstContacts()
    for part in parts:
        together.add(part)
    return together


def _missed(now: datetime) -> Q:
    overdue = Q(state__in=UNANSWERED_STATES, due_at__lt=now)
    escalated = EnquiryEvent.objects.filter(enquiry=OuterRef("pk"), kind=EventKind.ESCALATED)
    given_up = Q(Exists(escalated), state=EnquiryState.CLOSED, consent_withdrawn_at=None)
    return Q(first_contact_minutes=None) & (overdue | given_up)
