"""Hours and holidays as pages show them, and how often the database is asked for them."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation
from wagtail.models import Site

from clinic.models import Holiday, OpeningHours, PracticeSettings
from clinic.opening_times import OpeningTimes, opening_times_by_site
from home.models import HomePage

pytestmark = pytest.mark.django_db
KOLKATA = ZoneInfo("Asia/Kolkata")
MORNING, AFTERNOON = (time(8), time(13)), (time(14), time(20))


def lines(hours) -> list[str]:
    return OpeningTimes(hours, KOLKATA).lines


def test_equal_days_in_a_row_are_one_line():
    hours = {day: [AFTERNOON] for day in range(5)} | {5: [MORNING]}
    assert lines(hours) == ["Mon–Fri 14:00–20:00", "Sat 08:00–13:00"]


def test_a_closed_day_between_equal_days_is_not_said_to_be_open():
    assert lines({0: [MORNING], 1: [MORNING], 3: [MORNING]}) == [
        "Mon–Tue 08:00–13:00",
        "Thu 08:00–13:00",
    ]


def test_a_lunch_break_is_said_in_the_line_of_the_day():
    hours = {0: [MORNING, AFTERNOON], 1: [MORNING, AFTERNOON]}
    assert lines(hours) == ["Mon–Tue 08:00–13:00, 14:00–20:00"]


def test_midnight_is_printed_as_twenty_four():
    assert lines({6: [(time(8), time(23, 59))]}) == ["Sun 08:00–24:00"]


def test_days_are_named_in_the_readers_language():
    with translation.override("hi"):
        assert lines({0: [MORNING]}) == ["सोम 08:00–13:00"]


@pytest.fixture
def practice(home_page) -> PracticeSettings:
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=opens, closes=closes)
        for day in (1, 0)  # as an editor may have typed them
        for opens, closes in (AFTERNOON, MORNING)
    ]
    today = timezone.localdate()
    practice.holidays = [
        Holiday(day=today - timedelta(days=400), name="Long ago"),
        Holiday(day=today, name="Today"),
        Holiday(day=today + timedelta(days=3)),
    ]
    practice.save()
    return PracticeSettings.objects.get(pk=practice.pk)


def test_they_are_read_in_one_query_however_often_they_are_asked_for(
    practice, django_assert_num_queries
):
    today = timezone.localdate()
    with django_assert_num_queries(1):
        assert practice.opening_times.hours == {0: [MORNING, AFTERNOON], 1: [MORNING, AFTERNOON]}
        assert practice.opening_times.holidays == {today: "Today", today + timedelta(days=3): ""}
        assert practice.opening_hours_lines == ["Mon–Tue 08:00–13:00, 14:00–20:00"]


def test_a_practice_without_hours_has_none(home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    assert practice.opening_times.hours == {}
    assert practice.opening_hours_lines == []


def test_each_site_has_its_own(practice, home_page, django_assert_num_queries):
    other = HomePage(title="Other", slug="other", hero_heading="Other.")
    home_page.get_parent().add_child(instance=other)
    site = Site.objects.create(hostname="other.example", root_page=other)
    away = PracticeSettings.for_site(site)
    away.time_zone = "Europe/London"
    away.opening_hours = [OpeningHours(weekday=6, opens=time(10), closes=time(11))]
    away.save()
    with django_assert_num_queries(1):
        found = opening_times_by_site(
            PracticeSettings.objects.order_by("pk"), holidays_from=date(2000, 1, 1)
        )
    assert list(found) == [practice.site_id, site.pk]
    assert len(found[practice.site_id].holidays) == 3
    assert found[site.pk] == OpeningTimes({6: [(time(10), time(11))]}, ZoneInfo("Europe/London"))
