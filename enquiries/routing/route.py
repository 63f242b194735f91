"""The decision alone: whom an enquiry goes to, and why. Nothing is written here."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from clinic.models import Urgency
from enquiries.models import Enquiry
from enquiries.models.routing import RoutingRule
from enquiries.permissions import policy
from enquiries.routing.workers import least_busy, workers_by_rule, workers_on

# One person may be with a patient for an hour; all of the desk see the shared list.
KEPT_AT_THE_DESK = (Urgency.EMERGENCY, Urgency.SAME_DAY)


@dataclass(frozen=True)
class Routed:
    """Who gets it (None: the shared list of the desk), why, and who was passed over."""

    user: Any = None
    why: str = ""
    passed_over: tuple[str, ...] = ()
    rule: RoutingRule | None = None


def route(enquiry: Enquiry) -> Routed:
    """Whom this enquiry goes to; it need not be stored, so that rules can be tried.

    The sentences name staff and rules only, never the patient. At most six queries.
    """
    today = timezone.localdate()
    if enquiry.urgency in KEPT_AT_THE_DESK:
        return Routed(why=_("Urgent: the desk sees it first"))
    if keeper := _keeper_of_the_first(enquiry):
        return Routed(keeper, _("Belongs to an enquiry that they have"))
    if _waits_with_an_urgent_one(enquiry):
        return Routed(why=_("Belongs to an urgent enquiry that the desk has"))
    if enquiry.chosen_person is None:
        return _by_rule(enquiry, today)
    chosen = workers_on(today).filter(pk=enquiry.chosen_person.pk).first()
    if chosen:
        return Routed(chosen.user, _("Chosen by the patient"))
    passed = _("Chosen by the patient, but cannot work enquiries now: %(name)s")
    return _by_rule(enquiry, today, passed % {"name": enquiry.chosen_person.printed_name})


def misfits(rule: RoutingRule, enquiry: Enquiry) -> list[str]:
    """The names of those fields of a rule that this enquiry does not meet; none: it fits."""
    facts = {
        "site": enquiry.site_id,
        "area": enquiry.area_id,
        "article": enquiry.source_page.translation_key if enquiry.source_page else None,
        "service": enquiry.service_id,
        "language": enquiry.language,
    }
    return [name for name, wanted in rule.wanted.items() if facts[name] != wanted]


def _keeper_of_the_first(enquiry: Enquiry) -> Any:
    """Who works the enquiry that this one changes, unless the patient now asks for another."""
    first = enquiry.amends
    if first is None or not first.is_open or first.assigned_to_id is None:
        return None
    if enquiry.chosen_person_id != first.chosen_person_id:
        return None
    return policy.users_with_permission("change").filter(pk=first.assigned_to_id).first()


def _waits_with_an_urgent_one(enquiry: Enquiry) -> bool:
    first = enquiry.amends
    return first is not None and first.is_unanswered and first.urgency in KEPT_AT_THE_DESK


def _by_rule(enquiry: Enquiry, today: datetime.date, *passed: str) -> Routed:
    rules = RoutingRule.objects.in_use().with_relations()
    fitting = [rule for rule in rules if not misfits(rule, enquiry)]
    able = workers_by_rule(fitting, today)
    passed_over = list(passed)
    for rule in fitting:
        if able[rule.pk]:
            why = _("Rule: %(rule)s") % {"rule": rule.name}
            return Routed(least_busy(able[rule.pk]).user, why, tuple(passed_over), rule)
        told = _("Rule passed over: %(rule)s (%(target)s cannot take it now)")
        passed_over.append(told % {"rule": rule.name, "target": rule.target})
    return Routed(why=_("No rule gives it to anybody"), passed_over=tuple(passed_over))
