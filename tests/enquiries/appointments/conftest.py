"""Fixtures of the appointment tests: a practice with hours, somebody who treats, an enquiry."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from wagtail.models import Site

from clinic.choices import VisitMode
from clinic.models import OpeningHours, Person, PracticeSettings, Service
from enquiries.appointments.booking import confirm_appointment
from enquiries.models import Appointment, Enquiry, EnquiryPage
from tests.enquiries.conftest import CANARY_EMAIL, stored
from tests.factories import PersonFactory, make_user

INDIA = ZoneInfo("Asia/Kolkata")
MONDAY, SUNDAY = 0, 6


def coming(weekday: int, hour: int, minute: int = 0, zone: ZoneInfo = INDIA) -> Any:
    """This time of the next such weekday, at least two days from now."""
    day = timezone.localdate(timezone=zone) + datetime.timedelta(days=2)
    while day.weekday() != weekday:
        day += datetime.timedelta(days=1)
    return datetime.datetime.combine(day, datetime.time(hour, minute), tzinfo=zone)


@pytest.fixture
def practice(home_page) -> PracticeSettings:
    """Open from Monday to Saturday, 9 to 18."""
    site = Site.objects.get(is_default_site=True)
    practice = PracticeSettings.for_site(site)
    practice.practice_name = "Physiocare"
    practice.phone = "+911155501234"
    practice.email = "desk@physiocare.example"
    practice.address, practice.locality, practice.pin_code = "12, Ring Road", "New Delhi", "110024"
    practice.save()
    for weekday in range(6):
        OpeningHours.objects.create(
            practice=practice,
            weekday=weekday,
            opens=datetime.time(9),
            closes=datetime.time(18),
        )
    return practice


@pytest.fixture
def person(db) -> Person:
    """Treats at home and at the clinic, and has a login."""
    return PersonFactory(
        name="Asha Rao",
        treats_at_home=True,
        treats_at_clinic=True,
        user=make_user("asha", "Physiotherapists"),
    )


@pytest.fixture
def service(db) -> Service:
    """Three quarters of an hour."""
    return Service.objects.create(name="First visit", duration_minutes=45)


@pytest.fixture
def enquiry(practice, form_page) -> Enquiry:
    """One with an address for mail."""
    return stored(form_page=EnquiryPage.objects.get(pk=form_page.pk), email=CANARY_EMAIL)


@pytest.fixture
def book(triage_user, person, service) -> Any:
    """Confirm an appointment, Monday at ten if nothing else is said."""

    def _book(enquiry: Enquiry, **changes: Any) -> Appointment:
        values = {
            "by": triage_user,
            "person": person,
            "service": service,
            "mode": VisitMode.CLINIC,
            "starts_at": coming(MONDAY, 10),
            "minutes": 45,
        }
        return confirm_appointment(enquiry.pk, **{**values, **changes})

    return _book


@pytest.fixture
def appointment(book, enquiry) -> Appointment:
    """A confirmed one."""
    return book(enquiry)
