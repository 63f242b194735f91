"""The promise in words: what the inbox says of the time that is left."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from clinic.business_clock import BusinessClock
from enquiries.models import Enquiry
from enquiries.time_left import TimeLeft, duration, time_left

pytestmark = pytest.mark.once

KOLKATA = ZoneInfo("Asia/Kolkata")
# Monday to Saturday 08:00-20:00; Thursday 26 November 2026 is a working day, the 27th a holiday.
CLOCK = BusinessClock(
    {day: [(time(8), time(20))] for day in range(6)}, KOLKATA, frozenset({date(2026, 11, 27)})
)


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of November 2026 in Delhi."""
    return datetime(2026, 11, day, hour, minute, second, tzinfo=KOLKATA)


DECEMBER_5 = at(26, 8, 10) + timedelta(days=9)

CASES = [
    ("8 min left", at(26, 10), at(26, 10, 8), 8),
    ("8 min left", at(26, 10), at(26, 10, 8, 59), 8),
    ("1 min left", at(26, 10), at(26, 10, 1), 1),
    ("less than 1 min left", at(26, 10), at(26, 10, 0, 30), 0),
    ("less than 1 min left", at(26, 10), at(26, 10), 0),
    ("2 h 10 min left", at(26, 10), at(26, 12, 10), 130),
    ("2 h left", at(26, 10), at(26, 12), 120),
    ("overdue 3 min", at(26, 10, 3), at(26, 10), -3),
    ("overdue 1 min", at(26, 10, 0, 30), at(26, 10), -1),
    ("overdue 2 h 5 min", at(26, 12, 5), at(26, 10), -125),
    ("overdue since 23 Nov", at(26, 10), at(23, 10), -36 * 60),
    ("due today 08:10", at(26, 7), at(26, 8, 10), 10),
    ("due tomorrow 08:10", at(24, 19, 50), at(25, 8, 10), 20),
    ("due Sat 08:10", at(26, 19, 50), at(28, 8, 10), 20),
    ("due 5 Dec 08:10", at(26, 19, 50), DECEMBER_5, 20 + 6 * 720),
]


@pytest.mark.parametrize(("words", "now", "due_at", "minutes"), CASES)
def test_a_running_clock_says(words, now, due_at, minutes):
    overdue = words.startswith("overdue")

    assert time_left(Enquiry(due_at=due_at), CLOCK, now) == TimeLeft(words, overdue, minutes)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (12, "paused, 12 min left"),
        (0, "paused, less than 1 min left"),
        (-5, "paused, overdue 5 min"),
    ],
)
def test_a_paused_clock_says_what_was_left(minutes, words):
    enquiry = Enquiry(minutes_left=minutes)

    assert time_left(enquiry, CLOCK, at(26, 10)) == TimeLeft(words, False, minutes)


def test_without_a_clock_nothing_is_said():
    assert time_left(Enquiry(), CLOCK, at(26, 10)) == TimeLeft("", False, None)


def test_the_words_agree_with_the_overdue_list():
    # Due at closing time: after it no minute of opening time has passed, yet it is overdue.
    enquiry = Enquiry(due_at=at(26, 20))

    shown = time_left(enquiry, CLOCK, at(26, 22))

    assert (shown.words, shown.is_overdue) == ("overdue", True)


def test_a_length_is_said_in_hours_and_minutes():
    assert [duration(n) for n in (0, 1, 59, 60, 61, 720)] == [
        "less than 1 min",
        "1 min",
        "59 min",
        "1 h",
        "1 h 1 min",
        "12 h",
    ]
