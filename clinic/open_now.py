"""Whether the practice is open at a moment, and when that changes, in a patient's words."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils import formats
from django.utils.translation import gettext as _

from clinic.opening_times import OpeningTimes

DAY = timedelta(days=1)
WEEK = 7
# For so long a page that stays open can tell by itself how the practice stands.
FORESEEN = timedelta(hours=36)


@dataclass(frozen=True)
class OpenNow:
    """How the practice stands at `moment`; every moment is in the practice's zone.

    `changes_at` is when it closes, or opens next; None if it never does. `holiday` is the name
    of the holiday on which it is closed today, maybe "", and None on other days.
    """

    moment: datetime
    is_open: bool
    changes_at: datetime | None
    holiday: str | None = None

    @classmethod
    def at(cls, moment: datetime, times: OpeningTimes) -> "OpenNow | None":
        """How a practice with these times stands; None where no opening hours are known."""
        if not times.hours:
            return None
        clock, local = times.clock, moment.astimezone(times.zone)
        if clock.is_open(moment):
            return cls(local, True, clock.next_closing(moment))
        return cls(local, False, clock.next_opening(moment), times.holidays.get(local.date()))

    @property
    def holds_until(self) -> datetime:
        """When the words must change: at the opening or closing, and at midnight, when tomorrow
        becomes today.
        """
        tomorrow = (self.moment + DAY).date()
        midnight = datetime.combine(tomorrow, time(), tzinfo=self.moment.tzinfo)
        return min(self.changes_at or midnight, midnight)

    @property
    def words(self) -> str:
        """One sentence, such as "Open now, until 20:00", in the active language."""
        if self.is_open:
            return self._open_words()
        if self.holiday is not None:
            closed = _("Closed today: %(holiday)s.") % {"holiday": self.holiday or _("holiday")}
            return f"{closed} {self._opens_words()}".strip()
        return self._closed_words()

    def _open_words(self) -> str:
        at = self.changes_at
        if at is None or at - self.moment > DAY:
            return _("Open now, day and night")
        return _("Open now, until %(time)s") % {"time": _closing_time(at)}

    def _closed_words(self) -> str:
        at = self.changes_at
        if at is None:
            return _("Closed at present")
        return (
            _("Closed now, opens at %(time)s"),
            _("Closed now, opens tomorrow at %(time)s"),
            _("Closed now, opens on %(day)s at %(time)s"),
        )[min(self._days_until(at), 2)] % _named(at, self._days_until(at))

    def _opens_words(self) -> str:
        at = self.changes_at
        if at is None:
            return ""
        days = self._days_until(at)
        words = _("Opens tomorrow at %(time)s") if days == 1 else _("Opens on %(day)s at %(time)s")
        return words % _named(at, days)

    def _days_until(self, at: datetime) -> int:
        return (at.date() - self.moment.date()).days


def foreseen(moment: datetime, times: OpeningTimes) -> list[OpenNow]:
    """How it stands at `moment` and after each change of the next 36 hours, in order."""
    found: list[OpenNow] = []
    end = moment + FORESEEN
    while moment < end and (step := OpenNow.at(moment, times)):
        found.append(step)
        moment = step.holds_until
    return found


def _closing_time(at: datetime) -> str:
    return "24:00" if at.time() == time() else f"{at:%H:%M}"


def _named(at: datetime, days: int) -> dict[str, str]:
    """The time, and the day: by its weekday within a week, else by its date."""
    return {
        "time": f"{at:%H:%M}",
        "day": formats.date_format(at, "l" if days < WEEK else "j F"),
    }
