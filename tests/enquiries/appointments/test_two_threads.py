"""Two receptionists at the same moment: the same time of one person is given once."""

import threading
from typing import Any

import pytest
from django.db import connection

from clinic.choices import VisitMode
from enquiries.appointments.booking import confirm_appointment, move_appointment
from enquiries.appointments.slots import SlotTaken
from enquiries.models import Appointment, Enquiry
from tests.enquiries.appointments.conftest import MONDAY, coming
from tests.enquiries.conftest import stored
from tests.factories import PersonFactory, make_user

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def slot() -> dict[str, Any]:
    """What all of them want."""
    return {
        "by": make_user("triage", "Triage staff"),
        "person": PersonFactory(treats_at_clinic=True),
        "service": None,
        "mode": VisitMode.CLINIC,
        "starts_at": coming(MONDAY, 10),
        "minutes": 45,
    }


def at_once(*jobs: Any) -> list[Any]:
    """What each job returns or raises, all begun together on connections of their own."""
    together, outcomes = threading.Barrier(len(jobs)), []

    def run(job: Any) -> None:
        try:
            together.wait()
            outcomes.append(job())
        except Exception as error:
            outcomes.append(error)
        finally:
            connection.close()

    workers = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return outcomes


def test_two_patients_do_not_get_the_same_time(slot):
    enquiries = [stored(), stored()]

    outcomes = at_once(
        *(lambda pk=enquiry.pk: confirm_appointment(pk, **slot) for enquiry in enquiries)
    )

    assert {type(outcome) for outcome in outcomes} == {Appointment, SlotTaken}
    assert Appointment.objects.booked().count() == 1
    states = sorted(Enquiry.objects.values_list("state", flat=True))
    assert states == ["booked", "new"]


def test_a_time_is_not_confirmed_and_moved_to_at_once(slot):
    moved = confirm_appointment(stored().pk, **{**slot, "starts_at": coming(MONDAY, 15)})
    enquiry = stored()

    outcomes = at_once(
        lambda: confirm_appointment(enquiry.pk, **slot),
        lambda: move_appointment(moved.pk, **slot),
    )

    assert {type(outcome) for outcome in outcomes} == {Appointment, SlotTaken}
    wanted = Appointment.objects.booked().filter(starts_at=slot["starts_at"])
    assert wanted.count() == 1


def test_one_enquiry_confirmed_twice_at_once_has_one_appointment(slot):
    enquiry = stored()

    outcomes = at_once(
        *(
            lambda hour=hour: confirm_appointment(
                enquiry.pk, **{**slot, "starts_at": coming(MONDAY, hour)}, expected_version=1
            )
            for hour in (10, 14)
        )
    )

    assert len(outcomes) == 2
    assert Appointment.objects.booked().count() == 1
