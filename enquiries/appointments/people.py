"""With whom an enquiry's appointment can be: who was asked for first, then who is near."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from clinic.models import Person
from enquiries.models import Enquiry
from enquiries.permissions import can_triage


@dataclass(frozen=True)
class BookablePerson:
    """Somebody who treats, and why they stand where they stand in the list."""

    person: Person
    reason: str

    @property
    def label(self) -> str:
        """The name, and what speaks for the person."""
        name = self.person.printed_name
        return f"{name} ({self.reason})" if self.reason else name


def bookable_people(enquiry: Enquiry, user: Any, today: date) -> list[BookablePerson]:
    """Who treats patients today, best first; who does not triage books only for themselves.

    One query.
    """
    near = Person.objects.filter(pk=OuterRef("pk"), areas=enquiry.area_id)
    treating = Person.objects.treating_on(today).annotate(is_near=Exists(near))
    if not can_triage(user):
        treating = treating.filter(user=user)
    ranked = []
    for person in treating:
        rank, reason = _rank(person, enquiry)
        ranked.append((rank, person.name, BookablePerson(person, reason)))
    return [bookable for _rank_, _name, bookable in sorted(ranked, key=lambda row: row[:2])]


def _rank(person: Any, enquiry: Enquiry) -> tuple[int, str]:
    if person.pk == enquiry.chosen_person_id:
        return 0, _("asked for by the patient")
    if person.user_id and person.user_id == enquiry.assigned_to_id:
        return 1, _("has the enquiry")
    if enquiry.area_id and person.is_near:
        return 2, _("works in the area")
    return 3, ""
