"""The demo's teams and rules make sense, and need nothing that an editor may have removed."""

import pytest

from clinic.models import Area
from enquiries.demo_routing import RULES, TEAMS, load_routing
from enquiries.models import RoutingRule, Team
from enquiries.routing.warnings import warnings_by_rule
from tests.enquiries.conftest import stored
from tests.enquiries.routing.colleagues import colleague
from tests.factories import PersonFactory, make_condition

pytestmark = pytest.mark.django_db


@pytest.fixture
def carpal_tunnel(library):
    """The article that a rule names."""
    return make_condition(
        library, "Carpal tunnel", "<p>Tingling.</p>", slug="carpal-tunnel-syndrome"
    )


@pytest.fixture
def practice(carpal_tunnel):
    """The areas and the people that the demo names; two of them have logins."""
    for demo in RULES:
        prefix = {"South Delhi": "1100", "Noida": "2013"}.get(demo.area, "")
        Area.objects.get_or_create(name=demo.area, city="x", pin_prefixes=prefix)
    with_login = {"Ananya Sharma", "Meera Nair"}
    for name in [one for people in TEAMS.values() for one in people]:
        colleague(name) if name in with_login else PersonFactory(name=name)


def test_every_rule_can_win(practice):
    load_routing()

    assert [rule.name for rule in RoutingRule.objects.all()] == [demo.name for demo in RULES]
    assert list(warnings_by_rule().values()) == [[]] * len(RULES)


def test_patients_of_the_demo_get_to_whom_its_rules_say(practice, carpal_tunnel):
    load_routing()

    assert stored(source_page=carpal_tunnel).assigned_to.first_name == "Ananya Sharma"
    assert stored(pin_code="201301").assigned_to.first_name == "Ananya Sharma"
    assert stored(language="hi").assigned_to.first_name == "Ananya Sharma"
    assert stored().assigned_to is None


def test_without_all_that_it_loads_what_it_can(db):
    load_routing()

    assert Team.objects.count() == len(TEAMS)
    assert not RoutingRule.objects.exists()
