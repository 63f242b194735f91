"""Whether the practice is open now: in its own zone, with lunch breaks, holidays and midnight."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from django.utils.dates import WEEKDAYS

from clinic.open_now import OpenNow, foreseen
from clinic.opening_times import OpeningTimes

pytestmark = pytest.mark.once
KOLKATA = ZoneInfo("Asia/Kolkata")
EIGHT_TO_EIGHT = [(time(8), time(20))]
MONDAY_TO_SATURDAY = dict.fromkeys(range(6), EIGHT_TO_EIGHT)
REPUBLIC_DAY = {date(2026, 1, 26): "Republic Day"}
NEVER_CLOSES = [(time(0), time(23, 59))]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of January 2026 in Delhi; the 19th and the 26th are Mondays."""
    return datetime(2026, 1, day, hour, minute, tzinfo=KOLKATA)


def words(moment: datetime, hours=MONDAY_TO_SATURDAY, holidays=None, zone=KOLKATA) -> str:
    found = OpenNow.at(moment, OpeningTimes(hours, zone, holidays or {}))
    assert found
    return found.words


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(19, 8), "Open now, until 20:00"),
        (at(19, 19, 59), "Open now, until 20:00"),
        (at(19, 7, 59), "Closed now, opens at 08:00"),
        (at(19, 20), "Closed now, opens tomorrow at 08:00"),
        (at(24, 20), "Closed now, opens on Monday at 08:00"),
        (at(25, 0), "Closed now, opens tomorrow at 08:00"),
    ],
    ids=["opening", "last minute", "early", "closing minute", "Saturday evening", "Sunday"],
)
def test_it_says_until_when_or_from_when(moment, expected):
    assert words(moment) == expected


def test_the_zone_is_that_of_the_practice_whatever_the_moment_came_in():
    utc_morning = datetime(2026, 1, 19, 2, 30, tzinfo=ZoneInfo("UTC"))
    assert words(utc_morning) == "Open now, until 20:00"
    assert words(utc_morning, zone=ZoneInfo("Europe/London")) == "Closed now, opens at 08:00"


def test_a_lunch_break_ends_the_same_day():
    hours = {0: [(time(8), time(13)), (time(14), time(20))]}
    assert words(at(19, 12), hours) == "Open now, until 13:00"
    assert words(at(19, 13), hours) == "Closed now, opens at 14:00"
    assert words(at(19, 14), hours) == "Open now, until 20:00"


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(26, 10), "Closed today: Republic Day. Opens tomorrow at 08:00"),
        (at(26, 23, 59), "Closed today: Republic Day. Opens tomorrow at 08:00"),
        (at(25, 10), "Closed now, opens on Tuesday at 08:00"),
        (at(27, 9), "Open now, until 20:00"),
    ],
)
def test_a_holiday_is_named_on_its_day_and_known_before(moment, expected):
    assert words(moment, holidays=REPUBLIC_DAY) == expected


def test_a_holiday_before_a_sunday_says_which_day_it_opens():
    holidays = {date(2026, 1, 24): "Local holiday"}
    assert words(at(24, 10), holidays=holidays) == (
        "Closed today: Local holiday. Opens on Monday at 08:00"
    )


def test_a_holiday_without_a_name_is_one_all_the_same():
    assert words(at(19, 10), holidays={date(2026, 1, 19): ""}).startswith("Closed today: holiday.")


def test_after_a_long_closure_it_says_the_date():
    holidays = {date(2026, 1, 19) + timedelta(days=n): "Renovation" for n in range(14)}
    assert words(at(19, 10), holidays=holidays) == (
        "Closed today: Renovation. Opens on 2 February at 08:00"
    )


def test_midnight_is_twenty_four_and_does_not_close_what_goes_on():
    assert words(at(19, 22), {0: [(time(8), time(23, 59))]}) == "Open now, until 24:00"
    goes_on = {0: [(time(8), time(23, 59))], 1: [(time(0), time(2))]}
    assert words(at(19, 22), goes_on) == "Open now, until 02:00"


def test_what_never_closes_says_so():
    always = dict.fromkeys(range(7), NEVER_CLOSES)
    assert words(at(19, 3), always) == "Open now, day and night"
    assert words(at(26, 3), always, REPUBLIC_DAY).startswith("Closed today: Republic Day. Opens")


def test_what_closes_for_the_first_time_in_days_is_open_day_and_night():
    all_but_sunday = dict.fromkeys(range(6), NEVER_CLOSES)
    assert words(at(19, 3), all_but_sunday) == "Open now, day and night"
    assert words(at(24, 3), all_but_sunday) == "Open now, until 24:00"


def test_a_practice_that_is_closed_for_good_says_no_day():
    holidays = {date(2026, 1, 1) + timedelta(days=n): "" for n in range(200)}
    assert words(at(19, 10), holidays=holidays) == "Closed today: holiday."
    assert words(at(19, 10), {0: []}) == "Closed at present"


def test_without_hours_nothing_is_said():
    assert OpenNow.at(at(19, 10), OpeningTimes({}, KOLKATA)) is None
    assert foreseen(at(19, 10), OpeningTimes({}, KOLKATA)) == []


def test_a_page_that_stays_open_knows_what_comes():
    times = OpeningTimes(MONDAY_TO_SATURDAY, KOLKATA, REPUBLIC_DAY)
    steps = foreseen(at(24, 19), times)
    assert [(step.words, step.holds_until) for step in steps] == [
        ("Open now, until 20:00", at(24, 20)),
        ("Closed now, opens on Tuesday at 08:00", at(25, 0)),
        ("Closed now, opens on Tuesday at 08:00", at(26, 0)),
        ("Closed today: Republic Day. Opens tomorrow at 08:00", at(27, 0)),
    ]


def test_a_day_when_the_clocks_change_ends_at_its_own_midnight():
    london = ZoneInfo("Europe/London")
    evening_before = datetime(2026, 3, 28, 23, 30, tzinfo=london)
    times = OpeningTimes({6: EIGHT_TO_EIGHT}, london)
    steps = foreseen(evening_before, times)
    assert [step.words for step in steps[:3]] == [
        "Closed now, opens tomorrow at 08:00",
        "Closed now, opens at 08:00",
        "Open now, until 20:00",
    ]
    assert steps[1].holds_until.astimezone(ZoneInfo("UTC")).hour == 7


def test_hindi_pages_say_it_in_hindi():
    with translation.override("hi"):
        assert words(at(19, 10)) == "अभी खुला है, 20:00 बजे तक"
        monday = str(WEEKDAYS[0])
        assert words(at(24, 20)) == f"अभी बंद है, {monday} को 08:00 बजे खुलेगा"
