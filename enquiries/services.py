"""Store an enquiry, exactly once, with its first event and its notices."""

import secrets
import uuid
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F

from clinic.models import RedFlag
from clinic.red_flag_matching import matching_red_flags
from enquiries.choices import EventKind, NoticeKind
from enquiries.models import Enquiry, EnquiryEvent, OutboundNotice
from enquiries.submission import SubmittedEnquiry

# Without letters and digits that sound or look alike, read over the phone.
REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
STORE_ATTEMPTS = 5


@dataclass(frozen=True)
class SubmissionResult:
    """The stored enquiry, and whether this post made it or changes an earlier one."""

    enquiry: Enquiry
    created: bool
    amended: bool


def new_reference() -> str:
    """A reference that a patient can read out, such as "P-7K3M9Q"."""
    return "P-" + "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(6))


def submit_enquiry(data: SubmittedEnquiry) -> SubmissionResult:
    """Store `data` unless it already is; when this returns, the row is committed.

    A second post of the same token with the same text gets the same enquiry; with another
    text it becomes an enquiry of its own, linked to the first as its amendment.
    """
    red_flags = matching_red_flags(data.text)
    for _attempt in range(STORE_ATTEMPTS - 1):
        try:
            return _store_or_find(data, red_flags)
        except IntegrityError:
            # Another process stored the same token or reference in this moment: look again.
            continue
    return _store_or_find(data, red_flags)


def _store_or_find(data: SubmittedEnquiry, red_flags: list[RedFlag]) -> SubmissionResult:
    first = Enquiry.objects.filter(token=data.token).first()
    if first is None:
        enquiry = _store(data, red_flags, token=data.token, amends=None)
        return SubmissionResult(enquiry, created=True, amended=False)
    if first.content_hash == data.content_hash:
        return SubmissionResult(first, created=False, amended=False)
    amendment = first.amendments.filter(content_hash=data.content_hash).first()
    if amendment is not None:
        return SubmissionResult(amendment, created=False, amended=True)
    enquiry = _store(data, red_flags, token=uuid.uuid4(), amends=first)
    return SubmissionResult(enquiry, created=True, amended=True)


@transaction.atomic
def _store(
    data: SubmittedEnquiry, red_flags: list[RedFlag], *, token: uuid.UUID, amends: Enquiry | None
) -> Enquiry:
    enquiry = Enquiry.objects.create(
        **data.patient_fields,
        reference=new_reference(),
        token=token,
        content_hash=data.content_hash,
        amends=amends,
        consent=True,
        consent_text_version=data.consent_text_version,
        captcha=data.captcha,
        form_page=data.form_page,
        source_page=data.source_page,
        source_title=data.source_page.title if data.source_page else "",
        urgency=red_flags[0].urgency if red_flags else "",
        red_flag_names=[flag.name for flag in red_flags],
    )
    EnquiryEvent.objects.create(
        enquiry=enquiry, kind=EventKind.RECEIVED, to_state=enquiry.state, at=enquiry.created_at
    )
    if amends is not None:
        _tell_the_first(amends, enquiry)
    _queue_notices(enquiry)
    return enquiry


def _tell_the_first(first: Enquiry, amendment: Enquiry) -> None:
    """Note the new text on the first enquiry; whoever has it open must look again."""
    EnquiryEvent.objects.create(
        enquiry=first, kind=EventKind.AMENDED, note=amendment.reference, at=amendment.created_at
    )
    Enquiry.objects.filter(pk=first.pk).update(version=F("version") + 1)


def _queue_notices(enquiry: Enquiry) -> None:
    OutboundNotice.objects.bulk_create(
        OutboundNotice(enquiry=enquiry, kind=NoticeKind.NEW_ENQUIRY, to=address)
        for address in dict.fromkeys(settings.ENQUIRY_NOTICE_TO)
    )
