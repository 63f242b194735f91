"""The clock of one enquiry, from the first minute to the first contact, as staff work it.

The practice is open from Monday to Saturday, 08:00 to 20:00 in Delhi, and promises an answer
within 30 minutes. In November 2026 Thursday is the 26th; Friday the 27th is a holiday.
"""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine

from clinic.models import Holiday, OpeningHours, PracticeSettings
from enquiries.models import Enquiry
from enquiries.states import EnquiryState as S
from enquiries.work import assign, change_state
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db

KOLKATA = ZoneInfo("Asia/Kolkata")


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of November 2026 in Delhi."""
    return datetime(2026, 11, day, hour, minute, second, tzinfo=KOLKATA)


@pytest.fixture(autouse=True)
def practice(home_page) -> PracticeSettings:
    """The practice that this module's first lines describe."""
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.first_contact_minutes = 30
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=time(8), closes=time(20)) for day in range(6)
    ]
    practice.holidays = [Holiday(day=date(2026, 11, 27))]
    practice.save()
    return practice


def received(moment: datetime) -> Enquiry:
    """An enquiry that came in at this moment."""
    with time_machine.travel(moment, tick=False):
        return stored()


def moved(enquiry: Enquiry, to: S, user: Any, moment: datetime) -> Enquiry:
    """The same enquiry after somebody moved it at this moment."""
    with time_machine.travel(moment, tick=False):
        return change_state(enquiry.pk, to, by=user)


@pytest.mark.parametrize(
    ("moment", "due"),
    [
        pytest.param(at(26, 10), at(26, 10, 30), id="in opening hours"),
        pytest.param(at(26, 19, 50), at(28, 8, 20), id="before the evening of a holiday's eve"),
        pytest.param(at(26, 23, 30), at(28, 8, 30), id="at night before a holiday"),
        pytest.param(at(29, 12), at(30, 8, 30), id="on Sunday"),
    ],
)
def test_the_clock_starts_when_an_enquiry_arrives(moment, due):
    enquiry = received(moment)

    assert (enquiry.due_at, enquiry.target_minutes, enquiry.minutes_left) == (due, 30, None)


def test_reading_and_giving_it_to_somebody_does_not_restart_it(triage_user, physio_user):
    enquiry = received(at(26, 10))

    assert moved(enquiry, S.TRIAGED, triage_user, at(26, 10, 20)).due_at == at(26, 10, 30)
    with time_machine.travel(at(26, 10, 25), tick=False):
        assert assign(enquiry.pk, physio_user, by=triage_user).due_at == at(26, 10, 30)
    with time_machine.travel(at(26, 10, 28), tick=False):
        assert assign(enquiry.pk, None, by=triage_user).due_at == at(26, 10, 30)


@pytest.mark.parametrize(
    ("contact", "minutes"),
    [
        pytest.param(at(26, 10), 0, id="at once"),
        pytest.param(at(26, 10, 0, 20), 1, id="a begun minute is a whole one"),
        pytest.param(at(26, 10, 30), 30, id="in the last moment"),
        pytest.param(at(26, 10, 30, 20), 31, id="20 seconds late is late"),
        pytest.param(at(26, 21), 600, id="after closing: ten hours"),
        pytest.param(at(28, 8, 5), 605, id="after a holiday: five minutes more"),
    ],
)
def test_contact_stops_it_and_keeps_the_minutes(triage_user, contact, minutes):
    enquiry = moved(received(at(26, 10)), S.CONTACTED, triage_user, contact)

    assert (enquiry.first_contact_at, enquiry.first_contact_minutes) == (contact, minutes)
    assert (enquiry.due_at, enquiry.minutes_left) == (None, None)


