"""Confirming, moving and cancelling: what is written, and who is told."""

import datetime
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from clinic.choices import VisitMode
from enquiries.appointments import booking
from enquiries.appointments.booking import (
    AppointmentGone,
    cancel_appointment,
    move_appointment,
)
from enquiries.appointments.slots import SlotTaken
from enquiries.changes import StaleEnquiry, WorkRefused
from enquiries.choices import AppointmentState, NoticeKind, NoticeStatus
from enquiries.detail.merging import merge
from enquiries.models import Appointment, Enquiry
from enquiries.privacy import erase
from enquiries.privacy.copy import copy_of
from enquiries.states import EnquiryState
from enquiries.withdrawal import withdraw_consent
from enquiries.work import assign, change_state
from tests.enquiries.appointments.conftest import INDIA, MONDAY, coming
from tests.enquiries.appointments.records import as_it_is, mails_of, make_past, notes_of
from tests.enquiries.conftest import CANARY_EMAIL, stored
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db
MINUTE = datetime.timedelta(minutes=1)


# Confirming


def test_a_confirmed_slot_books_the_enquiry_and_mails_the_patient(book, enquiry, person):
    starts_at = coming(MONDAY, 17)

    appointment = book(enquiry, starts_at=starts_at)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.BOOKED
    assert enquiry.first_contact_at is not None
    assert appointment.is_booked
    assert (appointment.starts_at, appointment.minutes) == (starts_at, 45)
    when = f"{starts_at.day} {starts_at:%b %Y}, 17:00"
    assert notes_of(enquiry) == [f"Confirmed: {when}, Asha Rao, At the clinic"]
    assert mails_of(enquiry, NoticeKind.CONFIRMED) == [(CANARY_EMAIL, NoticeStatus.PENDING)]


def test_whoever_treats_gets_the_enquiry_and_a_link(book, enquiry, person):
    book(enquiry)

    enquiry.refresh_from_db()
    assert enquiry.assigned_to == person.user
    assert mails_of(enquiry, NoticeKind.ASSIGNED) == [(person.user.email, NoticeStatus.PENDING)]


def test_without_a_login_of_the_person_the_enquiry_stays_with_whom_it_was(
    book, enquiry, physio_user, triage_user
):
    assign(enquiry.pk, physio_user, by=triage_user)

    book(enquiry, person=PersonFactory(treats_at_clinic=True))

    enquiry.refresh_from_db()
    assert enquiry.assigned_to == physio_user


def test_a_patient_without_an_address_gets_no_mail(book, practice):
    enquiry = stored()
    book(enquiry)
    assert mails_of(enquiry, NoticeKind.CONFIRMED) == []


@pytest.mark.parametrize("state", [EnquiryState.WAITING, EnquiryState.CONTACTED])
def test_every_open_state_leads_to_booked(book, enquiry, triage_user, state):
    change_state(enquiry.pk, state, by=triage_user)
    book(enquiry)
    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.BOOKED


def test_two_clicks_are_one_appointment_and_one_mail(book, enquiry):
    version = enquiry.version
    first = book(enquiry, expected_version=version)
    second = book(enquiry, expected_version=version)
    assert first == second
    assert len(mails_of(enquiry, NoticeKind.CONFIRMED)) == 1


def test_a_stale_page_books_nothing(book, enquiry, triage_user):
    version = enquiry.version
    change_state(enquiry.pk, EnquiryState.CONTACTED, by=triage_user)
    before = as_it_is(enquiry)
    with pytest.raises(StaleEnquiry):
        book(enquiry, expected_version=version)
    assert as_it_is(enquiry) == before


# Moving


@pytest.fixture
def move(triage_user, person, service) -> Any:
    """Move an appointment, to Monday at two if nothing else is said."""

    def _move(appointment: Appointment, **changes: Any) -> Appointment:
        values = {
            "by": triage_user,
            "person": person,
            "service": service,
            "mode": VisitMode.HOME,
            "starts_at": coming(MONDAY, 14),
            "minutes": 60,
        }
        return move_appointment(appointment.pk, **{**values, **changes})

    return _move


def test_moving_keeps_the_uid_and_raises_the_sequence(appointment, move):
    moved = move(appointment)

    assert moved.uid == appointment.uid
    assert (moved.sequence, moved.minutes, moved.mode) == (1, 60, VisitMode.HOME)
    assert notes_of(moved.enquiry)[-1].startswith("Moved to: ")


def test_after_moving_only_the_new_time_is_mailed(appointment, move):
    move(appointment)
    assert mails_of(appointment.enquiry, NoticeKind.CONFIRMED) == [
        (CANARY_EMAIL, NoticeStatus.CANCELLED),
        (CANARY_EMAIL, NoticeStatus.PENDING),
    ]


def test_what_changes_nothing_is_told_to_nobody(appointment, move):
    before = as_it_is(appointment.enquiry)
    move(appointment, mode=VisitMode.CLINIC, starts_at=coming(MONDAY, 10), minutes=45)
    assert as_it_is(appointment.enquiry) == before


def test_the_time_before_is_free_after_moving(appointment, move, book):
    move(appointment)
    assert book(stored()).is_booked


def test_it_may_move_by_a_little_into_its_own_time(appointment, move):
    assert move(appointment, starts_at=coming(MONDAY, 10, 15)).is_booked


def test_it_does_not_move_into_somebody_elses(appointment, move, book):
    other = book(stored(), starts_at=coming(MONDAY, 14))
    before = as_it_is(appointment.enquiry)
    with pytest.raises(SlotTaken):
        move(appointment)
    assert as_it_is(appointment.enquiry) == before
    assert other.is_booked


