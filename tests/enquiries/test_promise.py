"""The printed promise: only what the last 30 days bear out, in words that a patient can use."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import translation
from wagtail.models import Site

from clinic.models import Holiday, OpeningHours, PracticeSettings
from enquiries.choices import EventKind
from enquiries.models import Enquiry, EnquiryEvent
from enquiries.promise import current_promise, is_borne_out
from enquiries.states import EnquiryState
from enquiries.templatetags.promise_tags import promise_lines
from tests.enquiries import past_enquiries
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db

KOLKATA = ZoneInfo("Asia/Kolkata")


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of November 2026 in Delhi; Thursday is the 26th, the 27th a holiday."""
    return datetime(2026, 11, day, hour, minute, second, tzinfo=KOLKATA)


NOW = at(26, 10)
THEN = NOW - timedelta(days=2)


@pytest.fixture(autouse=True)
def _now():
    """The same moment in every test."""
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture(autouse=True)
def practice(home_page) -> PracticeSettings:
    """Open from Monday to Saturday, 08:00 to 20:00, with a promise of 30 minutes."""
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.first_contact_minutes = 30
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=time(8), closes=time(20)) for day in range(6)
    ]
    practice.holidays = [Holiday(day=date(2026, 11, 27))]
    practice.save()
    return practice


def answered(*minutes: int, created_at: datetime = THEN) -> None:
    """Contacted enquiries, one for each number of minutes."""
    past_enquiries.answered(created_at, *minutes, site=Site.objects.get(is_default_site=True))


def unanswered(due_at: datetime) -> Enquiry:
    """One that still waits."""
    return _stored(due_at=due_at)


def _stored(**columns: Any) -> Enquiry:
    site = Site.objects.get(is_default_site=True)
    (enquiry,) = past_enquiries.store([past_enquiries.past_enquiry(THEN, site=site, **columns)])
    return enquiry


def closed(*, escalated: bool, **columns: Any) -> Enquiry:
    """One that was closed without an answer."""
    columns = {"state": EnquiryState.CLOSED, "due_at": None, "closed_at": THEN, **columns}
    enquiry = _stored(**columns)
    if escalated:
        EnquiryEvent.objects.create(enquiry=enquiry, kind=EventKind.ESCALATED)
    return enquiry


def borne_out(minutes: int) -> bool:
    """Whether the practice may promise so many minutes."""
    practice = PracticeSettings.objects.get()
    practice.first_contact_minutes = minutes
    return is_borne_out(practice, NOW)


def test_eighteen_of_twenty_in_time_bear_it_out():
    answered(*[30] * 18, 31, 500)

    assert borne_out(30)


def test_seventeen_of_twenty_do_not():
    answered(*[30] * 17, 31, 31, 31)

    assert not borne_out(30)
    assert borne_out(31)


def test_nineteen_answered_are_too_few():
    answered(*[1] * 19)

    assert not borne_out(30)


def test_nothing_bears_nothing_out():
    assert not borne_out(30)


def test_one_that_is_overdue_counts_as_late():
    answered(*[5] * 20)
    unanswered(NOW - timedelta(minutes=1))
    unanswered(NOW - timedelta(days=1))
    assert borne_out(30)  # 20 of 22

    unanswered(NOW - timedelta(minutes=1))
    assert not borne_out(30)  # 20 of 23


def test_one_that_still_has_time_does_not_count():
    answered(*[5] * 20)
    for _ in range(3):
        unanswered(NOW + timedelta(minutes=1))

    assert borne_out(30)


def test_closing_what_is_overdue_does_not_polish_the_figure():
    answered(*[5] * 20)
    for _ in range(3):
        closed(escalated=True)

    assert not borne_out(30)


@pytest.mark.parametrize(
    "make",
    [
        lambda: closed(escalated=False),
        lambda: closed(escalated=True, consent_withdrawn_at=THEN),
        lambda: _stored(state=EnquiryState.QUARANTINE, due_at=None),
        lambda: _stored(state=EnquiryState.WAITING, due_at=None, minutes_left=-9),
        lambda: _stored(
            state=EnquiryState.DUPLICATE,
            due_at=None,
            merged_into=stored(),
            first_contact_minutes=999,
        ),
    ],
    ids=["closed in time", "withdrawn", "spam", "waiting for the patient", "duplicate"],
)
def test_it_does_not_count(make):
    answered(*[5] * 20)
    for _ in range(3):
        make()
    Enquiry.objects.filter(state=EnquiryState.NEW).update(due_at=NOW)

    assert borne_out(30)


