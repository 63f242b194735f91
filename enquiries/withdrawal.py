"""Take back consent, as easily as it was given (DPDP Act 2023, section 6(4) and 6(6))."""

from django.conf import settings
from django.db import transaction

from enquiries import notices
from enquiries.changes import ErasedEnquiry, changing
from enquiries.choices import EventKind, NoticeKind
from enquiries.models import Enquiry
from enquiries.privacy import erase

REASON = "consent withdrawn"


@transaction.atomic
def withdraw_consent(enquiry: Enquiry) -> None:
    """Erase what the patient sent from this form, close it and tell the desk; once.

    A text that was sent again with changes is one act of sending: all its versions go.
    """
    first = enquiry.amends or enquiry
    for pk in (first.pk, *first.amendments.order_by("pk").values_list("pk", flat=True)):
        _withdraw_one(pk)
    enquiry.refresh_from_db()


def _withdraw_one(pk: int) -> None:
    try:
        with changing(pk, by=None) as change:
            change.enquiry.consent_withdrawn_at = change.now
            change.record(EventKind.WITHDRAWN)
    except ErasedEnquiry:
        return
    notices.queue(change.enquiry, NoticeKind.WITHDRAWN, settings.ENQUIRY_NOTICE_TO)
    erase(pk, by=None, reason=REASON)
