"""Enquiries that came while nobody looked, so that a journey begins with its own."""

from tests.journeys.conftest import RunningSite

# Runs in the site's own process, through the service that stores what the form sends.
RECEIVE = """
import uuid
from enquiries.choices import LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.models import EnquiryPage
from enquiries.services import submit_enquiry
from enquiries.submission import SubmittedEnquiry

for number, name in enumerate({names!r}):
    submit_enquiry(
        SubmittedEnquiry(
            token=uuid.uuid4(),
            name=name,
            phone=f"+919{{uuid.uuid4().int % 10**9:09d}}",
            pin_code="400050",
            looking_for=LookingFor.TREATMENT,
            message=f"{{name}} writes: my elbow hurts when I lift a bucket.",
            preferred_contact=PreferredContact.CALL,
            consent_notice=current_notice(),
            form_page=EnquiryPage.objects.first(),
        )
    )
"""


def receive(site: RunningSite, *names: str) -> None:
    """Store one enquiry of each of these patients."""
    site.manage("shell", "--verbosity", "0", "-c", RECEIVE.format(names=names))
