"""Store an enquiry, exactly once, with its first event and its notices."""

import secrets
import uuid
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction

from clinic.models import Area, Urgency
from enquiries import clock, notices
from enquiries.changes import Change
from enquiries.choices import EventKind
from enquiries.consent import stored_notice
from enquiries.models import Enquiry, EnquiryEvent
from enquiries.routing.giving import give_out
from enquiries.spam import SpamVerdict, judge_alone, judge_among_others
from enquiries.spam.posts import remember_post
from enquiries.states import UNANSWERED_STATES, EnquiryState
from enquiries.submission import SubmittedEnquiry, erased_content_hash
from enquiries.urgency import UrgencyAssessment, assess, more_urgent

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
    urgency = assess(data.text, data.ticked_signs)
    # Before the transaction: SQLite's write lock is not for reading texts.
    alone = judge_alone(data)
    for _attempt in range(STORE_ATTEMPTS - 1):
        try:
            return _store_or_find(data, urgency, alone)
        except IntegrityError:
            # Another process stored the same token or reference in this moment: look again.
            continue
    return _store_or_find(data, urgency, alone)


def _store_or_find(
    data: SubmittedEnquiry, urgency: UrgencyAssessment, alone: SpamVerdict
) -> SubmissionResult:
    first = Enquiry.objects.filter(token=data.token).first()
    if first is None:
        enquiry = _store(data, urgency, alone, token=data.token, amends=None)
        return SubmissionResult(enquiry, created=True, amended=False)
    # Sent once more after it was erased, a text must not come back.
    same_text = (data.content_hash, erased_content_hash(data.content_hash))
    if first.content_hash in same_text:
        return SubmissionResult(first, created=False, amended=False)
    amendment = first.amendments.filter(content_hash__in=same_text).first()
    if amendment is not None:
        return SubmissionResult(amendment, created=False, amended=True)
    enquiry = _store(data, urgency, alone, token=uuid.uuid4(), amends=first)
    return SubmissionResult(enquiry, created=True, amended=True)


@transaction.atomic
def _store(
    data: SubmittedEnquiry,
    urgency: UrgencyAssessment,
    alone: SpamVerdict,
    *,
    token: uuid.UUID,
    amends: Enquiry | None,
) -> Enquiry:
    spam = judge_among_others(data, alone)
    enquiry = Enquiry(
        **data.patient_fields,
        **_origin(data),
        reference=new_reference(),
        token=token,
        content_hash=data.content_hash,
        amends=amends,
        consent=True,
        consent_notice=stored_notice(data.consent_notice),
        urgency=urgency.urgency,
        urgency_reasons=urgency.reasons,
        rules_version=urgency.rules_version,
        spam_score=spam.score,
        spam_reasons=[reason.stored for reason in spam.reasons],
        state=first_state(urgency.urgency, spam),
    )
    if enquiry.state in UNANSWERED_STATES:
        clock.start(enquiry, enquiry.created_at)
    enquiry.save(force_insert=True)
    EnquiryEvent.objects.create(
        enquiry=enquiry, kind=EventKind.RECEIVED, to_state=enquiry.state, at=enquiry.created_at
    )
    if amends is not None:
        _tell_the_first(amends, enquiry)
    _route(enquiry)
    notices.queue_new_enquiry(enquiry)
    notices.queue_receipt(enquiry)
    remember_post(data.signals.network)
    return enquiry


def _route(enquiry: Enquiry) -> None:
    """Give it to whom it belongs; what lies in quarantine only when it comes out."""
    if not enquiry.is_quarantined:
        change = Change(enquiry, None, now=enquiry.created_at)
        give_out(change)
        change.save()


def first_state(urgency: str, spam: SpamVerdict) -> EnquiryState:
    """Where a new enquiry begins; what may be an emergency is never put aside as spam."""
    if spam.is_quarantined and urgency != Urgency.EMERGENCY:
        return EnquiryState.QUARANTINE
    return EnquiryState.NEW


def _origin(data: SubmittedEnquiry) -> dict[str, Any]:
    """Where the post came from; the area is the chosen one, else that of the PIN code."""
    return {
        "captcha": data.captcha,
        "form_page": data.form_page,
        "source_page": data.source_page,
        "source_title": data.source_page.title if data.source_page else "",
        "chosen_person": data.chosen_person,
        "area": data.area or Area.objects.for_pin(data.pin_code),
        "service": data.service,
        "site": data.site or (data.form_page.get_site() if data.form_page else None),
        "network": data.signals.network,
    }


def _tell_the_first(first: Enquiry, amendment: Enquiry) -> None:
    """Note the new text on the first enquiry; whoever has it open must look again.

    If the new text is more urgent, so is the first enquiry, which somebody may be working.
    """
    first = Enquiry.objects.select_for_update().get(pk=first.pk)
    EnquiryEvent.objects.create(
        enquiry=first, kind=EventKind.AMENDED, note=amendment.reference, at=amendment.created_at
    )
    if first.is_erased:
        return
    first.urgency = more_urgent(first.urgency, amendment.urgency)
    first.urgency_reasons = [
        *first.urgency_reasons,
        *(reason for reason in amendment.urgency_reasons if reason not in first.urgency_reasons),
    ]
    first.version += 1
    first.save()
