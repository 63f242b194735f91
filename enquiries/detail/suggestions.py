"""Whom an enquiry could be given to: who was asked for, then who works nearest and has least."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry
from enquiries.permissions import can_triage, policy


@dataclass(frozen=True)
class Suggestion:
    """A colleague, why they fit, and how many open enquiries they have already."""

    user: Any
    was_asked_for: bool
    open_enquiries: int

    @property
    def name(self) -> str:
        """As colleagues call them."""
        return staff_name(self.user)


def suggested_people(enquiry: Enquiry, user: Any) -> list[Suggestion]:
    """Whom `user` could give an open enquiry to, best first; only for who gives them out.

    Fitting are the person whom the patient chose and those who work in the area, as far as
    they have a login that works enquiries. One query.
    """
    if not can_triage(user) or not enquiry.is_open:
        return []
    fitting = _fitting(enquiry).exclude(pk=enquiry.assigned_to_id)
    suggestions = [
        Suggestion(person, person.person.pk == enquiry.chosen_person_id, person.open_enquiries)
        for person in fitting.select_related("person").annotate(open_enquiries=_open_enquiries())
    ]
    return sorted(suggestions, key=lambda one: (not one.was_asked_for, one.open_enquiries))


def _fitting(enquiry: Enquiry) -> QuerySet[Any]:
    chosen = Q(person=enquiry.chosen_person_id) if enquiry.chosen_person_id else Q(pk=None)
    near = Q(person__areas=enquiry.area_id) if enquiry.area_id else Q(pk=None)
    staff: QuerySet[Any] = policy.users_with_permission("change")
    return staff.filter(chosen | near).distinct()


def _open_enquiries() -> Coalesce:
    theirs = Enquiry.objects.open().filter(assigned_to=OuterRef("pk")).order_by()
    counted = theirs.values("assigned_to").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
