"""The appointment on an enquiry's page in the inbox."""

from datetime import datetime
from typing import Any
from urllib.parse import quote

from clinic.models import PracticeSettings
from enquiries.appointments.booking_form import BookingForm
from enquiries.appointments.patient_requests import wants_another_time
from enquiries.appointments.words import facts
from enquiries.mails.appointment import spoken_text
from enquiries.models import PATIENT_NOTICES, Appointment, Enquiry


def standing_appointment(enquiry: Enquiry, now: datetime) -> Appointment | None:
    """The appointment to which the patient will still come. One query."""
    rows = enquiry.appointments.standing(now).select_related("person", "service")
    appointment = rows.first()
    if appointment:
        appointment.enquiry = enquiry
    return appointment


def appointment_context(
    enquiry: Enquiry, user: Any, practice: PracticeSettings, now: datetime
) -> dict[str, Any]:
    """The appointment and how to tell of it, or the form to confirm one; nothing after erasure."""
    if enquiry.is_erased:
        return {}
    appointment = standing_appointment(enquiry, now)
    if appointment:
        return {
            "appointment": appointment,
            "appointment_facts": facts(appointment, practice),
            "wants_another_time": wants_another_time(enquiry),
            **_telling(appointment, practice),
        }
    if not enquiry.is_open:
        return {}
    form = BookingForm(enquiry=enquiry, user=user, practice=practice, now=now)
    return {"booking_form": form}


def _telling(appointment: Appointment, practice: PracticeSettings) -> dict[str, Any]:
    """Where the mail is; for a patient without an address the words to say or to send."""
    enquiry = appointment.enquiry
    if enquiry.email:
        mails = appointment.notices.filter(kind__in=PATIENT_NOTICES)
        return {"appointment_mail": mails.order_by("-pk").first()}
    text, phone = spoken_text(appointment, practice), enquiry.phone_number
    whatsapp = f"{enquiry.whatsapp_url}?text={quote(text)}" if phone and phone.is_mobile else ""
    return {"spoken_text": text, "spoken_whatsapp": whatsapp}
