"""Reach a patient by phone, WhatsApp or SMS, and keep that it was tried.

The links are plain ones, so that a phone dials whatever else fails; a small script tells us of
the click. A button that posts and is answered with a redirect to `tel:` was tried and does not
dial: browsers apply `form-action` of the Content-Security-Policy to the redirect.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from clinic.models import PracticeSettings
from enquiries.changes import ErasedEnquiry
from enquiries.choices import EventKind, PreferredContact
from enquiries.models import Enquiry, EnquiryEvent

if TYPE_CHECKING:
    from django.contrib.auth.models import User

CLICKS = {kind.value: kind for kind in (EventKind.CALL, EventKind.WHATSAPP, EventKind.SMS)}
LABELS = {
    EventKind.CALL: _("Call"),
    EventKind.WHATSAPP: _("WhatsApp"),
    EventKind.SMS: _("SMS"),
}
PREFERENCES = {
    EventKind.CALL: PreferredContact.CALL,
    EventKind.WHATSAPP: PreferredContact.WHATSAPP,
    EventKind.SMS: PreferredContact.SMS,
}


@dataclass(frozen=True)
class ContactLink:
    """One way to reach the patient; `is_preferred` when the patient asked for it."""

    kind: EventKind
    label: Any
    address: str
    is_preferred: bool


def contact_links(enquiry: Enquiry, practice: PracticeSettings) -> list[ContactLink]:
    """Calling, and for a mobile number WhatsApp and SMS; nothing after an erasure."""
    phone = enquiry.phone_number
    if phone is None:
        return []
    addresses = {EventKind.CALL: phone.tel}
    if phone.is_mobile:
        text = quote(greeting(enquiry, practice))
        addresses[EventKind.WHATSAPP] = f"{enquiry.whatsapp_url}?text={text}"
        # "?&" is read by Android and by iPhones alike.
        addresses[EventKind.SMS] = f"sms:{phone.e164}?&body={text}"
    return [
        ContactLink(
            kind, LABELS[kind], address, enquiry.preferred_contact == PREFERENCES[kind].value
        )
        for kind, address in addresses.items()
    ]


def greeting(enquiry: Enquiry, practice: PracticeSettings) -> str:
    """How a message begins: who writes and about what, without a name or a symptom.

    It stands in an address, and others may see it on a locked phone.
    """
    with translation.override("hi" if enquiry.language == "hi" else "en"):
        words = gettext("Hello, this is %(practice)s about your enquiry %(reference)s.")
    return words % {"practice": practice.practice_name, "reference": enquiry.reference}


@transaction.atomic
def record_contact(enquiry_id: int, kind: EventKind, *, by: "User") -> None:
    """Keep that `by` went to call or write. Raises Enquiry.DoesNotExist and ErasedEnquiry.

    The version stays: nothing of the enquiry changes, and the form that is open beside the
    link must still be saved after the call.
    """
    enquiry = Enquiry.objects.select_for_update().get(pk=enquiry_id)
    if enquiry.is_erased:
        raise ErasedEnquiry(_("The personal data of this enquiry was erased."))
    EnquiryEvent.objects.create(enquiry=enquiry, kind=kind, by=by)
    log(enquiry, f"enquiries.{kind}", user=by)
