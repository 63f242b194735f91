"""Answer a patient by e-mail: fill a template, and send what somebody has read once more."""

import re
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from enquiries.changes import Change, StaleEnquiry, WorkRefused, changing
from enquiries.choices import EventKind, NoticeKind
from enquiries.clock import practice_of
from enquiries.detail.work_form import staff_name
from enquiries.models import PLACEHOLDERS, Enquiry, OutboundNotice, Reply, ReplyTemplate
from enquiries.states import EnquiryState

if TYPE_CHECKING:
    from django.contrib.auth.models import User

PLACEHOLDER = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")


def can_reply(enquiry: Enquiry) -> bool:
    """Whether there is an address to write to, and the enquiry is one to be answered."""
    at_rest = (EnquiryState.QUARANTINE, EnquiryState.DUPLICATE)
    return bool(enquiry.email) and enquiry.state not in at_rest


def fill(template: ReplyTemplate, enquiry: Enquiry, sender: "User") -> tuple[str, str]:
    """Subject and text with the known placeholders filled in; other braces stay as they are.

    One pass over the template only: braces in a patient's name are not placeholders.
    """
    practice = practice_of(enquiry)
    phones = practice.phone_numbers
    values = {
        "name": enquiry.name,
        "reference": enquiry.reference,
        "practice": practice.practice_name,
        "phone": phones[0].national if phones else "",
        "sender": staff_name(sender),
    }

    def filled(text: str) -> str:
        return PLACEHOLDER.sub(lambda found: values[found[1]], text)

    return " ".join(filled(template.subject).split()), filled(template.body)


def send_reply(
    enquiry_id: int,
    *,
    by: "User",
    template: ReplyTemplate | None,
    subject: str,
    body: str,
    expected_version: int | None = None,
    answers: bool = True,
) -> Reply:
    """Keep the reply, queue its mail and note it, in one transaction; return the reply.

    `answers`: it is the practice's first contact, so that the promise is kept. The same reply
    sent twice by two clicks is one. Raises Enquiry.DoesNotExist, ErasedEnquiry, StaleEnquiry and
    WorkRefused.
    """
    try:
        with changing(enquiry_id, by=by, expected_version=expected_version) as change:
            _refuse(change.enquiry, subject, body)
            reply = _store(change, template, subject, body)
            waits = change.enquiry.is_unanswered or change.enquiry.state == EnquiryState.WAITING
            if answers and waits:
                change.move(EnquiryState.CONTACTED)
    except StaleEnquiry:
        same = Reply.objects.filter(enquiry=enquiry_id, by=by, subject=subject, body=body)
        if (sent_before := same.last()) is None:
            raise
        return sent_before
    return reply


def _store(change: Change, template: ReplyTemplate | None, subject: str, body: str) -> Reply:
    enquiry = change.enquiry
    reply = Reply.objects.create(
        enquiry=enquiry, template=template, subject=subject, body=body, by=change.by, at=change.now
    )
    OutboundNotice.objects.create(
        enquiry=enquiry,
        kind=NoticeKind.REPLY,
        reply=reply,
        to=enquiry.email,
        occasion=f"reply {reply.pk}",
    )
    change.record(EventKind.REPLY, note=subject)
    return reply


def _refuse(enquiry: Enquiry, subject: str, body: str) -> None:
    if not enquiry.email:
        raise WorkRefused(_("The patient gave no e-mail address."))
    if not can_reply(enquiry):
        state = enquiry.get_state_display()
        raise WorkRefused(_("One that is “%(state)s” cannot be answered.") % {"state": state})
    # More lines would be more headers of the mail.
    if len(subject.splitlines()) != 1 or not body.strip():
        raise WorkRefused(_("A reply needs one line of subject, and a text."))
