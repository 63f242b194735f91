"""Sixty fictional enquiries of the last eleven weeks, most of them done: something to count.

Made and worked through the services like real ones, only at moments in the past.
"""

import uuid
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from clinic.business_clock import BusinessClock
from enquiries import clock
from enquiries.changes import changing
from enquiries.choices import EventKind, LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.models import Enquiry, EnquiryPage, OutboundNotice
from enquiries.services import submit_enquiry
from enquiries.states import EnquiryState
from enquiries.submission import SubmittedEnquiry

if TYPE_CHECKING:
    from wagtail.models import Page

HISTORY_COUNT = 60
# The youngest came before any run of closed days, so that it was answered in the past too.
NEWEST_DAYS_AGO, OLDEST_DAYS_AGO = 4, 76
NAMES = ["Anita", "Rahul", "Pooja", "Suresh", "Zoya", "Vikram", "Maria", "Ravi", "Geeta", "Omar"]
# What hurts, since when, and the article that such a patient comes from ("": from none).
TROUBLES = [
    ("My lower back hurts when I bend", "low_back_pain"),
    ("Meri kamar mein dard hai", "low_back_pain"),
    ("My fingers tingle at night", "carpal_tunnel"),
    ("My neck is stiff and my head aches", "cervicogenic_headache"),
    ("I read about needles for muscle pain", "dry_needling"),
    ("My knee is stiff after an operation", ""),
    ("My mother needs help to walk at home", ""),
    ("My shoulder catches when I reach up", ""),
]
SINCE = ["two days", "a week", "two weeks", "a month", "three months", "half a year", "a year"]
PIN_CODES = ["110024", "400050", "122001", "110092", "201301", "400001", "560001"]
SERVICES = [
    LookingFor.TREATMENT,
    LookingFor.TREATMENT,
    LookingFor.HOME_VISIT,
    LookingFor.TREATMENT,
    LookingFor.AFTER_SURGERY,
    LookingFor.ARTICLE,
]
# Minutes of opening time until somebody called: a practice that is quick, with bad days.
MINUTES_TO_CONTACT = [4, 12, 7, 21, 9, 28, 5, 16, 41, 11, 24, 8, 19, 33, 6, 14, 95, 10, 26]
HOURS = [(8, 40), (19, 10), (11, 5), (22, 30), (9, 50), (15, 15), (17, 45), (13, 20)]


def load_demo_history(
    form_page: EnquiryPage, articles: dict[str, "Page"], staff: dict[str, Any]
) -> None:
    """Create them; `staff` has "triage" and "physiotherapist", `articles` may lack any."""
    hours = BusinessClock.of(clock.practice_of(Enquiry(form_page=form_page)))
    made = []
    for number in range(HISTORY_COUNT):
        enquiry = submit_enquiry(_submitted(number, form_page, articles)).enquiry
        made.append(enquiry.pk)
        if enquiry.is_unanswered:
            who = staff["physiotherapist"] if number % 3 == 0 else staff["triage"]
            _work(enquiry.pk, number, who, hours)
    # These mails would be about people who do not exist.
    OutboundNotice.objects.filter(enquiry__in=made).delete()


def _submitted(
    number: int, form_page: EnquiryPage, articles: dict[str, "Page"]
) -> SubmittedEnquiry:
    trouble, article = TROUBLES[number % len(TROUBLES)]
    since = SINCE[number // len(TROUBLES) % len(SINCE)]
    return SubmittedEnquiry(
        token=uuid.uuid4(),
        name=f"{NAMES[number % len(NAMES)]} Demo",
        phone=f"+91987651{1000 + number}",
        pin_code=PIN_CODES[number % len(PIN_CODES)],
        looking_for=SERVICES[number % len(SERVICES)],
        message=f"{trouble}, for {since} now. When can somebody see me?",
        preferred_contact=list(PreferredContact)[number % 2],
        consent_notice=current_notice(),
        form_page=form_page,
        source_page=articles.get(article),
    )


def _work(enquiry_id: int, number: int, who: Any, hours: BusinessClock) -> None:
    """Answer it, and close it two days later, as if that had been done then."""
    received = _received(number, hours)
    minutes = MINUTES_TO_CONTACT[number % len(MINUTES_TO_CONTACT)]
    with changing(enquiry_id, by=who) as change:
        enquiry = change.enquiry
        enquiry.created_at = received
        clock.start(enquiry, received)
        enquiry.events.filter(kind=EventKind.RECEIVED).update(at=received)
        change.now = hours.add_minutes(received, minutes)
        change.assign(who)
        change.move(EnquiryState.CONTACTED)
        change.now += timedelta(days=2)
        if change.now < timezone.now():
            change.move(EnquiryState.CLOSED)


def _received(number: int, hours: BusinessClock) -> datetime:
    today = timezone.now().astimezone(hours.zone).date()
    spread = (OLDEST_DAYS_AGO - NEWEST_DAYS_AGO) * number // HISTORY_COUNT
    day = today - timedelta(days=NEWEST_DAYS_AGO + spread)
    return datetime.combine(day, time(*HOURS[number % len(HOURS)]), tzinfo=hours.zone)
