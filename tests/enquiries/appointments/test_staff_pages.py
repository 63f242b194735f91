"""The panel on an enquiry's page, and the form that confirms, moves and cancels."""

import datetime
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from clinic.choices import VisitMode
from clinic.models import Person
from enquiries.appointments.booking import cancel_appointment
from enquiries.appointments.patient_requests import ask_for_another_time
from enquiries.choices import EventKind, NoticeStatus
from enquiries.detail.timeline import timeline
from enquiries.models import Appointment, Enquiry
from enquiries.states import EnquiryState
from enquiries.work import assign, change_state
from tests.enquiries.appointments.conftest import INDIA, MONDAY, SUNDAY, coming
from tests.enquiries.conftest import CANARY_MESSAGE, inbox_url, logged_in, stored
from tests.factories import PersonFactory, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def wishing(practice, form_page, service, person) -> Enquiry:
    """One that asks for Monday at ten, at four, and for a Sunday."""
    times = [coming(MONDAY, 10), coming(MONDAY, 16), coming(SUNDAY, 10)]
    return stored(
        email="canaryaddress@example.test",
        form_page=form_page,
        service=service,
        visit_mode=VisitMode.CLINIC,
        wished_times=[moment.isoformat() for moment in times],
        chosen_person=person,
    )


def book_url(enquiry: Enquiry) -> str:
    return reverse("enquiry_detail:appointment", args=[enquiry.pk])


def cancel_url(enquiry: Enquiry) -> str:
    return reverse("enquiry_detail:cancel_appointment", args=[enquiry.pk])


def typed(enquiry: Enquiry, person: Person, **changes: Any) -> dict[str, Any]:
    """What a browser sends for Monday at eleven."""
    moment = coming(MONDAY, 11)
    values = {
        "person": person.pk,
        "service": "",
        "minutes": 45,
        "mode": "clinic",
        "when": "other",
        "day": f"{moment:%Y-%m-%d}",
        "at": "11:00",
        "version": enquiry.version,
    }
    return {**values, **changes}


def page(client: Any, enquiry: Enquiry) -> str:
    response = client.get(inbox_url("edit", enquiry.pk))
    assert response.status_code == 200
    return response.content.decode()


# The panel


def test_the_wishes_are_choices_that_say_whether_they_can_be_had(triage, wishing, book):
    book(stored())  # Monday at ten is taken now

    text = page(triage, wishing)

    assert "Confirm and tell the patient" in text
    assert ", 10:00: taken" in text
    assert ", 16:00: free" in text
    assert ", 10:00: On a Sunday we are closed." in text


def test_the_first_free_wish_is_chosen_already(triage, wishing, book):
    book(stored())
    form = triage.get(inbox_url("edit", wishing.pk)).context["booking_form"]
    assert form["when"].value() == coming(MONDAY, 16).isoformat()


def test_who_was_asked_for_stands_first_then_who_has_the_enquiry(
    triage, wishing, person, triage_user
):
    holder = PersonFactory(
        name="Zoya Last", treats_at_clinic=True, user=make_user("zoya", "Physiotherapists")
    )
    PersonFactory(name="Aaron First", treats_at_clinic=True)
    PersonFactory(name="Lapsed", treats_at_clinic=True, registration_valid_until="2020-01-01")
    PersonFactory(name="Writer only")
    assign(wishing.pk, holder.user, by=triage_user)

    form = triage.get(inbox_url("edit", wishing.pk)).context["booking_form"]

    assert [label for _key, label in form.fields["person"].choices] == [
        "Asha Rao (asked for by the patient)",
        "Zoya Last (has the enquiry)",
        "Aaron First",
    ]


def test_a_physiotherapist_books_only_for_themselves(wishing, person, triage_user):
    PersonFactory(name="Aaron First", treats_at_clinic=True)
    assign(wishing.pk, person.user, by=triage_user)
    client = logged_in(person.user)

    form = client.get(inbox_url("edit", wishing.pk)).context["booking_form"]

    assert list(form.people.values()) == [person]


def test_nobody_to_book_is_said(triage, practice, form_page):
    assert "Nobody who treats patients can be booked" in page(triage, stored())


def test_the_marks_follow_the_person_without_booking(triage, wishing, person, book):
    book(stored())
    colleague = PersonFactory(name="Free Colleague", treats_at_clinic=True)
    data = typed(wishing, colleague, check="1", day="", at="", minutes="9999", mode="x")

    text = triage.post(book_url(wishing), data).content.decode()

    assert ", 10:00: free" in text
    assert f'<option value="{colleague.pk}" selected' in text
    assert not Appointment.objects.filter(person=colleague).exists()


def test_the_page_needs_few_queries(triage, wishing, django_assert_max_num_queries):
    page(triage, wishing)
    with django_assert_max_num_queries(40):
        page(triage, wishing)


# Confirming


