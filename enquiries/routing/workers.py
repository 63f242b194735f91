"""Who can be given an enquiry today, and who of a rule's people that is."""

import datetime
from collections.abc import Sequence

from django.db.models import QuerySet

from clinic.models import Person
from enquiries.models.routing import RoutingRule, Team
from enquiries.permissions import policy
from enquiries.workload import workloads


def workers_on(day: datetime.date) -> "QuerySet[Person]":
    """People whose registration is valid on `day`, with an active login that works enquiries."""
    staff = policy.users_with_permission("change")
    people: QuerySet[Person] = Person.objects.registered_on(day).filter(user__in=staff)
    return people.select_related("user")


def workers_by_rule(rules: Sequence[RoutingRule], day: datetime.date) -> dict[int, list[Person]]:
    """For each rule, by key, who of its person or team can work; none who takes no new patients.

    Two queries, however many rules.
    """
    teams = {rule.team_id for rule in rules if rule.team_id}
    members = list(Team.people.through.objects.filter(team__in=teams).values_list("team", "person"))
    named = {rule.person_id for rule in rules if rule.person_id}
    able = workers_on(day).filter(takes_new_patients=True).in_bulk(named | {p for _, p in members})
    return {
        rule.pk: [
            able[person]
            for person in [rule.person_id, *(p for team, p in members if team == rule.team_id)]
            if person in able
        ]
        for rule in rules
    }


def least_busy(people: Sequence[Person]) -> Person:
    """Whoever has the least to do; of several the one with the lowest key, so that it is stable."""
    if len(people) == 1:
        return people[0]
    loads = workloads([person.pk for person in people])
    return min(people, key=lambda person: (loads[person.pk].total, person.pk))
