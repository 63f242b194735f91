"""The managers' screens: list of rules, teams, and trying the rules."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from enquiries.models import Enquiry, RoutingRule, Team
from tests.enquiries.conftest import logged_in
from tests.enquiries.routing.colleagues import colleague, rule, team_of
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def manager(db) -> Client:
    """A practice manager's browser."""
    return logged_in(make_user("manager", "Practice managers"))


def rules_url(name: str, *args: int) -> str:
    return reverse(f"wagtailsnippets_enquiries_routingrule:{name}", args=args)


def try_it(manager: Client, **chosen: Any) -> str:
    """The answer of the screen in plain text."""
    address = reverse("enquiry_routing_try_it:index")
    response = manager.get(address, chosen)
    assert response.status_code == 200
    page = response.content.decode()
    main = page[page.index("try-rules") :]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def test_the_list_shows_sentences_in_order_with_warnings(manager, south):
    person = colleague("Meera")
    rule("Later", person, order=20, area=south)
    rule("Empty", team_of("Nobody"), order=5)
    rule("First", person, order=1)

    page = manager.get(rules_url("list")).content.decode()

    assert page.index("Always → Meera") < page.index("Always → team Nobody")
    assert page.index("Always → team Nobody") < page.index("If South Delhi → Meera")
    assert "Never asked: “First” stands before it" in page
    assert "team Nobody cannot take it" in page


def test_a_manager_adds_a_rule_that_comes_last_and_moves_it(manager, south):
    person = colleague("Meera")
    rule("First", person, order=10)
    assert manager.get(rules_url("add")).context["form"].initial["order"] == 20
    data = {"name": "South", "order": "20", "is_active": "on", "language": "", "site": ""}
    data |= {"area": south.pk, "article": "", "service": "", "person": person.pk, "team": ""}

    manager.post(rules_url("add"), data)

    added = RoutingRule.objects.get(name="South")
    manager.post(rules_url("edit", added.pk), {**data, "order": "1"})
    assert [one.name for one in RoutingRule.objects.all()] == ["South", "First"]


@pytest.mark.parametrize(
    "wrong", [{"order": "0"}, {"order": "x"}, {"person": ""}, {"area": "9999"}]
)
def test_a_wrong_rule_is_refused_with_what_was_typed(manager, south, wrong):
    data = {"order": "20", "is_active": "on", "language": "", "site": ""}
    data |= {"area": south.pk, "article": "", "service": "", "team": ""}
    data |= {"person": colleague("Meera").pk, "name": "Kept name", **wrong}

    response = manager.post(rules_url("add"), data)

    assert response.status_code == 200
    assert "Kept name" in response.content.decode()
    assert not RoutingRule.objects.exists()


def test_a_manager_makes_a_team(manager):
    people = [colleague("Meera"), colleague("Ananya")]
    address = reverse("wagtailsnippets_enquiries_team:add")

    manager.post(address, {"name": "Delhi", "people": [one.pk for one in people]})

    assert set(Team.objects.get().people.all()) == set(people)
    shown = manager.get(reverse("wagtailsnippets_enquiries_team:list")).content.decode()
    assert "Ananya, Meera" in shown


def test_trying_says_who_would_get_it_and_why_and_stores_nothing(manager, south):
    rule("Hindi", colleague("Meera"), order=1, language="hi")
    rule("South", team_of("Delhi", colleague("Ananya")), order=2, area=south)
    rule("Rest", colleague("Rest"), order=3)

    text = try_it(manager, pin_code="110 024", language="en")

    assert "Ananya Rule: South" in text
    assert "Area: South Delhi, Delhi" in text
    for told in ("does not fit: language", "fits, and wins", "fits, but a rule before it wins"):
        assert told in text
    assert not Enquiry.objects.exists()


def test_trying_a_chosen_person_and_an_urgent_sign(manager, south):
    chosen = colleague("Meera")
    rule("South", colleague("Ananya"), area=south)

    assert "Meera Chosen by the patient" in try_it(manager, person=chosen.pk, area=south.pk)
    urgent = try_it(manager, person=chosen.pk, is_urgent="on")
    assert "The shared list of the desk Urgent: the desk sees it first" in urgent


def test_trying_a_place_that_nobody_serves_leads_to_the_desk(manager, south):
    rule("South", colleague("Ananya"), area=south)

    text = try_it(manager, pin_code="560001")

    assert "The shared list of the desk No rule gives it to anybody" in text
    assert "No area" in text


def test_trying_a_team_that_cannot_work_says_so(manager):
    rule("Empty", team_of("Nobody"))

    text = try_it(manager, language="en")

    assert "Rule passed over: Empty (team Nobody cannot take it now)" in text
    assert "fits, but its target cannot take it now" in text


@pytest.mark.parametrize(
    "wrong",
    [
        {"pin_code": "1100"},
        {"pin_code": "abcdef"},
        {"pin_code": "\x00"},
        {"area": "999999"},
        {"article": "x"},
        {"person": "-1"},
        {"language": "<script>"},
        {"service": "9" * 50},
    ],
)
def test_trying_nonsense_is_answered_at_the_field(manager, wrong):
    text = try_it(manager, **wrong)

    assert "Who would get it" not in text
    assert "<script>" not in text


def test_sites_are_asked_for_only_when_there_are_several(manager, home_page, library):
    assert (
        'name="site"' not in manager.get(reverse("enquiry_routing_try_it:index")).content.decode()
    )
    there = Site.objects.create(hostname="other.test", root_page=library)
    rule("There", colleague("There"), site=there)

    assert "There Rule: There" in try_it(manager, site=there.pk)
    here = Site.objects.get(is_default_site=True)
    assert "No rule gives it to anybody" in try_it(manager, site=here.pk)


def test_the_screens_stay_within_their_queries(manager, south, django_assert_max_num_queries):
    for number in range(10):
        rule(f"Rule {number}", team_of(f"Team {number}", colleague(f"P{number}")), area=south)
    try_address = reverse("enquiry_routing_try_it:index")
    for address in (rules_url("list"), try_address):
        manager.get(address)

    with django_assert_max_num_queries(20):
        manager.get(rules_url("list"))
    with django_assert_max_num_queries(25):
        manager.get(try_address, {"area": south.pk})
