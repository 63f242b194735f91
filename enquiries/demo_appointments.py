"""One fictional appointment, so that the list of appointments shows what it is for."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from clinic.choices import VisitMode
from clinic.models import Person
from enquiries.appointments.booking import confirm_appointment
from enquiries.changes import WorkRefused
from enquiries.models import Enquiry, EnquiryPage, OutboundNotice

if TYPE_CHECKING:
    from wagtail.models import Page

PATIENT, PERSON = "Tara Demo", "Farhan Siddiqui"


def load_demo_appointment(
    form_page: EnquiryPage, articles: dict[str, "Page"], staff: dict[str, Any]
) -> None:
    """Confirm what that patient wished for, as the desk would; whoever is missing stays so."""
    enquiry = Enquiry.objects.filter(name=PATIENT, form_page=form_page).first()
    person = Person.objects.filter(name=PERSON).first()
    if not (enquiry and enquiry.wished_times and person):
        return
    try:
        confirm_appointment(
            enquiry.pk,
            by=staff["triage"],
            person=person,
            service=enquiry.service,
            mode=VisitMode.VIDEO,
            starts_at=datetime.fromisoformat(enquiry.wished_times[0]),
            minutes=enquiry.service.duration_minutes if enquiry.service else 30,
        )
    except WorkRefused:  # the person does not work on that day: there is no appointment then
        return
    # This mail would be about somebody who does not exist.
    OutboundNotice.objects.filter(enquiry=enquiry).delete()