def test_what_is_over_or_cancelled_does_not_move(appointment, move, triage_user):
    make_past(appointment)
    with pytest.raises(AppointmentGone):
        move(appointment)
    appointment.refresh_from_db()
    assert appointment.sequence == 0


# Cancelling


def test_staff_cancel_and_the_patient_is_told(appointment, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)

    appointment.refresh_from_db()
    enquiry = appointment.enquiry
    assert (appointment.state, appointment.sequence) == (AppointmentState.CANCELLED, 1)
    assert enquiry.state == EnquiryState.CONTACTED
    assert notes_of(enquiry)[-1].startswith("Cancelled: ")
    assert mails_of(enquiry, NoticeKind.CONFIRMED) == [(CANARY_EMAIL, NoticeStatus.CANCELLED)]
    assert mails_of(enquiry, NoticeKind.CANCELLED) == [(CANARY_EMAIL, NoticeStatus.PENDING)]
    assert mails_of(enquiry, NoticeKind.CHANGE_ASKED) == []


def test_a_patient_cancels_and_staff_are_told(appointment, person):
    cancel_appointment(appointment.pk)

    enquiry = appointment.enquiry
    assert notes_of(enquiry)[-1].startswith("Cancelled by the patient: ")
    assert {to for to, _status in mails_of(enquiry, NoticeKind.CHANGE_ASKED)} == {
        "desk@physiocare.example",
        person.user.email,
    }


def test_it_is_cancelled_once(appointment, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)
    with pytest.raises(AppointmentGone):
        cancel_appointment(appointment.pk)
    appointment.refresh_from_db()
    assert appointment.sequence == 1


# What becomes of it with its enquiry


def test_closing_lets_it_stand_and_cancelling_reopens(appointment, triage_user):
    enquiry = appointment.enquiry
    change_state(enquiry.pk, EnquiryState.CLOSED, by=triage_user)
    appointment.refresh_from_db()
    assert appointment.is_booked

    cancel_appointment(appointment.pk)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.REOPENED


def by_request(enquiry, user):
    erase(enquiry.pk, by=user, reason="request")


def by_the_patient(enquiry, user):
    withdraw_consent(Enquiry.objects.get(pk=enquiry.pk))


@pytest.mark.parametrize("way", [by_request, by_the_patient])
def test_erasing_frees_the_slot_without_a_mail(appointment, book, triage_user, way):
    way(appointment.enquiry, triage_user)

    appointment.refresh_from_db()
    assert appointment.state == AppointmentState.CANCELLED
    assert notes_of(appointment.enquiry)[-1].startswith("Cancelled, because the data was erased")
    assert mails_of(appointment.enquiry, NoticeKind.CANCELLED) == []
    assert mails_of(appointment.enquiry, NoticeKind.CONFIRMED) == [("", NoticeStatus.CANCELLED)]
    assert book(stored()).is_booked


def test_erasing_leaves_what_took_place(appointment, triage_user):
    make_past(appointment)
    erase(appointment.enquiry_id, by=triage_user, reason="request")
    appointment.refresh_from_db()
    assert appointment.is_booked


def test_an_enquiry_with_an_appointment_is_not_joined_away(appointment, triage_user):
    with pytest.raises(WorkRefused, match="has an appointment"):
        merge(appointment.enquiry_id, stored().pk, by=triage_user)


def test_another_enquiry_may_be_joined_with_the_one_that_has_it(appointment, triage_user):
    target = merge(stored().pk, appointment.enquiry_id, by=triage_user)
    assert target == appointment.enquiry


def test_the_copy_of_a_persons_data_tells_of_appointments(appointment):
    told = copy_of(appointment.enquiry)["appointments"]
    assert [one["with"] for one in told] == ["Asha Rao"]


# The database's own word

postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite knows no exclusion constraints"
)


def double(appointment: Appointment, **changes: Any) -> Appointment:
    """Another appointment, written past all checks."""
    values = {
        "enquiry": stored(),
        "person": appointment.person,
        "mode": appointment.mode,
        "starts_at": appointment.starts_at,
        "ends_at": appointment.ends_at,
    }
    return Appointment.objects.create(**{**values, **changes})


@postgresql
def test_the_constraint_refuses_a_shared_minute(appointment):
    with pytest.raises(IntegrityError), transaction.atomic():
        double(appointment, starts_at=appointment.ends_at - MINUTE, ends_at=coming(MONDAY, 12))


@postgresql
def test_the_constraint_allows_what_touches_and_what_is_cancelled(appointment, triage_user):
    assert double(appointment, starts_at=appointment.ends_at, ends_at=coming(MONDAY, 12))
    assert double(appointment, state=AppointmentState.CANCELLED)


@postgresql
def test_the_constraint_becomes_the_same_refusal(book, appointment, monkeypatch):
    monkeypatch.setattr(booking, "refuse_taken", lambda *args, **kwargs: None)
    other = stored()
    before = as_it_is(other)

    with pytest.raises(SlotTaken, match="Asha Rao is not free on"):
        book(other)

    assert as_it_is(other) == before


def test_the_day_is_that_of_the_practice(book, enquiry, person):
    starts_at = coming(MONDAY, 1)
    person.registration_valid_until = starts_at.date()
    person.save()
    assert starts_at.astimezone(datetime.UTC).date() < starts_at.astimezone(INDIA).date()
    assert book(enquiry, starts_at=starts_at, outside_hours=True).is_booked