def test_only_the_last_thirty_days_count():
    answered(*[5] * 20, created_at=NOW - timedelta(days=30, minutes=1))
    assert not borne_out(30)

    answered(*[5] * 20, created_at=NOW - timedelta(days=30))
    assert borne_out(30)


def test_the_target_of_today_is_what_must_be_borne_out(practice):
    answered(*[20] * 20)
    practice.first_contact_minutes = 10

    assert current_promise(practice, NOW) is None


def test_without_hours_nothing_is_promised(practice):
    answered(*[5] * 20)
    practice.opening_hours = []
    practice.save()

    assert current_promise(practice, NOW) is None


def test_what_another_site_answered_bears_nothing_out(home_page):
    site = Site.objects.create(hostname="other.example", root_page=home_page)
    past_enquiries.answered(THEN, *[5] * 20, site=site)

    assert not borne_out(30)


def test_a_promise_costs_two_queries(practice, django_assert_num_queries):
    answered(*range(1, 25))
    practice = PracticeSettings.objects.get(pk=practice.pk)

    with django_assert_num_queries(2):
        current_promise(practice, NOW)


def lines_at(moment: datetime, practice: PracticeSettings, **options: Any) -> list[str]:
    """What is printed at this moment."""
    with time_machine.travel(moment, tick=False):
        return promise_lines(practice, **options)


WITHIN = "We answer within 30 minutes in opening hours."
PROOF = "In the last 30 days we did so for at least 9 of 10 messages."


@pytest.mark.parametrize(
    ("moment", "ends"),
    [
        (at(26, 10), ["If you write now, you hear from us by 10:30 today."]),
        (at(26, 10, 0, 1), ["If you write now, you hear from us by 10:35 today."]),
        (at(26, 10, 7), ["If you write now, you hear from us by 10:40 today."]),
        (at(25, 19, 50), ["If you write now, you hear from us by 08:20 tomorrow."]),
        (
            at(26, 6),
            [
                "We are closed now and open at 08:00 today.",
                "If you write now, you hear from us by 08:30 today.",
            ],
        ),
        (
            at(24, 22),
            [
                "We are closed now and open at 08:00 tomorrow.",
                "If you write now, you hear from us by 08:30 tomorrow.",
            ],
        ),
        (
            at(26, 22),
            [
                "We are closed now and open at 08:00 on Saturday 28 November.",
                "If you write now, you hear from us by 08:30 on Saturday 28 November.",
            ],
        ),
    ],
    ids=["open", "rounded up", "to five minutes", "evening", "early", "night", "holiday's eve"],
)
def test_before_sending_it_says_until_when(practice, moment, ends):
    answered(*[5] * 20)

    assert lines_at(moment, practice, before_sending=True) == [WITHIN, PROOF, *ends]


def test_after_sending_it_says_no_new_moment_at_every_reload(practice):
    answered(*[5] * 20)

    assert lines_at(NOW, practice) == [WITHIN, PROOF]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "We answer within 1 minute in opening hours."),
        (60, "We answer within 1 hour of our opening time."),
        (90, "We answer within 90 minutes in opening hours."),
        (240, "We answer within 4 hours of our opening time."),
    ],
)
def test_long_targets_are_said_in_hours(practice, minutes, words):
    answered(*[1] * 20)
    practice.first_contact_minutes = minutes

    assert lines_at(NOW, practice)[0] == words


def test_what_is_not_borne_out_is_not_said(practice):
    assert lines_at(NOW, practice) == ["We answer in our opening hours: Mon–Sat 08:00–20:00."]


def test_without_hours_nothing_is_said(practice):
    practice.opening_hours = []
    practice.save()

    assert lines_at(NOW, practice) == []


def test_the_form_and_the_done_page_print_it(client, form_page):
    answered(*[5] * 20)
    enquiry = stored(form_page=form_page)

    form = client.get(form_page.url).content.decode()
    done = client.get(form_page.received_url(enquiry)).content.decode()

    assert "you hear from us by" in form
    assert "you hear from us by" not in done
    assert "We answer within 30 minutes" in form
    assert "We answer within 30 minutes" in done


def test_bad_days_take_it_back_at_once(client, form_page):
    answered(*[5] * 20)
    assert "We answer within" in client.get(form_page.url).content.decode()

    for _ in range(3):
        unanswered(NOW - timedelta(minutes=1))

    page = client.get(form_page.url).content.decode()
    assert "We answer within" not in page
    assert "We answer in our opening hours" in page


def test_a_moment_is_said_in_the_language_of_the_page(practice):
    answered(*[5] * 20)

    with translation.override("hi"):
        lines = lines_at(at(26, 22), practice, before_sending=True)

    assert any("शनिवार" in line for line in lines)
