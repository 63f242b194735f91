"""Rules as managers read them: sentences, and warnings for those that can never win."""

import pytest
from django.core.exceptions import ValidationError

from clinic.models import Service
from enquiries.models import RoutingRule
from enquiries.routing.warnings import warnings_by_rule
from tests.enquiries.routing.colleagues import colleague, rule, team_of, yesterday
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def warned(one: RoutingRule) -> str:
    return " ".join(warnings_by_rule()[one.pk])


def test_a_rule_reads_like_a_sentence(south):
    service = Service.objects.create(name="Home visit")
    person = colleague("Meera", uses_dr_title=True)

    assert rule("a", team_of("Delhi"), area=south, language="hi").sentence == (
        "If South Delhi and Hindi → team Delhi"
    )
    assert rule("b", person, service=service).sentence == "If Home visit → Dr Meera (PT)"
    assert rule("c", person).sentence == "Always → Dr Meera (PT)"


def test_a_rule_with_an_able_target_of_its_own_has_no_warning(south, west):
    person = colleague("Person")
    rules = [rule("South", person, area=south), rule("West", person, area=west)]

    assert [warned(one) for one in rules] == ["", ""]


def test_a_wider_rule_before_it_leaves_nothing_for_a_narrower_one(south):
    person = colleague("Person")
    narrow = rule("Hindi", person, order=2, area=south, language="hi")
    rule("South", person, order=1, area=south)

    assert "Never asked: “South” stands before it" in warned(narrow)


def test_the_narrower_one_first_is_right(south):
    person = colleague("Person")
    rules = [
        rule("Hindi", person, order=1, area=south, language="hi"),
        rule("South", person, order=2, area=south),
        rule("Rest", person, order=3),
    ]

    assert [warned(one) for one in rules] == ["", "", ""]


def test_what_is_not_in_use_or_cannot_work_shadows_nothing(south):
    rule("Off", colleague("Off"), order=1, is_active=False)
    rule("Lapsed", colleague("Lapsed", registration_valid_until=yesterday()), order=2)
    later = rule("South", colleague("Able"), order=3, area=south)

    assert warned(later) == ""


def test_a_target_that_cannot_work_is_named():
    for target in (
        PersonFactory(name="Nologin"),
        colleague("Full", takes_new_patients=False),
        team_of("Empty"),
    ):
        assert "Passed over now" in warned(rule("Rule", target, language="hi"))


def test_the_warnings_of_many_rules_need_three_queries(south, django_assert_num_queries):
    person = colleague("Person")
    for number in range(10):
        rule(f"Rule {number}", team_of(f"Team {number}", person), area=south)
    warnings_by_rule()

    with django_assert_num_queries(3):
        warnings_by_rule()


@pytest.mark.parametrize("both", [True, False])
def test_a_rule_has_one_target(both):
    person, team = colleague("Person"), team_of("Team")
    targets = {"person": person, "team": team} if both else {}

    with pytest.raises(ValidationError, match="Choose a person or a team, not both"):
        RoutingRule(name="Rule", **targets).full_clean()
