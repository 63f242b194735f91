"""Whom an enquiry could be given to."""

import pytest

from clinic.models import Area, Person
from enquiries.detail.suggestions import suggested_people
from enquiries.work import assign, change_state
from tests.enquiries.conftest import inbox_url, stored
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def area():
    return Area.objects.create(name="South", city="Delhi", pin_prefixes="1100")


def colleague(name, area=None, group="Physiotherapists"):
    """A person with a login, who works in `area`."""
    user = make_user(name.lower(), group)
    user.first_name = name
    user.save()
    person = Person.objects.create(name=name, user=user)
    if area:
        area.people.add(person)
    return user


def names(enquiry, user):
    return [suggestion.name for suggestion in suggested_people(enquiry, user)]


def test_who_was_asked_for_comes_first_then_who_has_fewest_open_enquiries(triage_user, area):
    busy, idle, chosen = (colleague(name, area) for name in ("Busy", "Idle", "Chosen"))
    for assignee in (busy, busy, chosen, chosen, chosen):
        assign(stored().pk, assignee, by=triage_user)
    done = stored()
    assign(done.pk, idle, by=triage_user)
    change_state(done.pk, "closed", by=triage_user)

    found = suggested_people(stored(chosen_person=chosen.person), triage_user)

    assert [(one.name, one.was_asked_for, one.open_enquiries) for one in found] == [
        ("Chosen", True, 3),
        ("Idle", False, 0),
        ("Busy", False, 2),
    ]


def test_only_those_fit_who_work_in_the_area_and_can_work_enquiries(triage_user, area):
    colleague("Near", area)
    colleague("Far", Area.objects.create(name="West", city="Mumbai", pin_prefixes="4000"))
    colleague("Writer", area, group="Editors")
    area.people.add(Person.objects.create(name="Without Login"))

    assert names(stored(), triage_user) == ["Near"]


def test_a_chosen_person_from_elsewhere_is_suggested_once(triage_user, area):
    chosen = colleague("Chosen", area)
    area.people.add(colleague("Second").person)

    assert names(stored(chosen_person=chosen.person), triage_user) == ["Chosen", "Second"]
    elsewhere = stored(chosen_person=chosen.person, pin_code="560001")
    assert names(elsewhere, triage_user) == ["Chosen"]


def test_nobody_is_suggested_where_nobody_can_be_given_anything(triage_user, physio_user, area):
    near = colleague("Near", area)
    enquiry = stored()

    assert names(enquiry, physio_user) == []
    assert names(assign(enquiry.pk, near, by=triage_user), triage_user) == []
    assert names(change_state(enquiry.pk, "closed", by=triage_user), triage_user) == []


def test_the_suggestions_need_one_query(triage_user, area, django_assert_num_queries):
    for number in range(5):
        colleague(f"Colleague{number}", area)
    enquiry = stored()
    triage_user.has_perm("enquiries.triage_enquiry")

    with django_assert_num_queries(1):
        assert len(suggested_people(enquiry, triage_user)) == 5


def test_one_click_gives_it_to_the_suggested_colleague(triage, area):
    near, enquiry = colleague("Near", area), stored()
    address = inbox_url("edit", enquiry.pk)

    assert "Give to Near" in triage.get(address).content.decode()
    triage.post(address, {"version": enquiry.version, "give": near.pk})

    enquiry.refresh_from_db()
    assert (enquiry.assigned_to, enquiry.state) == (near, "assigned")


@pytest.mark.parametrize("given", ["0", "x"])
def test_it_is_given_to_nobody_who_cannot_work_it(triage, given):
    enquiry = stored()

    response = triage.post(
        inbox_url("edit", enquiry.pk), {"version": enquiry.version, "give": given}
    )

    assert "cannot work enquiries" in response.content.decode()
    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
