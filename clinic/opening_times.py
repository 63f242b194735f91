"""When practices are open: their hours and holidays, read in one query."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.db.models import FilteredRelation, Q, QuerySet
from django.utils.dates import WEEKDAYS_ABBR

from clinic.business_clock import MIDNIGHT_AS_TYPED, BusinessClock, Stretch

if TYPE_CHECKING:
    from clinic.models import PracticeSettings


@dataclass(frozen=True)
class OpeningTimes:
    """Hours by weekday (Monday is 0) in order, the names of holidays by day, and their zone."""

    hours: dict[int, list[Stretch]]
    zone: ZoneInfo
    holidays: dict[date, str] = field(default_factory=dict)

    @property
    def clock(self) -> BusinessClock:
        """The clock that counts this opening time."""
        return BusinessClock(self.hours, self.zone, frozenset(self.holidays))

    @property
    def lines(self) -> list[str]:
        """Days in a row with equal times joined: "Mon–Fri 08:00–13:00, 14:00–20:00"."""
        runs: list[tuple[list[int], str]] = []
        for weekday in sorted(self.hours):
            times = ", ".join(as_printed(stretch) for stretch in self.hours[weekday])
            if runs and runs[-1][1] == times and runs[-1][0][-1] == weekday - 1:
                runs[-1][0].append(weekday)
            else:
                runs.append(([weekday], times))
        return [f"{_span(days)} {times}" for days, times in runs]


def as_printed(stretch: Stretch) -> str:
    """From when to when, such as "08:00–20:00"; 23:59 stands for midnight."""
    opens, closes = stretch
    return f"{opens:%H:%M}–{'24:00' if closes >= MIDNIGHT_AS_TYPED else f'{closes:%H:%M}'}"


def opening_times_by_site(
    practices: QuerySet["PracticeSettings"], *, holidays_from: date
) -> dict[int, OpeningTimes]:
    """The opening times of these practices by the key of their site, in their order. One query.

    Older holidays are left out: each comes once with every stretch of the week.
    """
    recent = Q(holidays__day__gte=holidays_from)
    rows = practices.annotate(recent=FilteredRelation("holidays", condition=recent)).values_list(
        "site_id",
        "time_zone",
        "opening_hours__weekday",
        "opening_hours__opens",
        "opening_hours__closes",
        "recent__day",
        "recent__name",
    )
    found: dict[int, OpeningTimes] = {}
    for site_id, zone, weekday, opens, closes, day, name in rows:
        times = found.setdefault(site_id, OpeningTimes({}, ZoneInfo(zone)))
        if weekday is not None:
            _add(times.hours, weekday, (opens, closes))
        if day is not None:
            times.holidays[day] = name
    return found


def _add(hours: dict[int, list[tuple[time, time]]], weekday: int, stretch: Stretch) -> None:
    stretches = hours.setdefault(weekday, [])
    if stretch not in stretches:
        stretches.append(stretch)
        stretches.sort()


def _span(days: list[int]) -> str:
    first, last = (str(WEEKDAYS_ABBR[day]) for day in (days[0], days[-1]))
    return first if len(days) == 1 else f"{first}–{last}"
