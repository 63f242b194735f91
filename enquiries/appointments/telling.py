"""Who hears of a confirmed, moved or cancelled appointment; rows of the outbox."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from django.conf import settings

from clinic.models import Person
from enquiries import notices
from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.models import PATIENT_NOTICES, Appointment

if TYPE_CHECKING:
    from django.contrib.auth.models import User

UNSENT = (NoticeStatus.PENDING, NoticeStatus.HELD, NoticeStatus.DEAD)


def tell_confirmed(appointment: Appointment) -> None:
    """Mail the patient, who gave an address; what was told before and not sent yet is not sent."""
    _tell_patient(appointment, NoticeKind.CONFIRMED)


def tell_cancelled(appointment: Appointment) -> None:
    """Mail the patient that nobody comes; it also takes the entry out of the calendar."""
    _tell_patient(appointment, NoticeKind.CANCELLED)


def tell_staff(appointment: Appointment, asked: str = "") -> None:
    """Tell the desk, whose enquiry it is and who would treat that the patient wants a change.

    `asked` tells several wishes about one appointment apart.
    """
    enquiry = appointment.enquiry
    users = [user for user in (enquiry.assigned_to, appointment.person.user) if user]
    own = [user.email for user in users if user.is_active]
    notices.queue(
        enquiry,
        NoticeKind.CHANGE_ASKED,
        [*settings.ENQUIRY_NOTICE_TO, *own],
        occasion=f"{_occasion(appointment)}{asked}",
        appointment=appointment,
    )


def tell_treating(
    appointment: Appointment, people: Iterable[Person], *, apart_from: Collection["User | None"]
) -> None:
    """Tell those of these people whose diary somebody else changed; the mail has a link only."""
    users = [person.user for person in people if person.user and person.user.is_active]
    notices.queue(
        appointment.enquiry,
        NoticeKind.DIARY,
        [user.email for user in users if user not in apart_from],
        occasion=_occasion(appointment),
        appointment=appointment,
    )


def withdraw_unsent(appointment: Appointment) -> None:
    """Let no mail go to the patient that tells of how the appointment was before."""
    unsent = appointment.notices.filter(kind__in=PATIENT_NOTICES, status__in=UNSENT)
    unsent.update(status=NoticeStatus.CANCELLED, locked_until=None)


def _tell_patient(appointment: Appointment, kind: NoticeKind) -> None:
    withdraw_unsent(appointment)
    enquiry = appointment.enquiry
    notices.queue(
        enquiry, kind, [enquiry.email], occasion=_occasion(appointment), appointment=appointment
    )


def _occasion(appointment: Appointment) -> str:
    """One for each state of each appointment, so that each is told once."""
    return f"{appointment.pk}/{appointment.sequence}"
