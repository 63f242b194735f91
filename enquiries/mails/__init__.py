"""The mails of the outbox: one module for each kind of notice, and what all mails share."""

from collections.abc import Callable
from email.utils import formataddr, parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import translation

from enquiries.choices import NoticeKind
from enquiries.clock import practice_of
from enquiries.models import OutboundNotice

from .appointment import calendar_attachment, cancelled_mail, confirmed_mail
from .assigned import assigned_mail
from .change_asked import change_asked_mail
from .diary import diary_mail
from .new_enquiry import new_enquiry_mail
from .overdue import overdue_mail
from .receipt import receipt_mail
from .reply import reply_mail
from .withdrawn import withdrawn_mail

# Each returns subject and text. Mails to staff name a reference and a link, never the patient.
MAILS: dict[str, Callable[[OutboundNotice], tuple[str, str]]] = {
    NoticeKind.NEW_ENQUIRY: new_enquiry_mail,
    NoticeKind.ASSIGNED: assigned_mail,
    NoticeKind.REPLY: reply_mail,
    NoticeKind.OVERDUE: overdue_mail,
    NoticeKind.WITHDRAWN: withdrawn_mail,
    NoticeKind.RECEIPT: receipt_mail,
    NoticeKind.CONFIRMED: confirmed_mail,
    NoticeKind.CANCELLED: cancelled_mail,
    NoticeKind.CHANGE_ASKED: change_asked_mail,
    NoticeKind.DIARY: diary_mail,
}
WITH_CALENDAR_FILE = frozenset({NoticeKind.CONFIRMED, NoticeKind.CANCELLED})


def build_mail(notice: OutboundNotice) -> EmailMessage:
    """The mail of a notice, in the practice's language unless its kind knows better.

    Raises KeyError for a kind without a text.
    """
    with translation.override(settings.LANGUAGE_CODE):
        subject, body = MAILS[notice.kind](notice)
    mail = EmailMessage(
        subject=subject,
        body=body,
        from_email=sender(notice),
        to=[notice.to],
        reply_to=reply_to(notice),
        headers=headers(notice),
    )
    if notice.kind in WITH_CALENDAR_FILE:
        mail.attach(calendar_attachment(notice))
    return mail


def sender(notice: OutboundNotice) -> str:
    """The address that all mail comes from; to a patient in the name of the practice."""
    address = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    if not notice.goes_to_patient:
        return settings.DEFAULT_FROM_EMAIL
    name = " ".join(practice_of(notice.enquiry).practice_name.split())  # no line may break
    return formataddr((name, address))


def headers(notice: OutboundNotice) -> dict[str, str]:
    """A Message-ID that every attempt shares, and the mark of a mail that no person wrote."""
    domain = urlsplit(settings.SITE_BASE_URL).hostname or "localhost"
    # A mail that was sent twice after a crash can be seen to be one.
    found = {"Message-ID": f"<enquiry-notice-{notice.pk}@{domain}>"}
    if notice.kind != NoticeKind.REPLY:
        found["Auto-Submitted"] = "auto-generated"  # RFC 3834: no answering machine answers
    return found


def reply_to(notice: OutboundNotice) -> list[str]:
    """Where a patient's answer goes: the practice; staff answer in the inbox."""
    if not notice.goes_to_patient:
        return []
    email = practice_of(notice.enquiry).email
    return [email] if email else []
