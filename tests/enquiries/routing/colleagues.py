"""People who can be given enquiries, and rules that give them."""

import datetime
from typing import Any

from django.utils import timezone

from clinic.models import Area, Person
from enquiries.models import RoutingRule, Team
from tests.factories import PersonFactory, make_user


def colleague(name: str, *areas: Area, group: str = "Physiotherapists", **fields: Any) -> Person:
    """A registered physiotherapist with a login that works enquiries."""
    user = make_user(name.lower(), group)
    user.first_name = name
    user.save()
    person: Person = PersonFactory(name=name, user=user, **fields)
    for area in areas:
        area.people.add(person)
    return person


def team_of(name: str, *people: Person) -> Team:
    """A team."""
    team = Team.objects.create(name=name)
    team.people.set(people)
    return team


def rule(name: str, to: Person | Team, **fields: Any) -> RoutingRule:
    """A rule in use, after those that there are."""
    target = {"team": to} if isinstance(to, Team) else {"person": to}
    return RoutingRule.objects.create(name=name, **target, **fields)


def yesterday() -> datetime.date:
    """The last day of a registration that has just lapsed."""
    return timezone.localdate() - datetime.timedelta(days=1)
