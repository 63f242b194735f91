"""The page behind the link: for the one patient, until the appointment begins."""

import datetime
from typing import Any

import pytest
from django.core.signing import Signer
from django.test import Client
from django.utils import timezone, translation
from django.utils.dates import WEEKDAYS
from icalendar import Calendar

from clinic.choices import VisitMode
from clinic.models import Holiday
from enquiries.appointments.booking import cancel_appointment, move_appointment
from enquiries.appointments.patient_link import sub_address
from enquiries.choices import EventKind, NoticeKind
from enquiries.models import Appointment, OutboundNotice
from enquiries.privacy import erase
from enquiries.states import EnquiryState
from tests.enquiries.appointments.conftest import MONDAY, SUNDAY, coming
from tests.enquiries.conftest import CANARY_EMAIL, CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(appointment, form_page) -> str:
    """The link in the mail."""
    return f"{form_page.url}{sub_address(appointment)}"


def shown(response: Any) -> str:
    text: str = response.content.decode()
    for personal in (CANARY_NAME, CANARY_MESSAGE, CANARY_EMAIL, "98765"):
        assert personal not in text
    return text


def wish(moment: Any) -> dict[str, str]:
    return {"wish_1_day": f"{moment:%Y-%m-%d}", "wish_1_time": f"{moment:%H:%M}"}


def told(kind: str = NoticeKind.CHANGE_ASKED) -> int:
    return OutboundNotice.objects.filter(kind=kind).count()


def test_it_shows_the_appointment_and_nothing_of_the_patient(client, address):
    response = client.get(address)

    text = shown(response)
    assert response.status_code == 200
    for words in ("10:00 to 10:45", "Asha Rao", "12, Ring Road", "First visit", "011 5550 1234"):
        assert words in text


def test_nobody_finds_keeps_or_passes_on_the_address(client, address):
    for url in (address, f"{address}file/"):
        response = client.get(url)
        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex, nofollow"
        assert response["Referrer-Policy"] == "same-origin"
    assert '<meta name="robots" content="noindex, nofollow">' in shown(client.get(address))


def test_it_takes_few_queries(client, address, django_assert_max_num_queries):
    client.get(address)
    with django_assert_max_num_queries(25):
        client.get(address)


def test_the_calendar_file_can_be_downloaded(client, address, appointment):
    response = client.get(f"{address}file/")

    assert response["Content-Type"] == "text/calendar; charset=utf-8; method=PUBLISH"
    assert "appointment.ics" in response["Content-Disposition"]
    event: Any = Calendar.from_ical(response.content).events[0]
    assert event["dtstart"].dt == appointment.starts_at


def test_looking_changes_nothing(client, address, appointment):
    client.get(address)
    client.get(f"{address}file/")
    appointment.refresh_from_db()
    assert appointment.is_booked
    assert told() == 0


# I cannot come


def test_the_button_cancels_frees_the_slot_and_tells_staff(client, address, appointment, book):
    response = client.post(address, {"cancel": "1"}, follow=True)

    assert "This appointment is cancelled" in shown(response)
    appointment.refresh_from_db()
    assert not appointment.is_booked
    assert appointment.enquiry.state == EnquiryState.CONTACTED
    assert told() == 2  # the desk and who treats
    assert told(NoticeKind.CANCELLED) == 1
    assert book(stored()).is_booked


def test_pressed_twice_it_cancels_once(client, address, appointment):
    client.post(address, {"cancel": "1"})
    response = client.post(address, {"cancel": "1"})
    assert response.status_code == 200
    assert "This appointment is cancelled" in shown(response)
    assert told() == 2


# Another time


def test_wishes_are_kept_and_the_appointment_stands(client, address, appointment):
    moment = coming(MONDAY, 16)

    response = client.post(address, wish(moment), follow=True)

    text = shown(response)
    assert "You have asked for another time:" in text
    assert f"Monday {moment.day} {moment:%B %Y}, 16:00" in text
    assert "10:00 to 10:45" in text
    assert "stands until we confirm a new one" in text
    appointment.refresh_from_db()
    enquiry = appointment.enquiry
    assert appointment.is_booked
    assert enquiry.wished_times == [moment.isoformat()]
    assert enquiry.state == EnquiryState.BOOKED
    [note] = enquiry.events.filter(kind=EventKind.WISHED).values_list("note", flat=True)
    assert note == f"{moment.day} {moment:%b %Y}, 16:00"
    assert told() == 2


def test_the_same_wish_twice_is_told_once_and_another_one_again(client, address, appointment):
    for moment in (coming(MONDAY, 16), coming(MONDAY, 16), coming(MONDAY, 15)):
        client.post(address, wish(moment))
    assert appointment.enquiry.events.filter(kind=EventKind.WISHED).count() == 2
    assert told() == 4


def test_once_staff_have_moved_it_the_wish_is_done_with(client, address, appointment, triage_user):
    client.post(address, wish(coming(MONDAY, 16)))
    move_appointment(
        appointment.pk,
        by=triage_user,
        person=appointment.person,
        service=None,
        mode=VisitMode.CLINIC,
        starts_at=coming(MONDAY, 16),
        minutes=45,
    )

    text = shown(client.get(address))

    assert "You have asked for another time" not in text
    assert "The appointment was changed after you got this link." in text
    assert "16:00 to 16:45" in text


def on_a_holiday(practice):
    moment = coming(MONDAY, 16)
    Holiday.objects.create(practice=practice, day=moment.date(), name="Diwali")
    return wish(moment), "Diwali"


