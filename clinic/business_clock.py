"""Counting minutes in which the practice is open, in the practice's own time zone.

A moment is always an aware datetime; a naive one is refused with ValueError, because nobody
could say in which zone it is meant. Only opening time counts. A practice that names no opening
hours is taken as always open, so that its clock can never stand still.

On a day when the clocks change, real minutes count. A time that the day leaves out is the
moment of the change; of a time that comes twice, the practice opens at the first and closes at
the second.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from clinic.models import PracticeSettings

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
WEEK = 7 * DAY
# Longer than any run of holidays; then the clock goes on as if it were open.
MAX_DAYS_CLOSED = 60
# A closing time must be after the opening time, so 24:00 cannot be typed: this stands for it.
MIDNIGHT_AS_TYPED = time(23, 59)
FIRST, SECOND = 0, 1  # of two equal times in the night when clocks go back
Stretch = tuple[time, time]
Moments = tuple[datetime, datetime]


@dataclass(frozen=True)
class BusinessClock:
    """Opening hours by weekday (Monday is 0), holidays, and the zone in which they are meant.

    Stretches of one day may overlap or touch: a minute counts once.
    """

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
        moment = _utc(moment)
        if not self.hours:
            return True
        stretches = self._stretches(self._day_of(moment))
        return any(opens <= moment < closes for opens, closes in stretches)

    def add_minutes(self, start: datetime, minutes: int) -> datetime:
        """The moment at which so many minutes of opening time have passed since `start`.

        With nothing left, a start outside opening hours still moves to the next opening: work
        is due when somebody is there. Negative minutes lead back, for what is overdue already.
        """
        start = _utc(start)
        left = abs(minutes) * MINUTE
        if self.hours:
            found = self._before(start, left) if minutes < 0 else self._after(start, left)
        else:
            found = None
        return (found or start + minutes * MINUTE).astimezone(self.zone)

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Minutes of opening time from `start` to `end`, rounded down; negative when `end` is
        earlier, so that a begun minute of being late counts.
        """
        start, end = _utc(start), _utc(end)
        if end < start:
            return -self._time_between(end, start) // MINUTE
        return self._time_between(start, end) // MINUTE

    def next_opening(self, moment: datetime) -> datetime | None:
        """This moment when open, else when the practice opens next; None if it never does."""
        moment = _utc(moment)
        found = self._after(moment, timedelta()) if self.hours else moment
        return found.astimezone(self.zone) if found else None

    def next_closing(self, moment: datetime) -> datetime | None:
        """When the practice, open at this moment, closes next.

        None if it is closed now, or open all the week. At midnight it closes only if the next
        day does not begin there.
        """
        start = end = _utc(moment)
        for opens, closes in self._stretches_from(start, DAY):
            if opens > end or end - start > WEEK:
                break
            end = max(end, closes)
        return end.astimezone(self.zone) if start < end <= start + WEEK else None

    def _after(self, start: datetime, left: timedelta) -> datetime | None:
        for opens, closes in self._stretches_from(start, DAY):
            begin = max(opens, start)
            if begin < closes and begin + left <= closes:
                return begin + left
            left -= max(closes - begin, timedelta())
        return None

    def _before(self, end: datetime, left: timedelta) -> datetime | None:
        for opens, closes in self._stretches_from(end, -DAY):
            finish = min(closes, end)
            if finish - left >= opens:
                return finish - left
            left -= max(finish - opens, timedelta())
        return None

    def _time_between(self, start: datetime, end: datetime) -> timedelta:
        if not self.hours:
            return end - start
        total = timedelta()
        day, last = self._day_of(start), self._day_of(end)
        while day <= last:
            for opens, closes in self._stretches(day):
                total += max(min(closes, end) - max(opens, start), timedelta())
            day += DAY
        return total

    def _stretches_from(self, moment: datetime, step: timedelta) -> Iterator[Moments]:
        """The stretches of this day and those after (or before) it, nearest first, until the
        practice seems closed for good.
        """
        day = self._day_of(moment)
        closed_days = 0
        while closed_days <= MAX_DAYS_CLOSED:
            stretches = self._stretches(day)
            yield from stretches if step > timedelta() else reversed(stretches)
            closed_days = 0 if stretches else closed_days + 1
            day += step

    def _stretches(self, day: date) -> list[Moments]:
        """The opening times of one day in UTC, in order and apart; none on a holiday."""
        if day in self.holidays:
            return []
        apart: list[Moments] = []
        for opens, closes in sorted(self._moments_of(day)):
            if apart and opens <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(apart[-1][1], closes))
            elif opens < closes:
                apart.append((opens, closes))
        return apart

    def _moments_of(self, day: date) -> Iterator[Moments]:
        for opens, closes in self.hours.get(day.weekday(), []):
            opening = self._moment(datetime.combine(day, opens), FIRST)
            if closes >= MIDNIGHT_AS_TYPED:
                yield opening, self._moment(datetime.combine(day + DAY, time()), FIRST)
            else:
                yield opening, self._moment(datetime.combine(day, closes), SECOND)

    def _moment(self, wall: datetime, occurrence: int) -> datetime:
        """The moment at which clocks on the wall show this, the first or the second time."""
        local = wall.replace(tzinfo=self.zone, fold=occurrence)
        moment = local.astimezone(UTC)
        exists = moment.astimezone(self.zone).replace(tzinfo=None) == wall
        return moment if exists else self._change_around(local)

    def _change_around(self, left_out: datetime) -> datetime:
        """The moment at which clocks go forward over a time that the day leaves out."""
        before = left_out.replace(fold=1, second=0, microsecond=0).astimezone(UTC)
        after = left_out.replace(fold=0).astimezone(UTC)
        new_offset = after.astimezone(self.zone).utcoffset()
        while before.astimezone(self.zone).utcoffset() != new_offset:
            before += MINUTE
        return before

    def _day_of(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()


def _utc(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError("A moment needs a time zone.")
    return moment.astimezone(UTC)
