"""Put mails into the outbox, in the transaction of what they tell of."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.conf import settings

from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.models import Appointment, Enquiry, OutboundNotice

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def queue(
    enquiry: Enquiry,
    kind: NoticeKind,
    to: Iterable[str],
    *,
    occasion: str = "",
    held: bool = False,
    appointment: Appointment | None = None,
) -> None:
    """Let the worker mail each address once; the same notice queued twice is sent once.

    Held notices wait until the enquiry comes out of quarantine.
    """
    status = NoticeStatus.HELD if held else NoticeStatus.PENDING
    OutboundNotice.objects.bulk_create(
        [
            OutboundNotice(
                enquiry=enquiry,
                kind=kind,
                to=address,
                occasion=occasion,
                status=status,
                appointment=appointment,
            )
            for address in dict.fromkeys(to)
            if address
        ],
        ignore_conflicts=True,
    )


def queue_new_enquiry(enquiry: Enquiry) -> None:
    """Tell the desk; of what lies in quarantine only once it comes out."""
    held = enquiry.is_quarantined
    queue(enquiry, NoticeKind.NEW_ENQUIRY, settings.ENQUIRY_NOTICE_TO, held=held)


def queue_receipt(enquiry: Enquiry) -> None:
    """Tell the patient, who gave an address, that the enquiry arrived."""
    held = enquiry.is_quarantined
    queue(enquiry, NoticeKind.RECEIPT, [enquiry.email], held=held)


def queue_assigned(enquiry: Enquiry, assignee: "User") -> None:
    """Tell the one who got the enquiry, at each change of hands."""
    occasion = f"v{enquiry.version}"
    queue(enquiry, NoticeKind.ASSIGNED, [assignee.email], occasion=occasion)


def release_held(enquiry: Enquiry) -> None:
    """Let the notices of an enquiry go that comes out of quarantine."""
    held = OutboundNotice.objects.filter(enquiry=enquiry, status=NoticeStatus.HELD)
    held.update(status=NoticeStatus.PENDING)


def hold_pending(enquiry: Enquiry) -> None:
    """Keep the unsent news of an enquiry that is put into quarantine until it comes out."""
    pending = OutboundNotice.objects.filter(
        enquiry=enquiry, kind=NoticeKind.NEW_ENQUIRY, status=NoticeStatus.PENDING
    )
    pending.update(status=NoticeStatus.HELD)
