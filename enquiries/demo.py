"""Twelve fictional enquiries in every state, made through the services like real ones."""

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from enquiries import clock
from enquiries.choices import LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.models import Enquiry, EnquiryEvent, EnquiryPage, OutboundNotice
from enquiries.services import submit_enquiry
from enquiries.states import EnquiryState
from enquiries.submission import SubmittedEnquiry
from enquiries.work import add_note, assign, change_state

if TYPE_CHECKING:
    from wagtail.models import Page


@dataclass(frozen=True)
class DemoEnquiry:
    """One enquiry, and how far the practice got with it."""

    name: str
    message: str
    hours_ago: float
    pin_code: str = "110024"
    looking_for: LookingFor = LookingFor.TREATMENT
    contact: PreferredContact = PreferredContact.CALL
    article: str = ""
    assigned: bool = False
    states: tuple[EnquiryState, ...] = ()
    note: str = ""


CONTACTED, BOOKED, CLOSED = EnquiryState.CONTACTED, EnquiryState.BOOKED, EnquiryState.CLOSED

DEMO_ENQUIRIES = [
    DemoEnquiry(
        "Kavita Demo",
        "Back pain for three days. Since this morning I am numb between the legs and I find it "
        "hard to pass urine. Is that normal?",
        hours_ago=0.4,
        article="low_back_pain",
    ),
    DemoEnquiry(
        "Imran Demo",
        "Kamar mein dard hai, do hafte se. Office mein baithne se badh jaata hai. Appointment "
        "chahiye Saturday ko.",
        hours_ago=1.5,
        contact=PreferredContact.WHATSAPP,
        article="low_back_pain",
    ),
    DemoEnquiry(
        "Sunita Demo",
        "Does dry needling hurt? I read your page and I am a bit afraid of needles.",
        hours_ago=3,
        looking_for=LookingFor.ARTICLE,
        contact=PreferredContact.EMAIL,
        article="dry_needling",
    ),
    DemoEnquiry(
        "Harpreet Demo",
        "My father is 74 and had a knee replacement last week. Can somebody come home?",
        hours_ago=5,
        pin_code="122001",
        looking_for=LookingFor.HOME_VISIT,
    ),
    DemoEnquiry(
        "Neha Demo",
        "Raat ko haath sunn ho jaata hai, subah tak jhanjhanahat rehti hai.",
        hours_ago=8,
        pin_code="400050",
        article="carpal_tunnel",
        assigned=True,
    ),
    DemoEnquiry(
        "Arun Demo",
        "Headache that starts in the neck, mostly on the right, for two months.",
        hours_ago=20,
        article="cervicogenic_headache",
        assigned=True,
        note="Wants an appointment before 10 in the morning.",
    ),
    DemoEnquiry(
        "Fatima Demo",
        "Shoulder pain after carrying boxes. Which of your places is nearest to Bandra?",
        hours_ago=26,
        pin_code="400050",
        contact=PreferredContact.SMS,
        assigned=True,
        states=(CONTACTED,),
        note="Called twice, no answer; sent an SMS.",
    ),
    DemoEnquiry(
        "George Demo",
        "Slipped on the stairs, ankle swollen, I can walk on it.",
        hours_ago=30,
        states=(CONTACTED,),
        note="Advised to have an X-ray first; will call back.",
    ),
    DemoEnquiry(
        "Meenal Demo",
        "Typing all day, thumb and first fingers tingle. Would a splint help?",
        hours_ago=49,
        article="carpal_tunnel",
        assigned=True,
        states=(CONTACTED, BOOKED),
        note="First visit booked for Monday.",
    ),
    DemoEnquiry(
        "Baldev Demo",
        "Ghutne mein dard, seedhiyan chadhne mein takleef.",
        hours_ago=73,
        states=(CONTACTED, BOOKED),
    ),
    DemoEnquiry(
        "Leela Demo",
        "Do you treat children with flat feet?",
        hours_ago=120,
        looking_for=LookingFor.OTHER,
        contact=PreferredContact.EMAIL,
        states=(CONTACTED, CLOSED),
        note="Referred to a children's physiotherapist.",
    ),
    DemoEnquiry(
        "Test Demo",
        "Please ignore, I only wanted to see whether the form works.",
        hours_ago=200,
        looking_for=LookingFor.OTHER,
        states=(CLOSED,),
    ),
]


def load_demo_enquiries(
    form_page: EnquiryPage, articles: dict[str, "Page"], staff: dict[str, Any]
) -> None:
    """Create the twelve; `staff` has "triage" and "physiotherapist", `articles` may lack any."""
    for number, demo in enumerate(DEMO_ENQUIRIES, start=1):
        enquiry = submit_enquiry(_submitted(demo, number, form_page, articles)).enquiry
        _work(enquiry.pk, demo, staff)
        _let_time_pass(enquiry.pk, demo.hours_ago)
    # These mails would be about people who do not exist.
    OutboundNotice.objects.filter(enquiry__form_page=form_page).delete()


def _submitted(
    demo: DemoEnquiry, number: int, form_page: EnquiryPage, articles: dict[str, "Page"]
) -> SubmittedEnquiry:
    by_mail = demo.contact == PreferredContact.EMAIL
    return SubmittedEnquiry(
        token=uuid.uuid4(),
        name=demo.name,
        phone=f"+91987654{3200 + number}",
        email=f"patient{number}@example.com" if by_mail else "",
        pin_code=demo.pin_code,
        looking_for=demo.looking_for,
        message=demo.message,
        preferred_contact=demo.contact,
        consent_notice=current_notice(),
        form_page=form_page,
        source_page=articles.get(demo.article),
    )


def _work(enquiry_id: int, demo: DemoEnquiry, staff: dict[str, Any]) -> None:
    triage = staff["triage"]
    if demo.assigned:
        assign(enquiry_id, staff["physiotherapist"], by=triage)
    for state in demo.states:
        change_state(enquiry_id, state, by=triage)
    if demo.note:
        add_note(enquiry_id, demo.note, by=triage)


def _let_time_pass(enquiry_id: int, hours: float) -> None:
    """Move an enquiry and its history into the past, five minutes from event to event."""
    received = timezone.now() - timedelta(hours=hours)
    events = EnquiryEvent.objects.filter(enquiry=enquiry_id).order_by("pk")
    for number, event in enumerate(events):
        event.at = received + timedelta(minutes=5 * number)
        event.save(update_fields=["at"])
    enquiry = Enquiry.objects.get(pk=enquiry_id)
    enquiry.created_at = received
    contact = events.filter(to_state=CONTACTED).values_list("at", flat=True).first()
    answered = not enquiry.is_unanswered
    clock.start(enquiry, received)
    if answered:
        enquiry.first_contact_at = None
        clock.stop(enquiry, contact or received, contacted=contact is not None)
    enquiry.save()
