"""Whether an appointment fits the opening hours; the reason is one for patients."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from wagtail.models import Site

from clinic.models import Holiday, OpeningHours, PracticeSettings
from clinic.opening_check import OpeningCheck, why_not_open

pytestmark = pytest.mark.django_db
INDIA = ZoneInfo("Asia/Kolkata")
MONDAY, SATURDAY, SUNDAY = (datetime.date(2026, 11, day) for day in (23, 28, 29))


@pytest.fixture
def practice() -> PracticeSettings:
    """Open from Monday to Saturday, on Saturdays with a break, closed on one Tuesday."""
    practice = PracticeSettings.for_site(Site.objects.get(is_default_site=True))
    hours = [(day, 8, 20) for day in range(5)] + [(5, 14, 18), (5, 9, 13)]
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=datetime.time(opens), closes=datetime.time(closes))
        for day, opens, closes in hours
    ]
    practice.holidays = [
        Holiday(day=datetime.date(2027, 1, 26), name="Republic Day"),
        Holiday(day=datetime.date(2027, 1, 27)),
    ]
    practice.save()
    return practice


def at(day: datetime.date, hour: int, minute: int = 0, zone=INDIA) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(hour, minute), tzinfo=zone)


@pytest.mark.parametrize(("hour", "minute"), [(8, 0), (12, 0), (19, 15)])
def test_a_stretch_within_the_hours_has_no_reason_against_it(practice, hour, minute):
    assert why_not_open(at(MONDAY, hour, minute), 45, practice) == ""


def test_the_hours_of_the_day_are_named_outside_of_them(practice):
    said = "On a Monday we are open 08:00–20:00."
    assert why_not_open(at(MONDAY, 3), 45, practice) == said
    assert why_not_open(at(MONDAY, 20), 45, practice) == said
    assert why_not_open(at(MONDAY, 7, 30), 60, practice) == said


def test_what_would_end_too_late_says_how_long_it_takes(practice):
    said = "On a Monday we are open 08:00–20:00, and this takes 45 minutes."
    assert why_not_open(at(MONDAY, 19, 30), 45, practice) == said


def test_a_lunch_break_lies_between_two_stretches_in_order(practice):
    said = "On a Saturday we are open 09:00–13:00, 14:00–18:00"
    assert why_not_open(at(SATURDAY, 13, 15), 30, practice) == f"{said}."
    assert why_not_open(at(SATURDAY, 12, 30), 60, practice).startswith(f"{said}, and this takes")
    assert why_not_open(at(SATURDAY, 14), 60, practice) == ""


def test_a_day_without_hours_is_a_closed_one(practice):
    assert why_not_open(at(SUNDAY, 10), 45, practice) == "On a Sunday we are closed."


def test_a_holiday_is_called_by_its_name(practice):
    named, nameless = datetime.date(2027, 1, 26), datetime.date(2027, 1, 27)
    said = "On 26 January 2027 we are closed: Republic Day."
    assert why_not_open(at(named, 10), 45, practice) == said
    said = "On 27 January 2027 we are closed for a holiday."
    assert why_not_open(at(nameless, 10), 45, practice) == said


def test_the_hours_are_meant_in_the_zone_of_the_practice(practice):
    nine_in_india = datetime.datetime(2026, 11, 23, 3, 30, tzinfo=datetime.UTC)
    assert why_not_open(nine_in_india, 45, practice) == ""
    nine_in_london = at(MONDAY, 18, zone=ZoneInfo("Europe/London"))
    assert "Monday" in why_not_open(nine_in_london, 45, practice)  # 23:30 in India


def test_the_reason_is_in_the_language_of_the_reader(practice):
    with translation.override("hi"):
        assert "Monday" not in why_not_open(at(MONDAY, 3), 45, practice)


def test_without_hours_any_day_from_8_to_20_will_do(practice):
    practice.opening_hours = []
    practice.save()
    assert why_not_open(at(SUNDAY, 8), 45, practice) == ""
    assert why_not_open(at(SUNDAY, 3), 45, practice) == "On a Sunday we are open 08:00–20:00."
    assert "Republic Day" in why_not_open(at(datetime.date(2027, 1, 26), 10), 45, practice)


def test_until_midnight_is_typed_as_a_minute_before(practice):
    practice.opening_hours = [
        OpeningHours(weekday=0, opens=datetime.time(8), closes=datetime.time(23, 59))
    ]
    practice.save()
    assert why_not_open(at(MONDAY, 23, 30), 30, practice) == ""
    assert why_not_open(at(MONDAY, 23, 30), 31, practice) != ""


@pytest.mark.parametrize("day", [datetime.date(2027, 3, 28), datetime.date(2026, 10, 25)])
def test_real_minutes_count_on_days_when_clocks_change(practice, day):
    """In the night to these Sundays London skips or repeats the hour after 01:00."""
    practice.time_zone = "Europe/London"
    practice.opening_hours = [
        OpeningHours(weekday=6, opens=datetime.time(0), closes=datetime.time(4))
    ]
    practice.save()
    minutes = {3: 180, 10: 300}[day.month]
    midnight = at(day, 0, zone=ZoneInfo("Europe/London"))
    assert why_not_open(midnight, minutes, practice) == ""
    assert why_not_open(midnight, minutes + 1, practice) != ""


def test_a_moment_without_a_zone_is_refused(practice):
    with pytest.raises(ValueError, match="time zone"):
        why_not_open(datetime.datetime(2026, 11, 23, 10), 45, practice)


def test_it_takes_two_queries_for_one_moment_and_for_many(practice, django_assert_num_queries):
    practice = PracticeSettings.objects.get(pk=practice.pk)
    with django_assert_num_queries(2):
        why_not_open(at(datetime.date(2027, 1, 26), 10), 45, practice)
    with django_assert_num_queries(2):
        check = OpeningCheck.of(practice)
        for hour in range(24):
            check.why_not(at(MONDAY, hour), 45)
