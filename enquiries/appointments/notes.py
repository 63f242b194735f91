"""What the history says of an appointment: fixed words of ours, none of the patient's.

They stay when the enquiry is erased (enquiries.privacy.erasure), so nothing else may go in.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from enquiries.appointments.slots import moment_words
from enquiries.clock import practice_of
from enquiries.models import Appointment, Enquiry

Note = Callable[[Appointment], str]


def confirmed(appointment: Appointment) -> str:
    """It was given to the patient."""
    with translation.override(settings.LANGUAGE_CODE):
        return f"{_('Confirmed:')} {_slot(appointment)}"


def moved(appointment: Appointment) -> str:
    """It has another time, person or place now."""
    with translation.override(settings.LANGUAGE_CODE):
        return f"{_('Moved to:')} {_slot(appointment)}"


def cancelled(appointment: Appointment, *, by_staff: bool) -> str:
    """Nobody comes."""
    with translation.override(settings.LANGUAGE_CODE):
        who = _("Cancelled:") if by_staff else _("Cancelled by the patient:")
        return f"{who} {_slot(appointment)}"


def freed(appointment: Appointment) -> str:
    """The slot was freed because the patient's data was erased."""
    with translation.override(settings.LANGUAGE_CODE):
        return f"{_('Cancelled, because the data was erased:')} {_slot(appointment)}"


def wished(enquiry: Enquiry, times: Sequence[datetime]) -> str:
    """The times that the patient asks for in place of the appointment."""
    zone = ZoneInfo(practice_of(enquiry).time_zone)
    with translation.override(settings.LANGUAGE_CODE):
        return "; ".join(moment_words(moment, zone) for moment in times)


def _slot(appointment: Appointment) -> str:
    zone = ZoneInfo(practice_of(appointment.enquiry).time_zone)
    when = moment_words(appointment.starts_at, zone)
    where = appointment.get_mode_display()
    return f"{when}, {appointment.person.printed_name}, {where}"
