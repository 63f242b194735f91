"""The list of appointments in the admin: today first, own rows for physiotherapists."""

import datetime
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from clinic.models import Person
from enquiries.appointments.booking import cancel_appointment
from enquiries.models import Appointment
from tests.enquiries.appointments.conftest import INDIA, MONDAY, coming
from tests.enquiries.conftest import CANARY_NAME, logged_in, stored
from tests.factories import PersonFactory, make_user

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def listed(client: Any, **query: Any) -> str:
    response = client.get(reverse("enquiry_appointments:index"), query)
    assert response.status_code == 200
    return response.content.decode()


def shift(appointment: Appointment, starts_at: datetime.datetime) -> None:
    """Turn the clock for one row."""
    ends_at = starts_at + datetime.timedelta(minutes=45)
    Appointment.objects.filter(pk=appointment.pk).update(starts_at=starts_at, ends_at=ends_at)


def this_morning() -> datetime.datetime:
    return datetime.datetime.combine(
        timezone.localdate(timezone=INDIA), datetime.time(0, 30), tzinfo=INDIA
    )


@pytest.fixture
def three(book, practice) -> list[Appointment]:
    """Yesterday, this morning, and Monday."""
    made = [book(stored(), starts_at=coming(MONDAY, hour)) for hour in (9, 12, 15)]
    shift(made[0], this_morning() - DAY)
    shift(made[1], this_morning())
    return made


def order(text: str, appointments: list[Appointment]) -> list[int]:
    """The keys of those that are listed, from top to bottom."""
    places = {one.pk: text.find(one.enquiry.reference) for one in appointments}
    return sorted((pk for pk in places if places[pk] >= 0), key=lambda pk: places[pk])


def test_today_comes_first_and_yesterday_only_on_request(triage, three):
    yesterday, today, monday = (one.pk for one in three)
    assert order(listed(triage), three) == [today, monday]
    assert order(listed(triage, stretch="past"), three) == [yesterday]
    assert order(listed(triage, stretch="all"), three) == [yesterday, today, monday]
    assert "today" in listed(triage)


def test_it_filters_by_day_person_and_state(triage, three, triage_user, book):
    yesterday, _today, monday = three
    day = (this_morning() - DAY).date()
    assert order(listed(triage, day=f"{day}"), three) == [yesterday.pk]
    colleague = PersonFactory(name="Somebody Else", treats_at_clinic=True)
    other = book(stored(), person=colleague)
    assert order(listed(triage, person=colleague.pk), [*three, other]) == [other.pk]
    cancel_appointment(monday.pk, by=triage_user)
    assert order(listed(triage, state="cancelled"), three) == [monday.pk]


@pytest.mark.parametrize(
    "query",
    [{"day": "x"}, {"day": "9999-12-31"}, {"day": "0001-01-01"}, {"person": "x"},
     {"person": "99999999999999999999"}, {"state": "x"}, {"stretch": "x"}, {"ordering": "x"},
     {"p": "x"}],
)  # fmt: skip
def test_nonsense_in_the_address_is_no_fault(triage, three, query):
    assert listed(triage, **query)


def test_it_leads_to_the_enquiry(triage, appointment):
    text = listed(triage)
    assert f"/edit/{appointment.enquiry_id}/" in text
    assert CANARY_NAME in text


def test_a_physiotherapist_sees_their_own_calendar_only(book, practice, person):
    own = book(stored())
    colleague = PersonFactory(
        name="Colleague", treats_at_clinic=True, user=make_user("colleague", "Physiotherapists")
    )
    other = book(stored(name="Qwxzy Otherpatient", phone="+919811122233"), person=colleague)

    text = listed(logged_in(person.user))

    assert own.enquiry.reference in text
    assert other.enquiry.reference not in text
    assert "Otherpatient" not in text
    assert "Colleague" not in text


def test_who_may_not_see_the_enquiry_sees_the_time_alone(book, practice, physio, physio_user):
    """The enquiry was given to somebody else after it was booked."""
    person = PersonFactory(treats_at_clinic=True)
    appointment = book(stored(), person=person)
    Person.objects.filter(pk=person.pk).update(user=physio_user)

    text = listed(physio)

    assert "10:00–10:45" in text
    assert appointment.enquiry.reference not in text
    assert CANARY_NAME not in text


@pytest.mark.parametrize("group", ["Editors", "Writers", "Clinical reviewers"])
def test_who_does_not_work_enquiries_sees_nothing(appointment, group):
    client = logged_in(make_user("somebody", group))
    response = client.get(reverse("enquiry_appointments:index"))
    assert response.status_code == 302
    assert "Appointments" not in client.get("/admin/").content.decode()


def test_nobody_adds_changes_or_deletes_one_here(triage, appointment):
    root = get_user_model().objects.create_superuser("root", "root@example.test", "secret")
    client = logged_in(root)
    for end in ("new/", f"edit/{appointment.pk}/", f"delete/{appointment.pk}/"):
        assert client.get(f"{reverse('enquiry_appointments:index')}{end}").status_code == 404


def test_many_rows_take_few_queries(triage, book, practice, django_assert_max_num_queries):
    for hour in (9, 10, 11, 12):
        book(stored(), starts_at=coming(MONDAY, hour))
    listed(triage)
    with django_assert_max_num_queries(17):
        listed(triage)


def test_a_person_with_appointments_is_not_deleted(appointment, superuser):
    client = logged_in(superuser)
    url = reverse("wagtailsnippets_clinic_person:delete", args=[appointment.person_id])
    response = client.post(url, follow=True)
    assert "there are appointments, so the name is needed" in response.content.decode()
    assert Person.objects.filter(pk=appointment.person_id).exists()


def test_a_person_without_appointments_can_be_deleted(superuser, db):
    person = PersonFactory()
    client = logged_in(superuser)
    client.post(reverse("wagtailsnippets_clinic_person:delete", args=[person.pk]))
    assert not Person.objects.filter(pk=person.pk).exists()
