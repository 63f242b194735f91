"""Which slots and which enquiries can be booked, and in what words the others are refused."""

import datetime

import pytest
from django.utils import timezone

from clinic.choices import VisitMode
from clinic.models import Holiday, WorkingHours
from enquiries.appointments.booking import (
    NotBookable,
    cancel_appointment,
)
from enquiries.appointments.slots import OutsideHours, SlotRefused, SlotTaken
from enquiries.changes import ErasedEnquiry
from enquiries.choices import AppointmentState, NoticeKind
from enquiries.detail.merging import merge
from enquiries.models import Appointment
from enquiries.privacy import erase
from enquiries.spam.quarantine import put_in_quarantine
from enquiries.states import EnquiryState
from enquiries.work import change_state
from tests.enquiries.appointments.conftest import MONDAY, SUNDAY, coming
from tests.enquiries.appointments.records import as_it_is, mails_of, make_past
from tests.enquiries.conftest import CANARY_NAME, stored
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db
MINUTE = datetime.timedelta(minutes=1)


# Who is free


@pytest.mark.parametrize(
    ("hour", "minute", "minutes"),
    [(10, 0, 45), (9, 30, 31), (10, 44, 45), (10, 15, 15), (9, 0, 240)],
)
def test_a_taken_stretch_is_refused_with_its_time_and_without_the_other_patient(
    book, appointment, practice, hour, minute, minutes
):
    other = stored(name="Somebody Else", phone="+919811122233", email="else@example.test")
    before = as_it_is(other)

    with pytest.raises(SlotTaken) as refusal:
        book(other, starts_at=coming(MONDAY, hour, minute), minutes=minutes)

    assert "There is an appointment from 10:00 to 10:45." in str(refusal.value)
    assert CANARY_NAME not in str(refusal.value)
    assert appointment.enquiry.reference not in str(refusal.value)
    assert as_it_is(other) == before


@pytest.mark.parametrize(("hour", "minute", "minutes"), [(9, 15, 45), (10, 45, 45)])
def test_one_may_begin_when_another_ends(book, appointment, hour, minute, minutes):
    assert book(stored(), starts_at=coming(MONDAY, hour, minute), minutes=minutes).is_booked


def test_a_colleague_is_free_at_the_same_time(book, appointment):
    colleague = PersonFactory(treats_at_clinic=True)
    assert book(stored(), person=colleague).is_booked


def test_a_cancelled_slot_is_free_again(book, appointment, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)
    assert book(stored()).is_booked


# Refusals that no tick allows


def lapsed(person):
    person.registration_valid_until = timezone.localdate() - datetime.timedelta(days=1)
    person.save()
    return {}


def lapses_before_the_day(person):
    person.registration_valid_until = timezone.localdate()
    person.save()
    return {}


def never_registered(person):
    person.registration_number = ""
    person.save()
    return {}


def not_by_video(person):
    return {"mode": VisitMode.VIDEO}


def no_such_mode(person):
    return {"mode": "spaceship"}


def in_the_past(person):
    return {"starts_at": timezone.now() - MINUTE}


def after_a_year(person):
    return {"starts_at": timezone.now() + datetime.timedelta(days=367)}


def in_the_year_9999(person):
    return {"starts_at": datetime.datetime(9999, 12, 31, 23, 59, tzinfo=datetime.UTC)}


def no_minute(person):
    return {"minutes": 0}


def all_day(person):
    return {"minutes": 481}


REFUSED = [
    (lapsed, "no registration on file"),
    (lapses_before_the_day, "no registration on file"),
    (never_registered, "no registration on file"),
    (not_by_video, "does not treat in this way: By video"),
    (no_such_mode, "does not treat in this way"),
    (in_the_past, "has passed"),
    (after_a_year, "more than a year"),
    (in_the_year_9999, "more than a year"),
    (no_minute, "5 to 480 minutes"),
    (all_day, "5 to 480 minutes"),
]


@pytest.mark.parametrize(("case", "words"), REFUSED)
def test_what_cannot_be_is_refused_in_words_and_changes_nothing(book, enquiry, person, case, words):
    changes = case(person)
    before = as_it_is(enquiry)
    with pytest.raises(SlotRefused) as refusal:
        book(enquiry, **{"outside_hours": True, **changes})
    assert words in str(refusal.value)
    assert as_it_is(enquiry) == before


# Opening hours


def at_three(practice, person):
    return coming(MONDAY, 3), "open 09:00–18:00"


def on_a_sunday(practice, person):
    return coming(SUNDAY, 10), "On a Sunday we are closed"


def on_a_holiday(practice, person):
    moment = coming(MONDAY, 10)
    Holiday.objects.create(practice=practice, day=moment.date(), name="Diwali")
    return moment, "Diwali"


def past_closing(practice, person):
    return coming(MONDAY, 17, 30), "takes 45 minutes"


def when_the_person_does_not_work(practice, person):
    WorkingHours.objects.create(
        person=person, weekday=MONDAY, begins=datetime.time(14), ends=datetime.time(18)
    )
    return coming(MONDAY, 10), "Asha Rao does not work at that time"


OUTSIDE = [at_three, on_a_sunday, on_a_holiday, past_closing, when_the_person_does_not_work]


@pytest.mark.parametrize("case", OUTSIDE)
def test_outside_hours_staff_are_told_why_and_may_insist(book, enquiry, practice, person, case):
    starts_at, words = case(practice, person)
    with pytest.raises(OutsideHours) as refusal:
        book(enquiry, starts_at=starts_at)
    assert words in str(refusal.value)
    assert book(enquiry, starts_at=starts_at, outside_hours=True).is_booked


def test_the_person_works_within_own_hours(book, enquiry, person):
    WorkingHours.objects.create(
        person=person, weekday=MONDAY, begins=datetime.time(9), ends=datetime.time(11)
    )
    assert book(enquiry).is_booked


def test_hours_are_those_of_the_practice_wherever_the_moment_was_written_down(book, enquiry):
    in_utc = coming(MONDAY, 9).astimezone(datetime.UTC)
    assert book(enquiry, starts_at=in_utc).is_booked


# Which enquiries


def closed(enquiry, user):
    change_state(enquiry.pk, EnquiryState.CLOSED, by=user)
    return NotBookable


def in_quarantine(enquiry, user):
    put_in_quarantine(enquiry.pk, by=user)
    return NotBookable


def joined(enquiry, user):
    merge(enquiry.pk, stored().pk, by=user)
    return NotBookable


def erased(enquiry, user):
    erase(enquiry.pk, by=user, reason="request")
    return ErasedEnquiry


@pytest.mark.parametrize("rest", [closed, in_quarantine, joined, erased])
def test_an_enquiry_at_rest_gets_no_appointment(book, enquiry, triage_user, rest):
    refusal = rest(enquiry, triage_user)
    with pytest.raises(refusal):
        book(enquiry)
    assert not Appointment.objects.exists()


def test_an_enquiry_has_one_appointment_to_come(book, appointment):
    with pytest.raises(NotBookable):
        book(appointment.enquiry, starts_at=coming(MONDAY, 14))
    assert Appointment.objects.count() == 1


def test_after_one_is_over_a_further_one_can_be_confirmed(book, appointment):
    make_past(appointment)

    further = book(appointment.enquiry)

    appointment.refresh_from_db()
    assert appointment.state == AppointmentState.OVER
    assert further.is_booked
    assert len(mails_of(appointment.enquiry, NoticeKind.CONFIRMED)) == 2
