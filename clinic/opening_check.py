"""Whether an appointment fits the opening hours, and if not, why, in words for patients."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.business_clock import BusinessClock, Stretch
from clinic.models import PracticeSettings

# Where a practice names no hours: those in which nobody minds being asked.
USUAL_HOURS: list[Stretch] = [(time(8), time(20))]


def why_not_open(starts_at: datetime, minutes: int, practice: PracticeSettings) -> str:
    """ "" when the practice is open all the while, else the reason. Two queries.

    `starts_at` is aware; hours and holidays are meant in the practice's own zone. Whoever asks
    about several moments of one practice keeps its `OpeningCheck`.
    """
    return OpeningCheck.of(practice).why_not(starts_at, minutes)


@dataclass(frozen=True)
class OpeningCheck:
    """Hours of each weekday and the names of the holidays, read once."""

    clock: BusinessClock
    holidays: dict[date, str]

    @classmethod
    def of(cls, practice: PracticeSettings) -> "OpeningCheck":
        """The check of a practice; without hours it opens from 8 to 20 each day. Two queries."""
        hours: dict[int, list[Stretch]] = {}
        for row in practice.opening_hours.all():
            hours.setdefault(row.weekday, []).append((row.opens, row.closes))
        holidays = {row.day: row.name for row in practice.holidays.all()}
        every_day = dict.fromkeys(WEEKDAYS, USUAL_HOURS)
        zone = ZoneInfo(practice.time_zone)
        return cls(BusinessClock(hours or every_day, zone, frozenset(holidays)), holidays)

    @property
    def zone(self) -> ZoneInfo:
        """In which hours and holidays are meant."""
        return self.clock.zone

    @property
    def earliest(self) -> time:
        """When the practice opens on the day on which it opens first."""
        return min(opens for stretches in self.clock.hours.values() for opens, _end in stretches)

    @property
    def latest(self) -> time:
        """When it closes on the day on which it closes last."""
        return max(
            closes for stretches in self.clock.hours.values() for _begin, closes in stretches
        )

    def why_not(self, starts_at: datetime, minutes: int) -> str:
        """As `why_not_open`, without a query. Raises ValueError for a naive moment."""
        # In UTC: on a wall's clock an hour more may be two hours later.
        ends_at = starts_at.astimezone(UTC) + timedelta(minutes=minutes)
        if self.clock.minutes_between(starts_at, ends_at) == minutes:
            return ""
        day = starts_at.astimezone(self.zone).date()
        if day in self.holidays:
            return _closed_on_holiday(day, self.holidays[day])
        weekday = WEEKDAYS[day.weekday()]
        stretches = sorted(self.clock.hours.get(day.weekday(), []))
        if not stretches:
            return _("On a %(weekday)s we are closed.") % {"weekday": weekday}
        hours = ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in stretches)
        reason = _("On a %(weekday)s we are open %(hours)s.")
        if self.clock.is_open(starts_at):
            reason = _(
                "On a %(weekday)s we are open %(hours)s, and this takes %(minutes)s minutes."
            )
        return reason % {"weekday": weekday, "hours": hours, "minutes": minutes}


def _closed_on_holiday(day: date, name: str) -> str:
    words = {"date": date_format(day, "j F Y"), "holiday": name}
    if name:
        return _("On %(date)s we are closed: %(holiday)s.") % words
    return _("On %(date)s we are closed for a holiday.") % words