BAD_WISHES = [
    (lambda practice: ({}, "Choose a day and a time"), "nothing"),
    (lambda practice: (wish(coming(MONDAY, 3)), "open 09:00–18:00"), "at three"),
    (lambda practice: (wish(coming(SUNDAY, 10)), "On a Sunday we are closed"), "on a Sunday"),
    (lambda practice: (wish(timezone.now() - datetime.timedelta(days=1)), "passed"), "yesterday"),
    (
        lambda practice: ({"wish_1_day": "9999-12-31", "wish_1_time": "10:00"}, "days ahead"),
        "year 9999",
    ),
    (
        lambda practice: (
            {"wish_1_day": "2027-02-31", "wish_1_time": "10:00"},
            "a day that exists",
        ),
        "31 February",
    ),
    (
        lambda practice: (
            {"wish_1_day": "<b>\x00", "wish_1_time": "x" * 5000},
            "a day that exists",
        ),
        "nonsense",
    ),
    (on_a_holiday, "on a holiday"),
]


@pytest.mark.parametrize(
    "case", [case for case, _name in BAD_WISHES], ids=[n for _c, n in BAD_WISHES]
)
def test_a_wish_that_cannot_be_is_explained_and_kept(client, address, appointment, practice, case):
    data, words = case(practice)

    response = client.post(address, data)

    text = shown(response)
    assert response.status_code == 422
    assert words in text
    if day := data.get("wish_1_day", ""):
        assert f'value="{day[:4]}' in text or "&lt;b&gt;" in text
    assert told() == 0
    appointment.refresh_from_db()
    assert appointment.is_booked


# Links that do not work


def begun(appointment, user):
    now = timezone.now()
    ends = now + datetime.timedelta(minutes=44)
    Appointment.objects.filter(pk=appointment.pk).update(starts_at=now, ends_at=ends)
    return 410, "This link has expired"


def cancelled(appointment, user):
    cancel_appointment(appointment.pk, by=user)
    return 200, "This appointment is cancelled"


def erased(appointment, user):
    erase(appointment.enquiry_id, by=user, reason="request")
    return 200, "This appointment is cancelled"


@pytest.mark.parametrize("end", [begun, cancelled, erased])
def test_a_link_that_is_used_up_says_so_with_phones_and_no_fact(
    client, address, appointment, triage_user, end
):
    status, words = end(appointment, triage_user)

    for response in (
        client.get(address),
        client.get(f"{address}file/"),
        client.post(address, {"cancel": "1"}),
        client.post(address, wish(coming(MONDAY, 16))),
    ):
        text = shown(response)
        assert response.status_code == status
        assert words in text
        assert "011 5550 1234" in text
        assert "Asha Rao" not in text
        assert "no-store" in response["Cache-Control"]
    assert told() == 0


def forged_keys(appointment: Appointment) -> list[str]:
    _page, payload, signature, _end = sub_address(appointment).split("/")
    elsewhere = Signer(salt="another.purpose", sep=".").sign_object([appointment.pk, 0])
    no_list = Signer(salt="enquiries.appointment", sep=".").sign("eA")
    return [
        "x/y", f"{'x' * 3000}/{'y' * 3000}", f"{payload}/{signature[:-1]}",
        f"{payload}x/{signature}",
        f"{signature}/{payload}", elsewhere.replace(".", "/"), no_list.replace(".", "/"),
    ]  # fmt: skip


def test_a_forged_link_says_that_it_does_not_work(client, form_page, appointment):
    for key in forged_keys(appointment):
        for end in ("", "file/"):
            for response in (
                client.get(f"{form_page.url}appointment/{key}/{end}"),
                client.post(f"{form_page.url}appointment/{key}/{end}", {"cancel": "1"}),
            ):
                text = shown(response)
                assert response.status_code == 404, key
                assert "This link does not work" in text
                assert "Asha Rao" not in text
    appointment.refresh_from_db()
    assert appointment.is_booked


@pytest.mark.parametrize("key", ["x", "%00/%00", "सुई/सुई", "a.b/c", "a/b/c/d"])
def test_what_is_no_link_at_all_is_not_found(client, form_page, practice, key):
    response = client.get(f"{form_page.url}appointment/{key}/")
    assert response.status_code == 404
    assert "011 5550 1234" in response.content.decode()


def test_a_link_of_before_the_key_was_changed_still_works(client, address, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "a new key, long enough to be one of those"
    assert client.get(address).status_code == 200
    settings.SECRET_KEY_FALLBACKS = []
    assert client.get(address).status_code == 404


def test_a_link_of_one_appointment_opens_no_other(client, form_page, appointment, book):
    other = book(stored(), starts_at=coming(MONDAY, 14))
    client.post(f"{form_page.url}{sub_address(appointment)}", {"cancel": "1"})
    other.refresh_from_db()
    assert other.is_booked


def test_buttons_need_the_token_against_forged_posts(address, appointment):
    response = Client(enforce_csrf_checks=True).post(address, {"cancel": "1"})
    assert response.status_code == 403
    appointment.refresh_from_db()
    assert appointment.is_booked


def test_the_hindi_page_is_in_hindi(client, book, practice, hindi_form_page):
    appointment = book(stored(form_page=hindi_form_page))
    response = client.get(f"{hindi_form_page.url}{sub_address(appointment)}")
    with translation.override("hi"):
        assert str(WEEKDAYS[MONDAY]) in shown(response)