def test_one_click_confirms_a_wish(triage, wishing, person):
    wish = coming(MONDAY, 16).isoformat()
    data = typed(wishing, person, when=wish, day="", at="")

    response = triage.post(book_url(wishing), data, follow=True)

    appointment = Appointment.objects.get()
    assert appointment.starts_at == coming(MONDAY, 16)
    text = response.content.decode()
    assert "Booked. The patient is told by e-mail." in text
    assert "16:00 to 16:45" in text
    assert "Mail to the patient:" in text


def test_another_time_is_meant_in_the_zone_of_the_practice(triage, wishing, person):
    triage.post(book_url(wishing), typed(wishing, person))
    assert Appointment.objects.get().starts_at == coming(MONDAY, 11)


def test_minutes_left_out_are_those_of_the_service(triage, wishing, person, service):
    service.duration_minutes = 30
    service.save()
    triage.post(book_url(wishing), typed(wishing, person, minutes="", service=service.pk))
    appointment = Appointment.objects.get()
    assert (appointment.minutes, appointment.service) == (30, service)


def test_a_patient_without_an_address_is_told_by_staff(triage, practice, form_page, person):
    enquiry = stored(form_page=form_page)
    triage.post(book_url(enquiry), typed(enquiry, person))

    context = triage.get(inbox_url("edit", enquiry.pk)).context

    text, whatsapp = context["spoken_text"], context["spoken_whatsapp"]
    assert "11:00 to 11:45" in text
    assert "/appointment/" in text
    assert whatsapp.startswith("https://wa.me/919876543210?text=Physiocare%3A%20your%20appointment")
    assert CANARY_MESSAGE not in text


def test_a_landline_gets_no_whatsapp(triage, practice, form_page, person):
    enquiry = stored(form_page=form_page, phone="+911126512345")
    triage.post(book_url(enquiry), typed(enquiry, person))
    assert triage.get(inbox_url("edit", enquiry.pk)).context["spoken_whatsapp"] == ""


# Refusals keep what was typed


def expect_refused(response: Any, words: str, kept: str = "11:00") -> None:
    text = response.content.decode()
    assert response.status_code == 200
    assert words in text
    assert kept in text
    assert not Appointment.objects.filter(starts_at=coming(MONDAY, 11)).exists()


BAD = [
    ({"person": 999_999}, "does not treat patients at present"),
    ({"person": "x' OR 1=1"}, "does not treat patients at present"),
    ({"person": ""}, "required"),
    ({"service": 999_999}, "valid choice"),
    ({"mode": "spaceship"}, "valid choice"),
    ({"mode": "video"}, "does not treat in this way"),
    ({"minutes": "abc"}, "whole number"),
    ({"minutes": "0"}, "greater than or equal to 5"),
    ({"minutes": "481"}, "less than or equal to 480"),
    ({"when": "2026-99-99"}, "valid choice"),
    ({"when": ""}, "required"),
    ({"day": ""}, "Enter the day and the time."),
    ({"day": "2027-02-31"}, "valid date"),
    ({"day": "9999-12-31"}, "more than a year ahead"),
    ({"day": "0001-01-01"}, ""),
    ({"day": "2020-01-06"}, "has passed"),
    ({"day": "<script>\x00"}, "valid date"),
    ({"version": ""}, ""),
]


@pytest.mark.parametrize(("changes", "words"), BAD, ids=[str(changes) for changes, _w in BAD])
def test_bad_input_is_refused_in_words_and_kept(triage, wishing, person, changes, words):
    response = triage.post(book_url(wishing), {**typed(wishing, person), **changes})
    expect_refused(response, words)


@pytest.mark.parametrize("at", ["", "25:00", "x"])
def test_a_time_that_is_none_is_refused_and_the_day_kept(triage, wishing, person, at):
    data = typed(wishing, person, at=at)
    expect_refused(triage.post(book_url(wishing), data), "Enter", kept=data["day"])


def test_a_taken_time_is_refused_with_its_times(triage, wishing, person, book):
    book(stored(), starts_at=coming(MONDAY, 11, 15))
    response = triage.post(book_url(wishing), typed(wishing, person))
    expect_refused(response, "There is an appointment from 11:15 to 12:00.")


def test_at_three_staff_must_tick_that_they_mean_it(triage, wishing, person):
    data = typed(wishing, person, at="03:00")
    expect_refused(triage.post(book_url(wishing), data), "open 09:00–18:00", kept="03:00")

    triage.post(book_url(wishing), {**data, "outside_hours": "on"})

    assert Appointment.objects.get().starts_at == coming(MONDAY, 3)


def test_a_wish_and_another_day_at_once_is_asked_about(triage, wishing, person):
    data = typed(wishing, person, when=coming(MONDAY, 16).isoformat())
    expect_refused(triage.post(book_url(wishing), data), "Which one?")


def test_who_had_it_open_too_long_sees_their_entries_and_may_confirm_again(
    triage, triage_user, wishing, person
):
    data = typed(wishing, person)
    change_state(wishing.pk, EnquiryState.CONTACTED, by=triage_user)

    response = triage.post(book_url(wishing), data)

    expect_refused(response, "Somebody else changed this enquiry while you had it open.")
    again = {**data, "version": response.context["form"]["version"].value()}
    triage.post(book_url(wishing), again)
    assert Appointment.objects.get().starts_at == coming(MONDAY, 11)


