"""Tell the patient of an appointment; others may read the mail, so it names no illness."""

from email.mime.text import MIMEText
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from clinic.models import PracticeSettings
from enquiries.appointments.calendar_file import FILE_NAME, calendar_file, method_of
from enquiries.appointments.patient_link import patient_address
from enquiries.appointments.words import day_words, facts, language_of, time_words
from enquiries.clock import practice_of
from enquiries.models import Appointment, OutboundNotice


class Superseded(Exception):
    """The appointment was cancelled in the moment in which this mail was to be sent."""


def confirmed_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text in the language of the form: when, with whom, where, how to change it.

    Raises Superseded: nobody may read that a cancelled appointment is confirmed.
    """
    appointment = _appointment_of(notice)
    if not appointment.is_booked:
        raise Superseded
    practice = practice_of(notice.enquiry)
    with translation.override(language_of(notice.enquiry)):
        day = day_words(appointment, practice)
        if appointment.sequence:
            subject, opening = _("New time: %(day)s"), _("Your appointment was changed. It is now:")
        else:
            subject, opening = _("Confirmed: %(day)s"), _("Your appointment is confirmed:")
        parts = [
            opening,
            _listed(appointment, practice),
            *_how_to_change(appointment, practice),
            _("The attached file puts the appointment into your calendar."),
            _reference(notice),
        ]
        return subject % {"day": day}, _joined(parts)


def cancelled_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text in the language of the form: nobody comes, and how to go on."""
    appointment, practice = _appointment_of(notice), practice_of(notice.enquiry)
    with translation.override(language_of(notice.enquiry)):
        day = day_words(appointment, practice)
        words = {
            "day": day,
            "time": time_words(appointment, practice),
            "person": appointment.person.printed_name,
        }
        phones = _phones(practice)
        page = notice.enquiry.form_page
        parts = [
            _("Your appointment on %(day)s, %(time)s, with %(person)s is cancelled.") % words,
            phones and _("For another appointment call %(phones)s.") % {"phones": phones},
            page and _("Or write to us: %(address)s") % {"address": page.full_url},
            _("The attached file takes it out of your calendar."),
            _reference(notice),
        ]
        return _("Cancelled: %(day)s") % {"day": day}, _joined(parts)


def calendar_attachment(notice: OutboundNotice) -> MIMEText:
    """The .ics file, marked so that mail programs know what to do with it (RFC 6047)."""
    appointment = _appointment_of(notice)
    with translation.override(language_of(notice.enquiry)):
        content = calendar_file(appointment, practice_of(notice.enquiry)).decode()
    part = MIMEText(content, "calendar", "utf-8")
    part.set_param("method", method_of(appointment))
    part.add_header("Content-Disposition", "attachment", filename=FILE_NAME)
    return part


def spoken_text(appointment: Appointment, practice: PracticeSettings) -> str:
    """What to tell a patient without e-mail, on the phone or by a message; no illness."""
    with translation.override(language_of(appointment.enquiry)):
        parts = [
            _("%(practice)s: your appointment is confirmed.")
            % {"practice": practice.practice_name},
            _listed(appointment, practice),
            *_how_to_change(appointment, practice),
        ]
        return _joined(parts)


def _appointment_of(notice: OutboundNotice) -> Appointment:
    appointment: Any = notice.appointment  # whoever queues such a notice gives it one
    return appointment


def _listed(appointment: Appointment, practice: PracticeSettings) -> str:
    return "\n".join(f"{label}: {value}" for label, value in facts(appointment, practice))


def _how_to_change(appointment: Appointment, practice: PracticeSettings) -> list[str]:
    link, phones = patient_address(appointment), _phones(practice)
    return [
        link and _("You cannot come, or need another time: %(address)s") % {"address": link},
        phones and _("Or call %(phones)s.") % {"phones": phones},
    ]


def _phones(practice: PracticeSettings) -> str:
    return ", ".join(phone.national for phone in practice.phone_numbers)


def _reference(notice: OutboundNotice) -> str:
    return _("Your reference is %(reference)s.") % {"reference": notice.enquiry.reference}


def _joined(parts: list[Any]) -> str:
    return "\n\n".join(str(part) for part in parts if part) + "\n"
