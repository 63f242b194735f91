"""Fill the outbox; called inside the site: `manage.py shell -c "..."`."""

import uuid

from enquiries.choices import LookingFor, NoticeKind, PreferredContact
from enquiries.consent import current_notice
from enquiries.notices import queue
from enquiries.services import submit_enquiry
from enquiries.submission import SubmittedEnquiry


def fill_outbox(count: int) -> None:
    """One enquiry, and so many notices of it that wait."""
    data = SubmittedEnquiry(
        token=uuid.uuid4(),
        name="Storm Patient",
        phone="+919876543210",
        pin_code="110024",
        looking_for=LookingFor.TREATMENT,
        message="My knee hurts on stairs.",
        preferred_contact=PreferredContact.CALL,
        consent_notice=current_notice(),
    )
    enquiry = submit_enquiry(data).enquiry
    enquiry.notices.all().delete()
    desks = [f"desk{number}@physiocare.example" for number in range(count)]
    queue(enquiry, NoticeKind.NEW_ENQUIRY, desks)
