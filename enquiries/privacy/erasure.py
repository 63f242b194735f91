"""Blank everything in one enquiry that tells who wrote it; what the figures count stays."""

from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from enquiries.appointments.booking import free_slots
from enquiries.changes import Change, ErasedEnquiry, changing
from enquiries.choices import EventKind, NoticeKind, NoticeStatus
from enquiries.models import PATIENT_NOTICES, Enquiry
from enquiries.states import EnquiryState
from enquiries.submission import erased_content_hash

if TYPE_CHECKING:
    from django.contrib.auth.models import User

BLANK: dict[str, Any] = {
    "name": "",
    "phone": "",
    "email": "",
    "pin_code": "",
    "message": "",
    "answers": [],
    "ticked_signs": None,
    "wished_times": [],
    "needs_large_print": False,
    "needs_interpreter": False,
    "network": "",
}
# Written by code about the practice's own work; any other note may quote the patient.
NOTES_KEPT = (
    EventKind.ASSIGNED,
    EventKind.AMENDED,
    EventKind.URGENCY,
    EventKind.ESCALATED,
    EventKind.ROUTED,
    EventKind.APPOINTMENT,
    EventKind.ERASED,
)
UNSENT = (NoticeStatus.HELD, NoticeStatus.PENDING, NoticeStatus.DEAD)


def erase(
    enquiry_id: int, *, by: "User | None", reason: str, expected_version: int | None = None
) -> Enquiry:
    """Erase the person from one enquiry, for good; a second time changes nothing.

    `reason` is kept with the event: a fixed word such as "retention", never a patient's.
    State, dates, area, service and source stay, so that no figure changes. Amendments and
    duplicates are enquiries of their own and are not touched.
    Raises Enquiry.DoesNotExist, and StaleEnquiry when it is no longer at `expected_version`.
    """
    try:
        with changing(enquiry_id, by=by, expected_version=expected_version) as change:
            _erase(change, reason)
    except ErasedEnquiry:
        return Enquiry.objects.get(pk=enquiry_id)
    return change.enquiry


def _erase(change: Change, reason: str) -> None:
    enquiry = change.enquiry
    free_slots(change)
    if enquiry.is_open or enquiry.is_quarantined:
        change.move(EnquiryState.CLOSED)
    for column, value in BLANK.items():
        setattr(enquiry, column, value)
    enquiry.content_hash = erased_content_hash(enquiry.content_hash)
    enquiry.urgency_reasons = [{**found, "words": ""} for found in enquiry.urgency_reasons]
    enquiry.spam_reasons = [{**found, "detail": ""} for found in enquiry.spam_reasons]
    enquiry.erased_at = change.now
    enquiry.events.exclude(kind__in=NOTES_KEPT).update(note="")
    enquiry.replies.update(subject="", body="")
    _erase_notices(enquiry.notices.all())
    change.record(EventKind.ERASED, note=reason)


def _erase_notices(notices: "QuerySet[Any]") -> None:
    """Forget the patient's address; send nothing more, except that consent was withdrawn."""
    unsent = notices.filter(status__in=UNSENT).exclude(kind=NoticeKind.WITHDRAWN)
    unsent.update(status=NoticeStatus.CANCELLED, locked_until=None)
    notices.filter(kind__in=PATIENT_NOTICES).update(to="")
