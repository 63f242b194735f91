"""Two fictional posts that look like spam, so that the demo's quarantine shows its reasons."""

import uuid
from typing import TYPE_CHECKING, Any

from enquiries.choices import LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.models import EnquiryPage, OutboundNotice
from enquiries.services import submit_enquiry
from enquiries.submission import SubmittedEnquiry

if TYPE_CHECKING:
    from wagtail.models import Page

DOUBTFUL_MESSAGES = [
    "We bring your website to the first page of Google with 500 quality backlinks. "
    "See our price list at https://ranking.example and reply today.",
    "Instant personal loan up to 10 lakh, no documents, low interest. Share your WhatsApp number.",
]


def load_demo_doubtful(
    form_page: EnquiryPage, articles: dict[str, "Page"], staff: dict[str, Any]
) -> None:
    """Post them through the same service, and the same rules, as everybody's enquiries."""
    for number, message in enumerate(DOUBTFUL_MESSAGES, start=1):
        enquiry = submit_enquiry(
            SubmittedEnquiry(
                token=uuid.uuid4(),
                name=f"Sales Demo {number}",
                phone=f"+91987652{1000 + number}",
                pin_code="110001",
                looking_for=LookingFor.OTHER,
                message=message,
                preferred_contact=PreferredContact.CALL,
                consent_notice=current_notice(),
                form_page=form_page,
            )
        ).enquiry
        # This mail would be about people who do not exist.
        OutboundNotice.objects.filter(enquiry=enquiry).delete()
