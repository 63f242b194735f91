"""The link with which a patient sees and changes one appointment, until it begins.

It names the appointment and how often that had been changed when the link was made, signed
with a salt of its own: it opens nothing else, and a link from before a move leads to the
appointment as it is now.
"""

from dataclasses import dataclass
from datetime import datetime

from django.core.signing import BadSignature, Signer

from enquiries.choices import AppointmentState
from enquiries.models import Appointment

SALT = "enquiries.appointment"
PAGE = "appointment"
SEPARATOR = "."
UNKNOWN: str = "unknown"
CANCELLED: str = "cancelled"
EXPIRED: str = "expired"


class DeadLink(Exception):
    """There is nothing to see or change behind the link: `reason` is one of the three above."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class PatientLink:
    """An appointment that was found by a link, and whether it has changed since."""

    appointment: Appointment
    is_older: bool


def _signer() -> Signer:
    # Old keys of the site still count: Django's signers try SECRET_KEY_FALLBACKS.
    return Signer(salt=SALT, sep=SEPARATOR)


def sub_address(appointment: Appointment) -> str:
    """The address below a form page, such as "appointment/WzEsMF0/Qfc-E…/".

    What was signed and its signature are two steps of the path, for Wagtail's pages serve
    letters, digits and dashes only.
    """
    signed = _signer().sign_object([appointment.pk, appointment.sequence])
    return f"{PAGE}/{signed.replace(SEPARATOR, '/')}/"


def patient_address(appointment: Appointment) -> str:
    """The full address for mails and messages; "" when the form page is gone."""
    page = appointment.enquiry.form_page
    form_url = page.full_url if page else ""
    return f"{form_url}{sub_address(appointment)}" if form_url else ""


def find_appointment(value: str, signature: str, now: datetime) -> PatientLink:
    """What the two steps of the path lead to. One query.

    Raises DeadLink: it was not signed here, or the appointment is cancelled or has begun.
    """
    try:
        pk, sequence = _signer().unsign_object(f"{value}{SEPARATOR}{signature}")
    except (BadSignature, ValueError):
        raise DeadLink(UNKNOWN) from None
    rows = Appointment.objects.select_related("person", "service", "enquiry")
    appointment = rows.filter(pk=pk).first()
    if appointment is None:
        raise DeadLink(UNKNOWN)
    if appointment.state == AppointmentState.CANCELLED:
        raise DeadLink(CANCELLED)
    if appointment.has_begun(now):
        raise DeadLink(EXPIRED)
    return PatientLink(appointment, is_older=sequence < appointment.sequence)
