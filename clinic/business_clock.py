"""Counting minutes in which the practice is open, in the practice's own time zone.

A moment is always an aware datetime; minutes are whole and of opening time only. A practice
that names no opening hours is taken as always open, so that its clock can never stand still.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from clinic.models import PracticeSettings

MINUTE = timedelta(minutes=1)
# Longer than any run of holidays; then the clock goes on as if it were open.
MAX_DAYS_CLOSED = 60
Stretch = tuple[time, time]
Moments = tuple[datetime, datetime]


@dataclass(frozen=True)
class BusinessClock:
    """Opening hours by weekday (Monday is 0), holidays, and the zone in which they are meant."""

    hours: dict[int, list[Stretch]]
    zone: ZoneInfo
    holidays: frozenset[date] = field(default_factory=frozenset)

    @classmethod
    def of(cls, practice: "PracticeSettings") -> "BusinessClock":
        """The clock of a practice. Two queries."""
        hours: dict[int, list[Stretch]] = {}
        for row in practice.opening_hours.all():
            hours.setdefault(row.weekday, []).append((row.opens, row.closes))
        holidays = frozenset(row.day for row in practice.holidays.all())
        return cls(hours, ZoneInfo(practice.time_zone), holidays)

    def is_open(self, moment: datetime) -> bool:
        """Whether the practice is open at this moment; the closing minute itself is closed."""
        if not self.hours:
            return True
        day = moment.astimezone(self.zone).date()
        return any(opens <= moment < closes for opens, closes in self._stretches(day))

    def add_minutes(self, start: datetime, minutes: int) -> datetime:
        """The moment at which so many minutes of opening time have passed since `start`.

        With nothing left, a start outside opening hours still moves to the next opening: work
        is due when somebody is there. Negative minutes give a moment before the next opening.
        """
        if not self.hours:
            return start + minutes * MINUTE
        if minutes < 0:
            return self._subtract(start, -minutes)
        left = minutes * MINUTE
        for opens, closes in self._stretches_from(start):
            begin = max(opens, _utc(start))
            if begin + left <= closes and begin < closes:
                return (begin + left).astimezone(self.zone)
            left -= max(closes - begin, timedelta())
        return start + minutes * MINUTE

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Whole minutes of opening time from `start` to `end`; negative when `end` is earlier."""
        if end < start:
            return -self.minutes_between(end, start)
        if not self.hours:
            return int((end - start) / MINUTE)
        total = timedelta()
        day = start.astimezone(self.zone).date()
        last = end.astimezone(self.zone).date()
        while day <= last:
            for opens, closes in self._stretches(day):
                total += max(min(closes, _utc(end)) - max(opens, _utc(start)), timedelta())
            day += timedelta(days=1)
        return int(total / MINUTE)

    def next_opening(self, moment: datetime) -> datetime:
        """This moment when open, else when the practice opens next."""
        return self.add_minutes(moment, 0)

    def _subtract(self, end: datetime, minutes: int) -> datetime:
        left = minutes * MINUTE
        day = end.astimezone(self.zone).date()
        for back in range(MAX_DAYS_CLOSED + minutes // 60):
            for opens, closes in reversed(self._stretches(day - timedelta(days=back))):
                finish = min(closes, _utc(end))
                if finish - left >= opens:
                    return (finish - left).astimezone(self.zone)
                left -= max(finish - opens, timedelta())
        return end - minutes * MINUTE

    def _stretches_from(self, start: datetime) -> Iterator[Moments]:
        """Every stretch that is not over at `start`, until the practice seems closed for good."""
        day = start.astimezone(self.zone).date()
        closed_days = 0
        while closed_days <= MAX_DAYS_CLOSED:
            ahead = [pair for pair in self._stretches(day) if pair[1] > _utc(start)]
            yield from ahead
            closed_days = 0 if ahead else closed_days + 1
            day += timedelta(days=1)

    def _stretches(self, day: date) -> list[Moments]:
        """The opening times of one day as moments in UTC, in order; none on a holiday."""
        if day in self.holidays:
            return []
        return sorted(
            (self._moment(day, opens), self._moment(day, closes))
            for opens, closes in self.hours.get(day.weekday(), [])
        )

    def _moment(self, day: date, at: time) -> datetime:
        # Through UTC, so that differences are real minutes on days when clocks change too.
        return _utc(datetime.combine(day, at, tzinfo=self.zone))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
