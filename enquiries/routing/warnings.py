"""Rules that can never win, and why, so that no manager relies on them."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _

from enquiries.models import RoutingRule
from enquiries.routing.workers import workers_by_rule


def warnings_by_rule() -> dict[int, list[str]]:
    """The warnings of each rule in use, by key. Three queries."""
    rules = list(RoutingRule.objects.in_use().with_relations())
    able = workers_by_rule(rules, timezone.localdate())
    found: dict[int, list[str]] = {}
    asked: list[RoutingRule] = []
    for rule in rules:
        found[rule.pk] = [*_shadowed(rule, asked), *(() if able[rule.pk] else [_nobody(rule)])]
        if able[rule.pk]:
            asked.append(rule)
    return found


def _shadowed(rule: RoutingRule, earlier: Sequence[RoutingRule]) -> list[str]:
    """An earlier rule leaves nothing for this one; those with a target that can work only."""
    told = _("Never asked: “%(rule)s” stands before it and catches all of it.")
    catching = (other for other in earlier if other.catches_all_of(rule))
    return [told % {"rule": other.name} for other in catching][:1]


def _nobody(rule: RoutingRule) -> str:
    told = _(
        "Passed over now: %(target)s cannot take it. It needs a login that works enquiries, a "
        "valid registration and a tick at “takes new patients”."
    )
    return told % {"target": rule.target}
