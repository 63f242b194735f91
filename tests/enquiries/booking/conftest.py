"""A practice with hours, two services, and days that can be asked for."""

import datetime
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Site

from clinic.models import Holiday, OpeningHours, PracticeSettings, Service, ServicePrice
from tests.factories import PersonFactory

WEEK, SUNDAY = datetime.timedelta(days=7), 6


@pytest.fixture
def practice(home_page) -> PracticeSettings:
    """Open from Monday to Saturday, 8 to 20; next Wednesday but one is a holiday."""
    practice = PracticeSettings.for_site(Site.objects.get(is_default_site=True))
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=datetime.time(8), closes=datetime.time(20))
        for day in range(SUNDAY)
    ]
    practice.holidays = [Holiday(day=coming(2) + WEEK, name="Founder's Day")]
    practice.save()
    return practice


def coming(weekday: int) -> datetime.date:
    """The next such weekday (Monday is 0), at least two days away."""
    earliest = timezone.localdate() + datetime.timedelta(days=2)
    return earliest + datetime.timedelta(days=(weekday - earliest.weekday()) % 7)


def make_service(name: str, minutes: int = 45, **prices: int) -> Service:
    """A service with a price in paise for each mode, such as home=120000."""
    service = Service.objects.create(name=name, duration_minutes=minutes)
    for mode, price_minor in prices.items():
        ServicePrice.objects.create(service=service, mode=mode, price_minor=price_minor)
    return service


@pytest.fixture
def assessment(practice) -> Service:
    """An hour, everywhere."""
    return make_service("First assessment", 60, home=120000, clinic=80000, video=80000)


@pytest.fixture
def needling(practice) -> Service:
    """At the clinic only."""
    return make_service("Dry needling", 45, clinic=90000)


@pytest.fixture
def meera(db) -> Any:
    """A physiotherapist who treats at home and at the clinic."""
    return PersonFactory(
        name="Meera Nair",
        treats_at_home=True,
        treats_at_clinic=True,
    )


def wish(number: int, day: datetime.date | str, time: str) -> dict[str, str]:
    """What a browser sends for one wished time."""
    return {f"wish_{number}_day": str(day), f"wish_{number}_time": time}
