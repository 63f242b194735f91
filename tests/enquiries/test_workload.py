"""How busy people are, for routing, suggestions and the finder."""

from datetime import timedelta

import pytest
from django.utils import timezone

from clinic.finder.load import loads_of
from enquiries.choices import AppointmentState
from enquiries.models import Appointment
from enquiries.work import assign, change_state
from enquiries.workload import Workload, workloads
from tests.enquiries.conftest import stored
from tests.enquiries.routing.colleagues import colleague

pytestmark = pytest.mark.django_db


def book(person, *, days: float, state=AppointmentState.BOOKED) -> None:
    """An appointment so many days from now."""
    starts = timezone.now() + timedelta(days=days)
    ends = starts + timedelta(minutes=45)
    Appointment.objects.create(
        enquiry=stored(), person=person, mode="clinic", starts_at=starts, ends_at=ends, state=state
    )


def test_open_enquiries_and_the_appointments_of_seven_days_count(triage_user):
    person = colleague("Busy")
    for _number in range(2):
        assign(stored().pk, person.user, by=triage_user)
    done = assign(stored().pk, person.user, by=triage_user)
    change_state(done.pk, "closed", by=triage_user)
    for days in (0.1, 6.9, 7.1, -0.1):
        book(person, days=days)
    book(person, days=1, state=AppointmentState.CANCELLED)

    assert workloads([person.pk]) == {person.pk: Workload(open_enquiries=2, appointments=2)}


def test_the_finder_hears_of_it_in_one_query(triage_user, django_assert_num_queries):
    busy, idle = colleague("Busy"), colleague("Idle")
    assign(stored().pk, busy.user, by=triage_user)

    with django_assert_num_queries(1):
        assert loads_of([busy.pk, idle.pk]) == {busy.pk: 1, idle.pk: 0}


def test_nobody_has_no_load_and_costs_no_query(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert workloads([]) == {}
