"""How much of the promised time is left, in the words of the inbox.

Pure: with the enquiry, a clock and a moment at hand it asks the database nothing, so a list
makes one clock, `BusinessClock.of(PracticeSettings.for_request(request))`, for all its rows.
"""

from dataclasses import dataclass
from datetime import datetime

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinic.business_clock import BusinessClock
from enquiries.models import Enquiry

HOUR = 60
DAYS_OF_WEEK = 7
# More than an opening day overdue, the day it was due says more than a number of hours.
LONG_OVERDUE = 10 * HOUR


@dataclass(frozen=True)
class TimeLeft:
    """The words for a person; the minutes are of opening time and negative when overdue.

    `minutes` is None, and `words` is "", when no clock runs or stands for the enquiry.
    """

    words: str = ""
    is_overdue: bool = False
    minutes: int | None = None


def time_left(enquiry: Enquiry, clock: BusinessClock, now: datetime) -> TimeLeft:
    """What to show of the promise: "8 min left", "overdue 3 min" or "due tomorrow 08:10".

    Minutes count down only while the practice is open; while it is closed, and for an answer
    that is due on another day, the moment is named instead.
    """
    if enquiry.minutes_left is not None:
        return _paused(enquiry.minutes_left)
    if enquiry.due_at is None:
        return TimeLeft()
    minutes = clock.minutes_between(now, enquiry.due_at)
    if enquiry.is_overdue(now):
        return TimeLeft(_overdue(-minutes, enquiry.due_at, clock), True, minutes)
    if clock.is_open(now) and _days_ahead(enquiry.due_at, clock, now) == 0:
        return TimeLeft(_("%(time)s left") % {"time": duration(minutes)}, minutes=minutes)
    words = _("due %(moment)s") % {"moment": coming_moment(enquiry.due_at, clock, now)}
    return TimeLeft(words, minutes=minutes)


def duration(minutes: int) -> str:
    """A length of opening time, such as "8 min", "2 h" or "2 h 10 min"."""
    if minutes < 1:
        return _("less than 1 min")
    hours, rest = divmod(minutes, HOUR)
    parts = []
    if hours:
        parts.append(ngettext("%(number)d h", "%(number)d h", hours) % {"number": hours})
    if rest:
        parts.append(ngettext("%(number)d min", "%(number)d min", rest) % {"number": rest})
    return " ".join(parts)


def coming_moment(at: datetime, clock: BusinessClock, now: datetime) -> str:
    """A coming moment as people say it: "today 08:10", "tomorrow 08:10", "Mon 08:10"."""
    local = at.astimezone(clock.zone)
    days = _days_ahead(at, clock, now)
    named = {0: _("today"), 1: _("tomorrow")}
    day = named.get(days) or formats.date_format(local, "D" if days < DAYS_OF_WEEK else "j M")
    return f"{day} {local:%H:%M}"


def _days_ahead(at: datetime, clock: BusinessClock, now: datetime) -> int:
    return (at.astimezone(clock.zone).date() - now.astimezone(clock.zone).date()).days


def _paused(minutes: int) -> TimeLeft:
    if minutes < 0:
        words = _("paused, overdue %(time)s") % {"time": duration(-minutes)}
    else:
        words = _("paused, %(time)s left") % {"time": duration(minutes)}
    return TimeLeft(words, minutes=minutes)


def _overdue(minutes: int, due_at: datetime, clock: BusinessClock) -> str:
    if minutes > LONG_OVERDUE:
        day = formats.date_format(due_at.astimezone(clock.zone), "j M")
        return _("overdue since %(day)s") % {"day": day}
    if minutes < 1:
        return _("overdue")
    return _("overdue %(time)s") % {"time": duration(minutes)}
