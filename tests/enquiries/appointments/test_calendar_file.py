"""The calendar file, read back by the library that other programs use too."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from icalendar import Calendar

from clinic.choices import VisitMode
from enquiries.appointments.booking import cancel_appointment
from enquiries.appointments.calendar_file import calendar_file
from enquiries.models import Appointment
from tests.enquiries.appointments.conftest import MONDAY, coming
from tests.enquiries.conftest import CANARY_EMAIL, CANARY_MESSAGE, CANARY_NAME

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def read(appointment: Appointment, practice: Any) -> tuple[Calendar, Any]:
    """The calendar and its event, as parsed from the bytes."""
    calendar = Calendar.from_ical(calendar_file(appointment, practice))
    events = calendar.events
    assert len(events) == 1
    return calendar, events[0]


def ten_on(day: tuple[int, int, int], zone: datetime.tzinfo) -> datetime.datetime:
    return datetime.datetime.combine(datetime.date(*day), datetime.time(10), tzinfo=zone)


def test_it_says_what_must_be_said(appointment, practice):
    calendar, event = read(appointment, practice)

    assert calendar["version"] == "2.0"
    assert calendar["method"] == "PUBLISH"
    assert event["uid"] == f"{appointment.uid}@physiocare"
    assert event["sequence"] == 0
    assert event["status"] == "CONFIRMED"
    assert event["summary"] == "Physiotherapy appointment, Physiocare"
    assert event["organizer"] == "mailto:desk@physiocare.example"
    assert event.errors == []
    assert event["dtstamp"].dt.utcoffset() == datetime.timedelta()


def test_the_time_is_that_of_the_practice_with_its_zone(appointment, practice):
    calendar, event = read(appointment, practice)

    assert event["dtstart"].params["TZID"] == "Asia/Kolkata"
    assert event["dtstart"].dt == appointment.starts_at
    assert event["dtend"].dt == appointment.ends_at
    assert event["dtstart"].dt.hour == 10
    assert [zone.tz_name for zone in calendar.timezones] == ["Asia/Kolkata"]
    assert calendar.get_missing_tzids() == set()


@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [
        ("Europe/Berlin", (2027, 1, 15), 1),
        ("Europe/Berlin", (2027, 7, 15), 2),
        ("Europe/Berlin", (2027, 3, 28), 2),
        ("America/New_York", (2027, 11, 7), -5),
        ("America/New_York", (2027, 7, 15), -4),
    ],
)
def test_where_clocks_change_the_hour_is_right_on_each_side(
    appointment, practice, zone, day: tuple[int, int, int], offset
):
    practice.time_zone = zone
    begins = ten_on(day, ZoneInfo(zone))
    appointment.starts_at = begins.astimezone(datetime.UTC)
    appointment.ends_at = appointment.starts_at + datetime.timedelta(minutes=45)

    calendar, event = read(appointment, practice)

    assert event["dtstart"].dt == begins
    assert event["dtstart"].dt.hour == 10
    # What a program does that knows the zone from the file alone.
    by_the_file = calendar.timezones[0].to_tz(lookup_tzid=False)
    local = ten_on(day, by_the_file)
    assert local.utcoffset() == datetime.timedelta(hours=offset)


def test_it_names_neither_the_patient_nor_an_illness(appointment, practice):
    text = calendar_file(appointment, practice).decode()
    unfolded = text.replace("\r\n ", "")
    for word in (CANARY_NAME, CANARY_EMAIL, CANARY_MESSAGE, "ATTENDEE", "98765", "knee"):
        assert word not in unfolded


@pytest.mark.parametrize(
    "address",
    [
        "12, Ring Road; Block B",
        "House 5\nBehind the temple",
        "C:\\Road, BEGIN:VEVENT",
        "नई दिल्ली, मार्ग",
    ],
)
def test_commas_and_line_breaks_of_the_address_stay_words(appointment, practice, address):
    practice.address = address
    calendar, event = read(appointment, practice)
    assert address in event["location"]
    assert len(calendar.walk()) == 4  # calendar, zone, its standard time, event


def test_lines_are_folded_at_75_octets(appointment, practice):
    practice.practice_name = "फ़िज़ियोकेयर का बहुत लंबा नाम, " * 3
    content = calendar_file(appointment, practice)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert practice.practice_name in read(appointment, practice)[1]["summary"]


def test_a_cancelled_one_takes_the_entry_out(appointment, practice, triage_user):
    cancelled = cancel_appointment(appointment.pk, by=triage_user)

    calendar, event = read(cancelled, practice)

    assert calendar["method"] == "CANCEL"
    assert (event["status"], event["sequence"]) == ("CANCELLED", 1)
    assert event["uid"] == f"{appointment.uid}@physiocare"


def test_it_says_how_to_change_it(appointment, practice):
    description = read(appointment, practice)[1]["description"]
    assert "With Asha Rao" in description
    assert "/appointment/" in description
    assert "011 5550 1234" in description or "5550" in description


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (VisitMode.CLINIC, "At the clinic: 12, Ring Road, New Delhi 110024"),
        (VisitMode.HOME, "At your home"),
        (VisitMode.VIDEO, "By video: we send you the link before it begins"),
    ],
)
def test_the_place_is_in_it(appointment, practice, mode, words):
    appointment.mode = mode
    assert read(appointment, practice)[1]["location"] == words


def test_a_practice_without_an_address_still_has_an_organizer(appointment, practice):
    practice.email = ""
    assert read(appointment, practice)[1]["organizer"].startswith("mailto:")


def test_it_is_in_the_language_that_is_active(appointment, practice):
    appointment.starts_at = coming(MONDAY, 11)
    with translation.override("hi"):
        assert read(appointment, practice)[1]["summary"]