def test_a_closed_enquiry_says_that_it_must_be_reopened(triage, triage_user, wishing, person):
    change_state(wishing.pk, EnquiryState.CLOSED, by=triage_user)
    wishing.refresh_from_db()
    response = triage.post(book_url(wishing), typed(wishing, person))
    assert "Reopen it first." in response.content.decode()
    assert not Appointment.objects.exists()


def test_clocks_that_leave_a_time_out_are_explained(triage, wishing, person, practice):
    practice.time_zone = "Europe/Berlin"
    practice.save()
    day = timezone.localdate().replace(month=3, day=31)
    day += datetime.timedelta(days=365 if day < timezone.localdate() else 0)
    while day.weekday() != SUNDAY or day.month != 3:
        day -= datetime.timedelta(days=1)
    data = typed(wishing, person, day=f"{day:%Y-%m-%d}", at="02:30", outside_hours="on")
    expect_refused(triage.post(book_url(wishing), data), "this time is left out", kept="02:30")


# Moving and cancelling


def test_moving_offers_the_present_time_and_keeps_it(triage, appointment, person):
    enquiry = Enquiry.objects.get()
    present = appointment.starts_at.astimezone(datetime.UTC)
    form = triage.get(book_url(enquiry)).context["form"]
    offered = [value for value, _label in form.fields["when"].choices]
    assert datetime.datetime.fromisoformat(offered[0]) == present

    data = typed(enquiry, person, when=offered[0], day="", at="", mode="home")
    triage.post(book_url(enquiry), data)

    appointment.refresh_from_db()
    assert (appointment.mode, appointment.starts_at) == ("home", present)
    assert appointment.sequence == 1


def test_it_moves_to_another_time(triage, appointment, person):
    enquiry = Enquiry.objects.get()
    triage.post(book_url(enquiry), typed(enquiry, person))
    appointment.refresh_from_db()
    assert appointment.starts_at == coming(MONDAY, 11)


def test_staff_see_that_the_patient_wants_another_time(client, triage, appointment, form_page):
    ask_for_another_time(appointment, [coming(MONDAY, 16)])
    enquiry = Enquiry.objects.get()

    assert "The patient asks for another time." in page(triage, enquiry)
    form = triage.get(book_url(enquiry)).context["form"]
    assert form["when"].value() == coming(MONDAY, 16).isoformat()


def test_cancelling_by_the_button(triage, appointment):
    enquiry = Enquiry.objects.get()
    seen = {"version": enquiry.version}
    response = triage.post(cancel_url(enquiry), seen, follow=True)
    assert "Cancelled. The time is free again." in response.content.decode()
    response = triage.post(cancel_url(enquiry), seen, follow=True)
    assert "There is no appointment to cancel any more." in response.content.decode()


@pytest.mark.parametrize("version", ["", "x", "1"])
def test_what_a_colleague_moved_meanwhile_is_not_cancelled(triage, appointment, version):
    triage.post(cancel_url(Enquiry.objects.get()), {"version": version})
    appointment.refresh_from_db()
    assert appointment.is_booked


def test_two_clicks_move_once(triage, appointment, person):
    enquiry = Enquiry.objects.get()
    data = typed(enquiry, person)
    for _click in range(2):
        assert triage.post(book_url(enquiry), data).status_code == 302
    appointment.refresh_from_db()
    assert appointment.sequence == 1


def test_a_get_cancels_nothing(triage, appointment):
    assert triage.get(cancel_url(Enquiry.objects.get())).status_code == 405


def test_a_mail_that_never_left_is_pointed_out(triage, appointment):
    appointment.notices.update(status=NoticeStatus.DEAD)
    assert "It never left: reach the patient in another way." in page(triage, Enquiry.objects.get())


def test_the_history_tells_of_it(appointment, triage_user):
    cancel_appointment(appointment.pk)
    entries = timeline(Enquiry.objects.get())
    told = [entry for entry in entries if entry.event.kind == EventKind.APPOINTMENT]
    assert [entry.who for entry in told] == ["the patient", triage_user.get_username()]
    assert all(entry.icon for entry in entries)


# Own rows


def test_a_physiotherapist_reaches_only_their_own(physio, wishing, person):
    for method, url in (
        (physio.get, book_url(wishing)),
        (physio.post, book_url(wishing)),
        (physio.post, cancel_url(wishing)),
    ):
        response = method(url, typed(wishing, person))
        assert response.status_code in (302, 403)
        assert "appointment" not in response.headers.get("Location", "")
    assert not Appointment.objects.exists()


def test_days_are_those_of_the_practice(triage, wishing):
    form = triage.get(book_url(wishing)).context["form"]
    assert form.fields["day"].widget.attrs["min"] == f"{timezone.localdate(timezone=INDIA)}"
