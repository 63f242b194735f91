"""Tell the patient that the enquiry arrived; others may read the mail, so it says little."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from enquiries.booking.wish_words import wish_of
from enquiries.clock import practice_of
from enquiries.models import Enquiry, OutboundNotice
from enquiries.patient_links import withdrawal_address


def receipt_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text, in the language of the form: the reference, not what was written."""
    enquiry = notice.enquiry
    page = enquiry.form_page
    language = page.locale.language_code if page else settings.LANGUAGE_CODE
    with translation.override(language):
        subject = _("Received: %(reference)s") % {"reference": enquiry.reference}
        return subject, "\n\n".join(part for part in _parts(enquiry) if part) + "\n"


def _parts(enquiry: Enquiry) -> list[str]:
    practice = practice_of(enquiry)
    phones = ", ".join(phone.national for phone in practice.phone_numbers)
    emergency = ", ".join(practice.emergency_numbers)
    withdrawal = withdrawal_address(enquiry)
    return [
        _("We have received your message. Its reference is %(reference)s.")
        % {"reference": enquiry.reference},
        _wish(enquiry),
        phones and _("To change or add something, call %(phones)s.") % {"phones": phones},
        _("In an emergency do not wait for us: call %(numbers)s.") % {"numbers": emergency},
        withdrawal
        and _("To take back your consent and have your message erased: %(address)s")
        % {"address": withdrawal},
        practice.practice_name,
    ]


def _wish(enquiry: Enquiry) -> str:
    """What was asked for, without the reason; "" without a wish for an appointment."""
    wish = wish_of(enquiry)
    if wish is None:
        return ""
    heading = _("You asked for an appointment. It is not booked yet: we confirm by phone or mail.")
    return "\n".join([heading, *(f"- {line}" for line in wish.lines)])
