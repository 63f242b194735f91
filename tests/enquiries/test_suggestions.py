"""Whom an enquiry could be given to."""

import pytest

from clinic.choices import SpokenLanguage
from clinic.models import Area, PersonLanguage, PersonTopic
from enquiries.detail.suggestions import suggested_people
from enquiries.work import assign, change_state
from tests.enquiries.conftest import inbox_url, stored
from tests.enquiries.routing.colleagues import colleague, yesterday
from tests.factories import PersonFactory
from tests.translations import make_hindi_library

pytestmark = pytest.mark.django_db


@pytest.fixture
def area():
    return Area.objects.create(name="South", city="Delhi", pin_prefixes="1100")


def names(enquiry, user):
    return [suggestion.name for suggestion in suggested_people(enquiry, user)]


def given(enquiry, assignee, triage_user):
    """The enquiry back on the shared list, so that it can be given to anybody, or to this one."""
    return assign(enquiry.pk, assignee, by=triage_user)


def test_who_was_asked_for_comes_first_then_who_has_fewest_open_enquiries(triage_user, area):
    busy, idle, chosen = (colleague(name, area) for name in ("Busy", "Idle", "Chosen"))
    for person in (busy, busy, chosen, chosen, chosen):
        given(stored(), person.user, triage_user)
    done = given(stored(), idle.user, triage_user)
    change_state(done.pk, "closed", by=triage_user)
    enquiry = given(stored(chosen_person=chosen), None, triage_user)

    found = suggested_people(enquiry, triage_user)

    assert [(one.name, one.was_asked_for, one.workload.total) for one in found] == [
        ("Chosen", True, 3),
        ("Idle", False, 0),
        ("Busy", False, 2),
    ]


def test_only_those_fit_who_work_in_the_area_and_can_work_enquiries(triage_user, area):
    colleague("Near", area)
    colleague("Far", Area.objects.create(name="West", city="Mumbai", pin_prefixes="4000"))
    colleague("Writer", area, group="Editors")
    colleague("Lapsed", area, registration_valid_until=yesterday())
    colleague("Full", area, takes_new_patients=False)
    area.people.add(PersonFactory(name="Without Login"))

    assert names(stored(), triage_user) == ["Near"]


def test_a_chosen_person_from_elsewhere_is_suggested_once(triage_user, area):
    chosen = colleague("Chosen", area)
    colleague("Second", area)

    near = given(stored(chosen_person=chosen), None, triage_user)
    assert names(near, triage_user) == ["Chosen", "Second"]
    elsewhere = given(stored(chosen_person=chosen, pin_code="560001"), None, triage_user)
    assert names(elsewhere, triage_user) == ["Chosen"]


def test_every_suggestion_says_why(triage_user, area, home_page, library):
    expert, plain = colleague("Expert", area, treats_by_video=True), colleague("Plain", area)
    PersonTopic.objects.create(person=expert, article=library)
    PersonTopic.objects.create(person=plain, label="Knees")
    PersonLanguage.objects.create(person=expert, language=SpokenLanguage.HINDI)
    enquiry = stored(
        source_page=make_hindi_library(home_page, library),
        language=SpokenLanguage.HINDI,
        visit_mode="video",
    )

    found = suggested_people(enquiry, triage_user)

    assert [(one.name, one.reasons) for one in found] == [
        (
            "Expert",
            [
                "works in South",
                f"treats “{enquiry.source_page}”",
                "speaks Hindi",
                "treats by video",
            ],
        ),
        ("Plain", ["works in South"]),
    ]


def test_who_treats_it_elsewhere_comes_after_those_near(triage_user, area, library):
    far = colleague("Far expert")
    PersonTopic.objects.create(person=far, article=library)
    colleague("Near", area)

    assert names(stored(source_page=library), triage_user) == ["Near", "Far expert"]
    assert names(stored(), triage_user) == ["Near"]


def test_nobody_is_suggested_where_nobody_can_be_given_anything(triage_user, physio_user, area):
    near = colleague("Near", area)
    enquiry = stored()

    assert names(enquiry, physio_user) == []
    assert names(assign(enquiry.pk, near.user, by=triage_user), triage_user) == []
    assert names(change_state(enquiry.pk, "closed", by=triage_user), triage_user) == []


def test_the_suggestions_need_two_queries(triage_user, area, django_assert_num_queries):
    for number in range(5):
        colleague(f"Colleague{number}", area)
    enquiry = stored()
    triage_user.has_perm("enquiries.triage_enquiry")

    with django_assert_num_queries(2):
        assert len(suggested_people(enquiry, triage_user)) == 5


def test_one_click_gives_it_to_the_suggested_colleague(triage, area):
    near, enquiry = colleague("Near", area), stored()
    address = inbox_url("edit", enquiry.pk)

    assert "Give to Near" in triage.get(address).content.decode()
    triage.post(address, {"version": enquiry.version, "give": near.user.pk})

    enquiry.refresh_from_db()
    assert (enquiry.assigned_to, enquiry.state) == (near.user, "assigned")


@pytest.mark.parametrize("given", ["0", "x"])
def test_it_is_given_to_nobody_who_cannot_work_it(triage, given):
    enquiry = stored()

    response = triage.post(
        inbox_url("edit", enquiry.pk), {"version": enquiry.version, "give": given}
    )

    assert "cannot work enquiries" in response.content.decode()
    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