@pytest.mark.parametrize("late_by", [0, 1, 59, 60])
def test_the_minutes_exceed_the_target_exactly_when_it_was_overdue(triage_user, late_by):
    enquiry, moment = received(at(26, 10)), at(26, 10, 30 + late_by // 60, late_by % 60)
    was_overdue = enquiry.is_overdue(moment)

    enquiry = moved(enquiry, S.CONTACTED, triage_user, moment)

    assert was_overdue == bool(late_by)
    assert (enquiry.first_contact_minutes > enquiry.target_minutes) == was_overdue


def test_the_first_contact_is_kept(triage_user):
    enquiry = moved(received(at(26, 10)), S.CONTACTED, triage_user, at(26, 10, 10))

    enquiry = moved(enquiry, S.BOOKED, triage_user, at(26, 15))

    assert (enquiry.first_contact_at, enquiry.first_contact_minutes) == (at(26, 10, 10), 10)


def test_closing_without_contact_stops_it_without_a_figure(triage_user):
    enquiry = moved(received(at(26, 10)), S.CLOSED, triage_user, at(26, 10, 10))

    assert (enquiry.due_at, enquiry.first_contact_minutes) == (None, None)


@pytest.mark.parametrize(
    ("paused", "left", "resumed", "due"),
    [
        pytest.param(at(26, 10, 10), 20, at(26, 15), at(26, 15, 20), id="before it is due"),
        pytest.param(at(26, 10, 40), -10, at(26, 15), at(26, 14, 50), id="overdue stays overdue"),
        pytest.param(at(26, 10, 30), 0, at(26, 15), at(26, 15), id="in its last moment"),
        pytest.param(at(26, 10, 30, 20), -1, at(26, 15), at(26, 14, 59), id="seconds overdue"),
        pytest.param(at(26, 10, 10, 20), 19, at(26, 15), at(26, 15, 19), id="seconds are ours"),
        pytest.param(at(26, 10, 10), 20, at(26, 22), at(28, 8, 20), id="resumed at night"),
        pytest.param(at(26, 10, 10), 20, at(26, 19, 50), at(28, 8, 10), id="over a holiday"),
        pytest.param(at(26, 10, 30), 0, at(29, 12), at(30, 8), id="nothing left, on Sunday"),
        pytest.param(at(26, 22), -570, at(28, 8), at(26, 10, 30), id="paused at night"),
    ],
)
def test_it_stands_still_while_the_patient_has_the_next_move(
    triage_user, paused, left, resumed, due
):
    waiting = moved(received(at(26, 10)), S.WAITING, triage_user, paused)
    assert (waiting.due_at, waiting.minutes_left) == (None, left)

    back = moved(waiting, S.TRIAGED, triage_user, resumed)

    assert (back.due_at, back.minutes_left) == (due, None)


def test_contact_out_of_waiting_counts_only_what_ran(triage_user):
    waiting = moved(received(at(26, 10)), S.WAITING, triage_user, at(26, 10, 10))

    enquiry = moved(waiting, S.CONTACTED, triage_user, at(26, 18))

    assert (enquiry.first_contact_minutes, enquiry.minutes_left) == (10, None)


def test_reopening_starts_a_new_clock(triage_user):
    closed = moved(received(at(26, 10)), S.CLOSED, triage_user, at(26, 10, 10))

    again = moved(closed, S.REOPENED, triage_user, at(28, 19, 50))

    assert again.due_at == at(30, 8, 20)


def test_what_comes_out_of_quarantine_starts_its_clock_then(triage_user):
    aside = moved(received(at(26, 10)), S.QUARANTINE, triage_user, at(26, 10, 5))
    assert aside.due_at is None

    back = moved(aside, S.NEW, triage_user, at(26, 18))

    assert back.due_at == at(26, 18, 30)


def test_new_hours_and_a_new_promise_do_not_move_what_is_due_already(practice, triage_user):
    enquiry = received(at(26, 10))
    practice.first_contact_minutes = 5
    practice.opening_hours = [OpeningHours(weekday=3, opens=time(12), closes=time(13))]
    practice.save()

    assert moved(enquiry, S.TRIAGED, triage_user, at(26, 10, 1)).due_at == at(26, 10, 30)
    assert received(at(26, 10)).due_at == at(26, 12, 5)


def test_a_practice_in_london_counts_in_london(practice):
    practice.time_zone = "Europe/London"
    practice.save()
    london = ZoneInfo("Europe/London")

    # The night in which clocks go forward is an hour shorter; the morning begins at 08:00.
    enquiry = received(datetime(2027, 3, 27, 19, 50, tzinfo=london))

    assert enquiry.due_at == datetime(2027, 3, 29, 8, 20, tzinfo=london)
