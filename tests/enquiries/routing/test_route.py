"""Whom a new enquiry goes to: the chosen person, else the first rule that fits, else the desk."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Site

from clinic.choices import SpokenLanguage
from clinic.models import Person, Service
from enquiries.choices import EventKind
from enquiries.models import Enquiry, RoutingRule
from enquiries.routing.route import route
from enquiries.services import submit_enquiry
from enquiries.states import EnquiryState
from enquiries.work import assign
from tests.enquiries.conftest import (
    stored,
    submission,
)
from tests.enquiries.routing.colleagues import colleague, rule, team_of, yesterday
from tests.enquiries.routing.outcome import expect_desk, routed_note
from tests.factories import PersonFactory, RedFlagFactory
from tests.translations import make_hindi_library

pytestmark = pytest.mark.django_db


def test_the_chosen_person_gets_it_before_any_rule(south):
    chosen = colleague("Chosen")
    rule("Everything", colleague("Other"))

    enquiry = stored(chosen_person=chosen)

    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.assigned_to) == (EnquiryState.ASSIGNED, chosen.user)
    assert routed_note(enquiry) == ["Chosen", "Chosen by the patient"]
    event = enquiry.events.get(kind=EventKind.ROUTED)
    assert (event.from_state, event.to_state, event.by) == ("new", "assigned", None)


def test_without_any_rule_the_desk_has_it_and_the_history_stays_short(south):
    enquiry = stored()

    expect_desk(enquiry)
    assert [event.kind for event in enquiry.events.all()] == [EventKind.RECEIVED]


@pytest.mark.parametrize("why", ["lapsed", "unregistered", "no login", "inactive", "editor"])
def test_a_chosen_person_who_cannot_work_is_passed_over_and_the_history_says_so(why):
    people: dict[str, Callable[[], Person]] = {
        "lapsed": lambda: colleague("Chosen", registration_valid_until=yesterday()),
        "unregistered": lambda: colleague("Chosen", registration_number=""),
        "no login": lambda: PersonFactory(name="Chosen"),
        "inactive": lambda: colleague("Chosen"),
        "editor": lambda: colleague("Chosen", group="Editors"),
    }
    chosen = people[why]()
    if why == "inactive":
        get_user_model().objects.filter(person=chosen).update(is_active=False)

    enquiry = stored(chosen_person=chosen)

    expect_desk(enquiry)
    nobody, told = routed_note(enquiry)
    assert nobody == ""
    assert told == "Chosen by the patient, but cannot work enquiries now: Chosen"


def test_a_chosen_person_without_room_for_new_patients_still_has_their_own(south):
    chosen = colleague("Chosen", takes_new_patients=False)

    assert stored(chosen_person=chosen).assigned_to == chosen.user


def test_rules_decide_in_their_order(south):
    first, second = colleague("First"), colleague("Second")
    rule("Later", second, order=2, area=south)
    rule("Earlier", first, order=1, area=south)
    rule("Not in use", second, order=1, area=south, is_active=False)

    enquiry = stored()

    assert enquiry.assigned_to == first.user
    assert routed_note(enquiry) == ["First", "Rule: Earlier"]


def test_all_that_a_rule_names_must_fit(south, west, library):
    service = Service.objects.create(name="Home visit")
    everything = {
        "site": Site.objects.get(is_default_site=True),
        "area": south,
        "article": library,
        "service": service,
        "language": SpokenLanguage.HINDI,
    }
    person = colleague("Person")
    rule("All of it", person, **everything)
    fitting = {
        "site": everything["site"],
        "source_page": library,
        "service": service,
        "language": SpokenLanguage.HINDI,
    }

    assert stored(**fitting).assigned_to == person.user
    for lacking in fitting:
        one_less = {name: value for name, value in fitting.items() if name != lacking}
        assert stored(**one_less).assigned_to is None, lacking
    assert stored(**fitting, area=west).assigned_to is None
    assert stored(**fitting, pin_code="560001").assigned_to is None


def test_an_article_fits_in_whatever_language_it_was_read(home_page, library):
    person = colleague("Person")
    hindi_library = make_hindi_library(home_page, library)
    rule("Library", person, article=library)

    assert stored(source_page=hindi_library).assigned_to == person.user
    assert stored(source_page=home_page).assigned_to is None


def test_each_site_has_its_own_rules(home_page, library):
    here = Site.objects.get(is_default_site=True)
    there = Site.objects.create(hostname="other.test", root_page=library)
    rule("Here", colleague("Here"), site=here)
    rule("There", colleague("There"), site=there)

    assert stored(site=there).assigned_to.first_name == "There"
    assert stored(site=here).assigned_to.first_name == "Here"
    assert stored().assigned_to is None


def test_a_team_shares_by_who_has_the_least(triage_user, south):
    busy, idle, last = (colleague(name) for name in ("Busy", "Idle", "Last"))
    rule("Team", team_of("Delhi", last, idle, busy), area=south)
    assign(stored(pin_code="560001").pk, busy.user, by=triage_user)

    shared = [stored().assigned_to.first_name for _number in range(4)]

    assert shared == ["Idle", "Last", "Busy", "Idle"]


def test_of_a_team_only_those_get_it_who_can_work(south):
    lapsed = colleague("Lapsed", registration_valid_until=yesterday())
    full = colleague("Full", takes_new_patients=False)
    able = colleague("Able")
    rule("Team", team_of("Delhi", lapsed, full, able, PersonFactory()), area=south)

    assert [stored().assigned_to for _number in range(2)] == [able.user, able.user]


def test_a_rule_whose_target_cannot_work_is_passed_over_and_the_history_says_so(south):
    able = colleague("Able")
    rule("Lapsed one", colleague("Lapsed", registration_valid_until=yesterday()), order=1)
    rule("Empty team", team_of("Nobody"), order=2)
    rule("Able one", able, order=3)

    enquiry = stored()

    assert enquiry.assigned_to == able.user
    assert routed_note(enquiry) == [
        "Able",
        "Rule: Able one",
        "Rule passed over: Lapsed one (Lapsed cannot take it now)",
        "Rule passed over: Empty team (team Nobody cannot take it now)",
    ]


def test_if_no_rule_can_give_it_to_anybody_the_desk_has_it(south):
    rule("Empty team", team_of("Nobody"))

    enquiry = stored()

    expect_desk(enquiry)
    assert routed_note(enquiry) == [
        "",
        "Rule passed over: Empty team (team Nobody cannot take it now)",
    ]


def test_a_deleted_team_takes_its_rules_along_and_never_an_enquiry(south):
    team = team_of("Delhi", colleague("Member"))
    rule("Team", team)
    enquiry = stored()
    team.delete()

    assert not RoutingRule.objects.exists()
    expect_desk(stored())
    enquiry.refresh_from_db()
    assert enquiry.assigned_to.first_name == "Member"


def test_what_may_be_urgent_stays_with_the_desk_whoever_was_asked_for(south):
    RedFlagFactory()
    rule("Everything", colleague("Other"))

    enquiry = stored(chosen_person=colleague("Chosen"), message="I cannot pee since Monday")

    assert enquiry.urgency == "emergency"
    expect_desk(enquiry)
    # Nor does a harmless second text take it out of everybody's sight.
    amended = submit_enquiry(
        submission(token=enquiry.token, message="Sorry, I am Chosen's patient")
    ).enquiry
    assert amended.amends == enquiry
    expect_desk(amended)


def test_what_can_wait_for_a_clinician_is_routed(south):
    RedFlagFactory(urgency="see_clinician")
    person = colleague("Person")
    rule("Everything", person)

    enquiry = stored(message="I cannot pee since Monday")

    assert enquiry.urgency == "see_clinician"
    assert enquiry.assigned_to == person.user


def test_routing_costs_few_queries(south, library, django_assert_max_num_queries):
    people = [colleague(f"Person{number}") for number in range(10)]
    for number in range(20):
        rule(f"Passed {number}", team_of(f"Empty {number}"), area=south)
    rule("Team", team_of("Delhi", *people), area=south)
    enquiry = Enquiry(area=south, source_page=library, language="en")
    route(enquiry)  # content types are cached per process

    with django_assert_max_num_queries(5):
        routed = route(enquiry)

    assert len(routed.passed_over) == 20
    assert routed.user == people[0].user
