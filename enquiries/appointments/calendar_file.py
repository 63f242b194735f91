"""The appointment as an iCalendar file (RFC 5545), which every calendar can read.

METHOD is PUBLISH, not REQUEST (RFC 5546): a request must name the patient as its attendee, and
makes mail programs ask "accept or decline?" and answer by mail to nobody. A published entry is
replaced by one with the same UID and a greater SEQUENCE, and taken out by METHOD CANCEL
(RFC 5546, 4.1.3), which needs no attendee either.
"""

from datetime import timedelta
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, vCalAddress, vText

from clinic.models import PracticeSettings
from enquiries.appointments.patient_link import patient_address
from enquiries.appointments.words import place_words
from enquiries.models import Appointment

FILE_NAME = "appointment.ics"
PUBLISH, CANCEL = "PUBLISH", "CANCEL"
YEAR = timedelta(days=365)


def method_of(appointment: Appointment) -> str:
    """Whether the file puts the entry into a calendar or takes it out."""
    return PUBLISH if appointment.is_booked else CANCEL


def calendar_file(appointment: Appointment, practice: PracticeSettings) -> bytes:
    """The file, in the language that is active; it names neither the patient nor an illness."""
    calendar = Calendar()
    calendar.add("prodid", "-//Physiocare//Appointments//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method_of(appointment))
    calendar.add_component(_event(appointment, practice))
    # The changes of the clocks around the day, in place of those of a century.
    day = appointment.starts_at.date()
    calendar.add_missing_timezones(first_date=day - YEAR, last_date=day + YEAR)
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, practice: PracticeSettings) -> Event:
    zone, event = ZoneInfo(practice.time_zone), Event()
    event.add("uid", f"{appointment.uid}@physiocare")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", timezone.now())
    event.add("dtstart", appointment.starts_at.astimezone(zone))
    event.add("dtend", appointment.ends_at.astimezone(zone))
    event.add("status", "CONFIRMED" if appointment.is_booked else "CANCELLED")
    event.add("summary", _("Physiotherapy appointment, %(practice)s") % _named(practice))
    event.add("location", place_words(appointment, practice))
    event.add("organizer", _organizer(practice))
    if description := _how_to_change(appointment, practice):
        event.add("description", description)
    return event


def _named(practice: PracticeSettings) -> dict[str, str]:
    return {"practice": practice.practice_name}


def _organizer(practice: PracticeSettings) -> vCalAddress:
    address = practice.email or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    organizer = vCalAddress(f"mailto:{address}")
    organizer.params["cn"] = vText(practice.practice_name)
    return organizer


def _how_to_change(appointment: Appointment, practice: PracticeSettings) -> str:
    phones = ", ".join(phone.national for phone in practice.phone_numbers)
    link = patient_address(appointment) if appointment.is_booked else ""
    return "\n".join(
        part
        for part in (
            _("With %(person)s") % {"person": appointment.person.printed_name},
            link and _("To change it or to cancel: %(address)s") % {"address": link},
            phones and _("Phone: %(phones)s") % {"phones": phones},
        )
        if part
    )
