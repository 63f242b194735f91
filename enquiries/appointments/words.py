"""What a patient is told of an appointment, in the language that is active: never an illness."""

from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.choices import VisitMode
from clinic.models import PracticeSettings
from clinic.service_words import service_name
from enquiries.booking.wish_words import zone_words
from enquiries.models import Appointment, Enquiry


def language_of(enquiry: Enquiry) -> str:
    """The language of the form that the patient filled in."""
    page = enquiry.form_page
    return str(page.locale.language_code) if page else settings.LANGUAGE_CODE


def day_words(appointment: Appointment, practice: PracticeSettings) -> str:
    """The day, written out."""
    begins = appointment.starts_at.astimezone(ZoneInfo(practice.time_zone))
    return date_format(begins, "l, j F Y")


def time_words(appointment: Appointment, practice: PracticeSettings) -> str:
    """From when to when; with the zone for a video, which may be seen from anywhere."""
    zone = ZoneInfo(practice.time_zone)
    begins, ends = appointment.starts_at.astimezone(zone), appointment.ends_at.astimezone(zone)
    times = _("%(from)s to %(to)s") % {"from": f"{begins:%H:%M}", "to": f"{ends:%H:%M}"}
    if appointment.mode != VisitMode.VIDEO:
        return times
    return f"{times} ({zone_words(zone.key)})"


def place_words(appointment: Appointment, practice: PracticeSettings) -> str:
    """Where to be: home, the clinic's address, or how the video comes about."""
    if appointment.mode == VisitMode.VIDEO:
        return _("By video: we send you the link before it begins")
    if appointment.mode == VisitMode.HOME:
        return _("At your home")
    address = clinic_address(practice)
    return _("At the clinic: %(address)s") % {"address": address} if address else _("At the clinic")


def clinic_address(practice: PracticeSettings) -> str:
    """Street, city and PIN code on one line, as far as they are known."""
    city = " ".join(part for part in (practice.locality, practice.pin_code) if part)
    return ", ".join(part for part in (practice.address, city) if part)


def facts(appointment: Appointment, practice: PracticeSettings) -> list[tuple[str, str]]:
    """Label and value of all that a patient must know, in the order in which it matters."""
    rows = [
        (_("Day"), day_words(appointment, practice)),
        (_("Time"), time_words(appointment, practice)),
        (_("With"), appointment.person.printed_name),
        (_("Where"), place_words(appointment, practice)),
        (_("What for"), service_name(appointment.service) if appointment.service else ""),
    ]
    return [(label, value) for label, value in rows if value]
