"""The link with which a patient sees and changes one appointment, until it begins.

It names the appointment and how often that had been changed when the link was made, signed
with a salt of its own: it opens nothing else, and a link from before a move leads to the
appointment as it is now.
"""

from dataclasses import dataclass

from django.core.signing import BadSignature, Signer

from enquiries.models import Appointment

SALT = "enquiries.appointment"
PAGE = "appointment"
CALENDAR_FILE = "appointment.ics"


@dataclass(frozen=True)
class PatientLink:
    """An appointment that was found by a link, and whether it has changed since."""

    appointment: Appointment
    is_older: bool


def _signer() -> Signer:
    # Without colons, at which some mail programs end an address. Old keys of the site still
    # count: Django's signers try SECRET_KEY_FALLBACKS.
    return Signer(salt=SALT, sep=".")


def sub_address(appointment: Appointment) -> str:
    """The address below a form page, such as "appointment/WzEsMF0.x…/"."""
    return f"{PAGE}/{_signer().sign_object([appointment.pk, appointment.sequence])}/"


def patient_address(appointment: Appointment) -> str:
    """The full address for mails and messages; "" when the form page is gone."""
    page = appointment.enquiry.form_page
    form_url = page.full_url if page else ""
    return f"{form_url}{sub_address(appointment)}" if form_url else ""


def find_appointment(key: str) -> PatientLink | None:
    """What the link leads to, None for one that this site did not sign. One query."""
    try:
        pk, sequence = _signer().unsign_object(key)
    except (BadSignature, ValueError):
        return None
    rows = Appointment.objects.select_related("person", "service", "enquiry")
    appointment = rows.filter(pk=pk).first()
    if appointment is None:
        return None
    return PatientLink(appointment, is_older=sequence < appointment.sequence)
