"""The times that a patient asked for, as choices that say whether they can be had."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.models import Person
from clinic.opening_check import OpeningCheck
from enquiries.appointments.slots import Slot, why_outside_hours, working_clock
from enquiries.models import Appointment, AppointmentQuerySet


@dataclass(frozen=True)
class WishedSlot:
    """One wish, and what stands against it for one person; "" when nothing does."""

    starts_at: datetime
    against: str
    zone: ZoneInfo

    @property
    def value(self) -> str:
        """As a form sends it back."""
        return self.starts_at.isoformat()

    @property
    def label(self) -> str:
        """The day and time, and whether it can be had."""
        when = date_format(self.starts_at.astimezone(self.zone), "D j M Y, H:i")
        return f"{when}: {self.against or _('free')}"


def wished_slots(
    moments: list[datetime],
    person: Person,
    mode: str,
    minutes: int,
    opening: OpeningCheck,
    now: datetime,
    apart_from: int | None = None,
) -> list[WishedSlot]:
    """Each of at least one wish with what stands against it. Two queries."""
    slots = [Slot(person, mode, moment, minutes) for moment in moments]
    working, booked = working_clock(person, opening.zone), _booked_around(slots, apart_from)
    found = []
    for slot in slots:
        against = why_outside_hours(slot, opening, working)
        if any(one.starts_at < slot.ends_at and one.ends_at > slot.starts_at for one in booked):
            against = _("taken")
        if slot.starts_at <= now:
            against = _("has passed")
        found.append(WishedSlot(slot.starts_at, against, opening.zone))
    return found


def _booked_around(slots: list[Slot], apart_from: int | None) -> AppointmentQuerySet:
    first, last = min(s.starts_at for s in slots), max(s.ends_at for s in slots)
    others = Appointment.objects.taking_time_of(slots[0].person, apart_from)
    return others.overlapping(first, last + timedelta(minutes=1))
