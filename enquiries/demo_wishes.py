"""Three fictional enquiries that wish for an appointment, for the days that come next."""

import uuid
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils import timezone

from clinic.choices import VisitMode
from clinic.models import Person, Service
from enquiries.booking.offer import modes_of
from enquiries.booking.wish_calendar import WishCalendar
from enquiries.choices import LookingFor, PreferredContact
from enquiries.clock import practice_of
from enquiries.consent import current_notice
from enquiries.models import Enquiry, EnquiryPage, OutboundNotice
from enquiries.services import submit_enquiry
from enquiries.submission import SubmittedEnquiry

if TYPE_CHECKING:
    from wagtail.models import Page


@dataclass(frozen=True)
class DemoWish:
    """One enquiry with what it wishes for; a person or service that is not there is left out."""

    name: str
    message: str
    mode: VisitMode
    times: tuple[tuple[int, time], ...]  # how many days from now at the earliest, and when
    pin_code: str = "110024"
    person: str = ""
    looking_for: LookingFor = LookingFor.TREATMENT


DEMO_WISHES = [
    DemoWish(
        "Ritu Demo",
        "My thumb and two fingers go to sleep at night. I would like to have that looked at.",
        VisitMode.CLINIC,
        ((1, time(17)), (2, time(17)), (3, time(9, 30))),
    ),
    DemoWish(
        "Shankar Demo",
        "My mother is 81 and walks badly since her fall last month. Can somebody come home?",
        VisitMode.HOME,
        ((2, time(11)), (3, time(11))),
        pin_code="400050",
        person="Meera Nair",
        looking_for=LookingFor.HOME_VISIT,
    ),
    DemoWish(
        "Tara Demo",
        "I work from home and my neck hurts by noon. A video call would suit me best.",
        VisitMode.VIDEO,
        ((1, time(13)),),
        pin_code="201301",
    ),
]


def load_demo_wishes(
    form_page: EnquiryPage, articles: dict[str, "Page"], staff: dict[str, Any]
) -> None:
    """Post them through the same service as everybody's enquiries."""
    calendar = WishCalendar.of(practice_of(Enquiry(form_page=form_page)), timezone.now())
    made = [
        submit_enquiry(_submitted(demo, number, form_page, calendar)).enquiry.pk
        for number, demo in enumerate(DEMO_WISHES, start=1)
    ]
    # These mails would be about people who do not exist.
    OutboundNotice.objects.filter(enquiry__in=made).delete()


def _submitted(
    demo: DemoWish, number: int, form_page: EnquiryPage, calendar: WishCalendar
) -> SubmittedEnquiry:
    service = _service_in(demo.mode)
    minutes = service.duration_minutes if service else 30
    times = [_open_moment(calendar, days, at, minutes) for days, at in demo.times]
    return SubmittedEnquiry(
        token=uuid.uuid4(),
        name=demo.name,
        phone=f"+91987653{1000 + number}",
        pin_code=demo.pin_code,
        looking_for=demo.looking_for,
        message=demo.message,
        preferred_contact=PreferredContact.CALL,
        consent_notice=current_notice(),
        form_page=form_page,
        service=service,
        visit_mode=demo.mode,
        # Two that fell on the same day because of a holiday are one.
        wished_times=list(dict.fromkeys(moment.isoformat() for moment in times if moment)),
        chosen_person=Person.objects.filter(name=demo.person).first(),
    )


def _service_in(mode: VisitMode) -> Service | None:
    offered = Service.objects.offered().with_prices()
    return next((service for service in offered if mode in modes_of(service)), None)


def _open_moment(calendar: WishCalendar, days: int, at: time, minutes: int) -> datetime | None:
    """This time on the first open day that is at least so many days away, if there is one."""
    day = calendar.first_day + timedelta(days=days)
    while day <= calendar.last_day:
        try:
            return calendar.moment(day, at, minutes)
        except ValidationError:
            day += timedelta(days=1)
    return None
