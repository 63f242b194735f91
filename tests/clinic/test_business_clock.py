"""Counting opening time, worked out by hand: the reasoning of each case is its name.

November 2026 in Delhi: Thursday is the 26th, Sunday the 29th. In London the clocks go forward
on Sunday 29 March 2026 at 01:00 (to 02:00) and back on Sunday 25 October at 02:00 (to 01:00).
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from clinic.business_clock import BusinessClock
from clinic.models import Holiday, OpeningHours, PracticeSettings

KOLKATA, LONDON = ZoneInfo("Asia/Kolkata"), ZoneInfo("Europe/London")
EVERY_DAY, WORKING_WEEK = range(7), range(6)


def clock(*stretches: str, days=WORKING_WEEK, holidays=(), zone=KOLKATA) -> BusinessClock:
    """A clock that is open at the same times, such as "08:00-20:00", on each of `days`."""
    parts = [stretch.split("-") for stretch in stretches]
    hours = [(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in parts]
    off = frozenset(date.fromisoformat(day) for day in holidays)
    return BusinessClock(dict.fromkeys(days, hours), zone, off)


def at(text: str, zone: ZoneInfo = KOLKATA, fold: int = 0) -> datetime:
    """A moment: "26 10:00" is in November 2026, "2026-03-29 10:00" anywhere."""
    if len(text) < len("2026-03-29 10:00"):
        text = f"2026-11-{text}"
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


def named(*cases: tuple[Any, ...]) -> list[Any]:
    """Parametrised cases; the first item of each is its name."""
    return [pytest.param(*values, id=name) for name, *values in cases]


DAY = clock("08:00-20:00")
LUNCH = clock("08:00-13:00", "14:00-20:00")
LATE = clock("10:00-23:59", days=EVERY_DAY)
ALL_DAY = clock("00:00-23:59", days=EVERY_DAY)
ALL_DAY_BUT_SUNDAY = clock("00:00-23:59")
OVERLAPPING = clock("08:00-13:00", "12:00-20:00", "09:00-10:00")
TOUCHING = clock("14:00-20:00", "08:00-14:00")
ONE_HOLIDAY = clock("08:00-20:00", holidays=["2026-11-27"])
MONDAY_OFF = clock("08:00-20:00", holidays=["2026-11-30"])
THREE_OFF = clock("08:00-20:00", holidays=["2026-11-26", "2026-11-27", "2026-11-28"])
NO_HOURS = BusinessClock({}, KOLKATA)
# Mondays only, and every Monday of two months is a holiday.
NEVER_OPEN = clock(
    "08:00-20:00",
    days=[0],
    holidays=[(date(2026, 11, 30) + timedelta(weeks=n)).isoformat() for n in range(10)],
)
NIGHT = clock("00:00-04:00", days=EVERY_DAY, zone=LONDON)
LONDON_DAY = clock("08:00-20:00", days=EVERY_DAY, zone=LONDON)


OPEN_OR_CLOSED = named(
    ("a minute before opening is closed", DAY, at("26 07:59"), False),
    ("the opening minute is open", DAY, at("26 08:00"), True),
    ("noon is open", DAY, at("26 12:00"), True),
    ("the last second before closing is open", DAY, at("26 19:59:59"), True),
    ("the closing minute is closed", DAY, at("26 20:00"), False),
    ("midnight is closed", DAY, at("26 00:00"), False),
    ("Saturday is a working day", DAY, at("28 10:00"), True),
    ("Sunday is not", DAY, at("29 10:00"), False),
    ("a holiday is closed", ONE_HOLIDAY, at("27 10:00"), False),
    ("the day after a holiday is open", ONE_HOLIDAY, at("28 10:00"), True),
    ("a lunch break is closed", LUNCH, at("26 13:30"), False),
    ("its first minute is closed", LUNCH, at("26 13:00"), False),
    ("its end is open", LUNCH, at("26 14:00"), True),
    ("23:59 typed means until midnight, so 23:59:30 is open", LATE, at("26 23:59:30"), True),
    ("and midnight is closed", LATE, at("27 00:00"), False),
    ("round the clock midnight is open", ALL_DAY, at("27 00:00"), True),
    ("without any hours it is always open", NO_HOURS, at("29 03:00"), True),
    ("02:30 UTC is 08:00 in Delhi", DAY, datetime(2026, 11, 26, 2, 30, tzinfo=UTC), True),
    ("02:29 UTC is 07:59 in Delhi", DAY, datetime(2026, 11, 26, 2, 29, tzinfo=UTC), False),
    (
        "20:00 UTC on Saturday is Sunday in Delhi",
        ALL_DAY_BUT_SUNDAY,
        datetime(2026, 11, 28, 20, 0, tzinfo=UTC),
        False,
    ),
    (
        "18:00 UTC on Saturday is 23:30 on Saturday in Delhi",
        ALL_DAY_BUT_SUNDAY,
        datetime(2026, 11, 28, 18, 0, tzinfo=UTC),
        True,
    ),
)


@pytest.mark.once
@pytest.mark.parametrize(("clock", "moment", "expected"), OPEN_OR_CLOSED)
def test_it_is_open(clock, moment, expected):
    assert clock.is_open(moment) is expected


DUE = named(
    ("30 minutes within the day", DAY, at("26 10:00"), 30, at("26 10:30")),
    ("seconds are kept", DAY, at("26 10:00:20"), 30, at("26 10:30:20")),
    ("before opening it counts from 08:00", DAY, at("26 06:15"), 30, at("26 08:30")),
    ("just after midnight it counts from 08:00", DAY, at("26 00:01"), 30, at("26 08:30")),
    ("after closing it counts from 08:00 tomorrow", DAY, at("26 20:01"), 30, at("27 08:30")),
    ("in the closing minute it counts from tomorrow", DAY, at("26 20:00"), 30, at("27 08:30")),
    ("20 minutes today and 10 tomorrow", DAY, at("26 19:40"), 30, at("27 08:10")),
    ("the last minute may be the closing time", DAY, at("26 19:30"), 30, at("26 20:00")),
    ("one minute more is tomorrow's first", DAY, at("26 19:30"), 31, at("27 08:01")),
    ("Saturday evening goes on on Monday", DAY, at("28 19:50"), 30, at("30 08:20")),
    ("Sunday counts from Monday", DAY, at("29 11:00"), 30, at("30 08:30")),
    ("a holiday counts from the next day", ONE_HOLIDAY, at("27 11:00"), 30, at("28 08:30")),
    ("a holiday between is left out", ONE_HOLIDAY, at("26 19:50"), 30, at("28 08:20")),
    ("three holidays and a Sunday are left out", THREE_OFF, at("25 19:50"), 30, at("30 08:20")),
    ("weekend and Monday off: on Tuesday", MONDAY_OFF, at("28 19:50"), 30,
     at("2026-12-01 08:20")),
    ("10 minutes before lunch and 20 after", LUNCH, at("26 12:50"), 30, at("26 14:20")),
    ("due when lunch begins is before lunch", LUNCH, at("26 12:30"), 30, at("26 13:00")),
    ("from within lunch it counts from its end", LUNCH, at("26 13:20"), 30, at("26 14:30")),
    ("overlapping stretches count once: 5 h from 08:00", OVERLAPPING, at("26 08:00"), 300,
     at("26 13:00")),
    ("nor is the end of one an end of the day", OVERLAPPING, at("26 12:50"), 30, at("26 13:20")),
    ("touching stretches are one", TOUCHING, at("26 13:50"), 30, at("26 14:20")),
    ("until midnight: 10 minutes today, 20 from 10:00", LATE, at("26 23:50"), 30, at("27 10:20")),
    ("the hour before midnight ends at midnight", LATE, at("26 23:00"), 60, at("27 00:00")),
    ("round the clock it runs through midnight", ALL_DAY, at("26 23:50"), 30, at("27 00:20")),
    ("without hours it runs through midnight", NO_HOURS, at("26 23:50"), 30, at("27 00:20")),
    ("without hours it runs on Sundays", NO_HOURS, at("29 11:00"), 30, at("29 11:30")),
    # 48 h are four days of 12 h: Thursday from 10:00 (10 h), Friday, Saturday, Monday (36 h),
    # and 2 h of Tuesday.
    ("48 hours are four opening days", DAY, at("26 10:00"), 2880, at("2026-12-01 10:00")),
    ("one hour a week makes ten hours ten weeks", clock("09:00-10:00", days=[0]),
     at("30 08:00"), 600, at("2027-02-01 10:00")),
    ("nothing left while open is now", DAY, at("26 10:00"), 0, at("26 10:00")),
    ("nothing left after closing is the next opening", DAY, at("26 21:00"), 0, at("27 08:00")),
    ("nothing left on Saturday evening is Monday", DAY, at("28 20:00"), 0, at("30 08:00")),
    ("3 minutes overdue while open", DAY, at("26 10:00"), -3, at("26 09:57")),
    ("10 minutes overdue at 08:05: 5 of them yesterday", DAY, at("27 08:05"), -10,
     at("26 19:55")),
    ("overdue at night: the last minutes of the day", DAY, at("26 22:00"), -5, at("26 19:55")),
    ("overdue on Monday, from Saturday", DAY, at("30 08:00"), -5, at("28 19:55")),
    ("overdue across lunch", LUNCH, at("26 14:05"), -10, at("26 12:55")),
    ("overdue across a holiday", ONE_HOLIDAY, at("28 08:10"), -20, at("26 19:50")),
    ("13 hours overdue with one hour a week: 13 weeks", clock("09:00-10:00", days=[0]),
     at("30 10:00"), -780, at("2026-09-07 09:00")),
    ("overdue without hours", NO_HOURS, at("26 00:10"), -30, at("25 23:40")),
    ("closed for good it goes on as if open", NEVER_OPEN, at("26 10:00"), 30, at("26 10:30")),
    ("and back", NEVER_OPEN, at("2027-01-26 10:00"), -30, at("2027-01-26 09:30")),
)  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize(("clock", "start", "minutes", "expected"), DUE)
def test_it_is_due(clock, start, minutes, expected):
    assert clock.add_minutes(start, minutes) == expected


# London: before the change in March wall time is UTC, after it UTC+1; in October the reverse.
CLOCK_CHANGES = named(
    ("March: from 00:30, 60 minutes are 30 till 01:00 and 30 from 02:00", NIGHT,
     at("2026-03-29 00:30", LONDON), 60, at("2026-03-29 02:30", LONDON)),
    ("March: 00:00 to 04:00 are three hours", NIGHT,
     at("2026-03-29 00:00", LONDON), 180, at("2026-03-29 04:00", LONDON)),
    ("March: the fourth hour is the next night's first", NIGHT,
     at("2026-03-29 00:00", LONDON), 240, at("2026-03-30 01:00", LONDON)),
    ("March: opening at 01:30, which is left out, is opening at 02:00",
     clock("01:30-04:00", days=[6], zone=LONDON),
     at("2026-03-29 00:00", LONDON), 30, at("2026-03-29 02:30", LONDON)),
    ("March: closing at 01:30 is closing at the change: 60 minutes, then a week on",
     clock("00:00-01:30", days=[6], zone=LONDON),
     at("2026-03-29 00:00", LONDON), 61, at("2026-04-05 00:01", LONDON)),
    ("March: a stretch within the hour left out is none",
     clock("01:10-01:50", days=[6], zone=LONDON),
     at("2026-03-29 00:00", LONDON), 10, at("2026-04-05 01:20", LONDON)),
    ("October: from 00:30, 60 minutes are 01:30 for the first time", NIGHT,
     at("2026-10-25 00:30", LONDON), 60, at("2026-10-25 01:30", LONDON)),
    ("October: 120 minutes are 01:30 for the second time", NIGHT,
     at("2026-10-25 00:30", LONDON), 120, at("2026-10-25 01:30", LONDON, fold=1)),
    ("October: 00:00 to 04:00 are five hours", NIGHT,
     at("2026-10-25 00:00", LONDON), 300, at("2026-10-25 04:00", LONDON)),
    ("October: closing at 01:30 is the second 01:30: 150 minutes",
     clock("00:00-01:30", days=[6], zone=LONDON),
     at("2026-10-25 00:00", LONDON), 150, at("2026-10-25 01:30", LONDON, fold=1)),
    ("October: opening at 01:30 is the first 01:30",
     clock("01:30-04:00", days=[6], zone=LONDON),
     at("2026-10-25 00:00", LONDON), 30, at("2026-10-25 01:00", LONDON, fold=1)),
    ("October: 90 minutes overdue at 02:00 began in the first 01:30 of the night", NIGHT,
     at("2026-10-25 02:00", LONDON), -90, at("2026-10-25 01:30", LONDON)),
    ("March: the night between two days does not shift the morning", LONDON_DAY,
     at("2026-03-28 19:50", LONDON), 30, at("2026-03-29 08:20", LONDON)),
    ("October: nor does the long one", LONDON_DAY,
     at("2026-10-24 19:50", LONDON), 30, at("2026-10-25 08:20", LONDON)),
    ("Cairo leaves out midnight on 24 April 2026: open until 23:59 is until the change",
     clock("22:00-23:59", days=EVERY_DAY, zone=ZoneInfo("Africa/Cairo")),
     datetime(2026, 4, 23, 19, 0, tzinfo=UTC), 180,
     datetime(2026, 4, 24, 20, 0, tzinfo=UTC)),
)  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize(("clock", "start", "minutes", "expected"), CLOCK_CHANGES)
def test_on_days_when_clocks_change_it_is_due(clock, start, minutes, expected):
    # In UTC: Python compares two times of one zone by what the wall shows.
    assert clock.add_minutes(start, minutes).astimezone(UTC) == expected.astimezone(UTC)


PASSED = named(
    ("an hour of the day", DAY, at("26 10:00"), at("26 11:00"), 60),
    ("nothing", DAY, at("26 10:00"), at("26 10:00"), 0),
    ("59 seconds are no minute", DAY, at("26 10:00"), at("26 10:00:59"), 0),
    ("a night is nothing", DAY, at("26 20:00"), at("27 08:00"), 0),
    ("10 minutes on each side of the night", DAY, at("26 19:50"), at("27 08:10"), 20),
    ("a whole day is 12 hours", DAY, at("26 00:00"), at("27 00:00"), 720),
    ("a week is six days", DAY, at("23 00:00"), at("30 00:00"), 6 * 720),
    ("a week with a holiday is five", ONE_HOLIDAY, at("23 00:00"), at("30 00:00"), 5 * 720),
    ("Sunday is nothing", DAY, at("29 00:00"), at("30 00:00"), 0),
    ("lunch is nothing", LUNCH, at("26 12:50"), at("26 14:10"), 20),
    ("a day with lunch is 11 hours", LUNCH, at("26 00:00"), at("27 00:00"), 660),
    ("overlapping stretches count once", OVERLAPPING, at("26 00:00"), at("27 00:00"), 720),
    ("touching stretches too", TOUCHING, at("26 00:00"), at("27 00:00"), 720),
    ("10:00 to midnight is 14 hours", LATE, at("26 00:00"), at("27 00:00"), 840),
    ("round the clock a day is 24 hours", ALL_DAY, at("26 00:00"), at("27 00:00"), 1440),
    ("without hours too", NO_HOURS, at("29 00:00"), at("30 00:00"), 1440),
    ("backwards it is negative", DAY, at("26 11:00"), at("26 10:00"), -60),
    ("20 seconds late is a begun minute", DAY, at("26 10:00:20"), at("26 10:00"), -1),
    ("late by a night is not late", DAY, at("27 08:00"), at("26 20:00"), 0),
    ("a year of one hour a week is 52 hours", clock("09:00-10:00", days=[0]),
     at("2026-01-01 00:00"), at("2027-01-01 00:00"), 52 * 60),
    ("London in March: a night of three hours", NIGHT,
     at("2026-03-29 00:00", LONDON), at("2026-03-30 00:00", LONDON), 180),
    ("London in October: a night of five hours", NIGHT,
     at("2026-10-25 00:00", LONDON), at("2026-10-26 00:00", LONDON), 300),
    ("London in October: between the two 01:30 lies an hour", NIGHT,
     at("2026-10-25 01:30", LONDON), at("2026-10-25 01:30", LONDON, fold=1), 60),
)  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize(("clock", "start", "end", "expected"), PASSED)
def test_opening_time_passed(clock, start, end, expected):
    assert clock.minutes_between(start, end) == expected


@pytest.mark.once
@pytest.mark.parametrize(
    ("clock", "moment", "expected"),
    named(
        ("now when open", DAY, at("26 10:00"), at("26 10:00")),
        ("later today before opening", DAY, at("26 07:00"), at("26 08:00")),
        ("tomorrow after closing", DAY, at("26 20:00"), at("27 08:00")),
        ("on Monday after the weekend", DAY, at("28 21:00"), at("30 08:00")),
        ("after lunch", LUNCH, at("26 13:00"), at("26 14:00")),
        ("after three holidays and a Sunday", THREE_OFF, at("25 20:00"), at("30 08:00")),
        ("now without hours", NO_HOURS, at("29 03:00"), at("29 03:00")),
        ("never when closed for good", NEVER_OPEN, at("26 10:00"), None),
    ),
)
def test_it_opens_next(clock, moment, expected):
    assert clock.next_opening(moment) == expected


@pytest.mark.once
@pytest.mark.parametrize("minutes", [1, 7, 30, 720, 2880])
@pytest.mark.parametrize("clock", [DAY, LUNCH, LATE, OVERLAPPING, THREE_OFF, NIGHT])
def test_what_was_added_has_passed(clock, minutes):
    start = at("2026-10-24 12:00").astimezone(clock.zone)

    assert clock.minutes_between(start, clock.add_minutes(start, minutes)) == minutes
    assert clock.minutes_between(clock.add_minutes(start, -minutes), start) == minutes


@pytest.mark.once
@pytest.mark.parametrize("hours", [DAY, NO_HOURS])
def test_a_moment_without_a_zone_is_refused(hours):
    naive, aware = datetime(2026, 11, 26, 10), at("26 10:00")

    for ask in (
        lambda: hours.is_open(naive),
        lambda: hours.add_minutes(naive, 30),
        lambda: hours.next_opening(naive),
        lambda: hours.minutes_between(naive, aware),
        lambda: hours.minutes_between(aware, naive),
    ):
        with pytest.raises(ValueError, match="time zone"):
            ask()


@pytest.mark.once
@pytest.mark.parametrize("hours", [DAY, NO_HOURS])
def test_answers_are_in_the_zone_of_the_practice(hours):
    asked_in_utc = at("26 10:00").astimezone(UTC)

    assert hours.add_minutes(asked_in_utc, 30).tzinfo == KOLKATA
    assert hours.next_opening(asked_in_utc).tzinfo == KOLKATA


@pytest.mark.django_db
def test_the_clock_of_a_practice_is_what_its_settings_say(home_page, django_assert_num_queries):
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.time_zone = "Europe/London"
    practice.opening_hours = [
        OpeningHours(weekday=0, opens=time(8), closes=time(12)),
        OpeningHours(weekday=0, opens=time(13), closes=time(20)),
        OpeningHours(weekday=3, opens=time(9), closes=time(18)),
    ]
    practice.holidays = [Holiday(day=date(2026, 11, 26))]
    practice.save()
    practice = PracticeSettings.objects.get(pk=practice.pk)

    with django_assert_num_queries(2):
        made = BusinessClock.of(practice)

    assert made == BusinessClock(
        {0: [(time(8), time(12)), (time(13), time(20))], 3: [(time(9), time(18))]},
        LONDON,
        frozenset({date(2026, 11, 26)}),
    )
