"""What is on record about an appointment and its enquiry."""

import datetime
from typing import Any

from django.utils import timezone

from enquiries.choices import EventKind
from enquiries.models import Appointment, Enquiry, OutboundNotice

MINUTE = datetime.timedelta(minutes=1)


def notes_of(enquiry: Enquiry) -> list[str]:
    return list(enquiry.events.filter(kind=EventKind.APPOINTMENT).values_list("note", flat=True))


def mails_of(enquiry: Enquiry, kind: str) -> list[tuple[str, str]]:
    rows = OutboundNotice.objects.filter(enquiry=enquiry, kind=kind).order_by("pk")
    return list(rows.values_list("to", "status"))


def as_it_is(enquiry: Enquiry) -> Any:
    """All that a refusal must leave alone."""
    return (
        Enquiry.objects.values().get(pk=enquiry.pk),
        list(enquiry.events.values()),
        list(Appointment.objects.values()),
        list(OutboundNotice.objects.values()),
    )


def make_past(appointment: Appointment) -> None:
    """Turn the clock: it ended a minute ago."""
    now = timezone.now()
    Appointment.objects.filter(pk=appointment.pk).update(
        starts_at=now - 46 * MINUTE, ends_at=now - MINUTE
    )
