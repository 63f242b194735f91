"""One stretch of somebody's calendar, and why it cannot be given away."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.business_clock import BusinessClock, Stretch
from clinic.choices import VisitMode
from clinic.models import Person, PracticeSettings
from clinic.models.service import LONGEST, SHORTEST
from clinic.opening_check import OpeningCheck
from enquiries.changes import WorkRefused
from enquiries.models import Appointment

FARTHEST = timedelta(days=366)


class SlotRefused(WorkRefused):
    """Nobody can be given this stretch of this person's time; the message says why."""


class SlotTaken(SlotRefused):
    """The person has an appointment in these minutes already."""


class OutsideHours(SlotRefused):
    """The practice or the person does not work then; staff may book it all the same."""


@dataclass(frozen=True)
class Slot:
    """Somebody's time: `minutes` from the aware moment `starts_at` on."""

    person: Person
    mode: str
    starts_at: datetime
    minutes: int

    @property
    def ends_at(self) -> datetime:
        """The moment from which the person is free again."""
        return self.starts_at + timedelta(minutes=self.minutes)


def moment_words(moment: datetime, zone: ZoneInfo) -> str:
    """A moment for staff, such as "27 Nov 2026, 17:00"."""
    return date_format(moment.astimezone(zone), "j M Y, H:i")


def refuse_impossible(slot: Slot, practice: PracticeSettings, now: datetime) -> None:
    """Raise SlotRefused for what no tick can allow, with the person as locked by the caller."""
    person, zone = slot.person, ZoneInfo(practice.time_zone)
    if slot.starts_at <= now:
        raise SlotRefused(_("This time has passed already. Choose a later one."))
    if slot.starts_at > now + FARTHEST:
        raise SlotRefused(_("This is more than a year ahead. Choose an earlier day."))
    if not SHORTEST <= slot.minutes <= LONGEST:
        limits = {"shortest": SHORTEST, "longest": LONGEST}
        raise SlotRefused(_("It can take %(shortest)s to %(longest)s minutes.") % limits)
    if not person.is_registered_on(slot.starts_at.astimezone(zone).date()):
        raise SlotRefused(
            _("%(person)s has no registration on file that is valid on that day.")
            % {"person": person.printed_name}
        )
    if slot.mode not in person.modes:
        where = dict(VisitMode.choices).get(slot.mode, slot.mode)
        words = {"person": person.printed_name, "where": where}
        raise SlotRefused(_("%(person)s does not treat in this way: %(where)s.") % words)


def refuse_outside_hours(slot: Slot, practice: PracticeSettings) -> None:
    """Raise OutsideHours when it does not lie within opening hours and the person's own."""
    opening = OpeningCheck.of(practice)
    if reason := why_outside_hours(slot, opening, working_clock(slot.person, opening.zone)):
        raise OutsideHours(reason)


def working_clock(person: Person, zone: ZoneInfo) -> BusinessClock:
    """The hours of one person; who names none works whenever the practice is open. One query."""
    hours: dict[int, list[Stretch]] = {}
    for row in person.working_hours.all():
        hours.setdefault(row.weekday, []).append((row.begins, row.ends))
    return BusinessClock(hours, zone)


def why_outside_hours(slot: Slot, opening: OpeningCheck, working: BusinessClock) -> str:
    """Why it is outside the hours of the practice or of the person, "" when it is not."""
    if reason := opening.why_not(slot.starts_at, slot.minutes):
        return reason
    if working.minutes_between(slot.starts_at, slot.ends_at) == slot.minutes:
        return ""
    return _("%(person)s does not work at that time.") % {"person": slot.person.printed_name}


def refuse_taken(slot: Slot, practice: PracticeSettings, *, apart_from: int | None = None) -> None:
    """Raise SlotTaken when the person has another appointment then.

    The caller must hold the lock of the person, or somebody else may take it meanwhile.
    """
    others = Appointment.objects.taking_time_of(slot.person, apart_from)
    if other := others.overlapping(slot.starts_at, slot.ends_at).first():
        raise taken(slot, practice, other)


def taken(slot: Slot, practice: PracticeSettings, other: Appointment | None = None) -> SlotTaken:
    """The refusal: it names the times, never the other patient."""
    zone = ZoneInfo(practice.time_zone)
    words = {"person": slot.person.printed_name, "when": moment_words(slot.starts_at, zone)}
    text = _("%(person)s is not free on %(when)s.") % words
    if other:
        until = date_format(other.ends_at.astimezone(zone), "H:i")
        spoken = {"from": date_format(other.starts_at.astimezone(zone), "H:i"), "to": until}
        text = f"{text} {_('There is an appointment from %(from)s to %(to)s.') % spoken}"
    return SlotTaken(text)
