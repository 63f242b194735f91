"""With whom an enquiry's appointment can be: who was asked for first, then who is near."""

from dataclasses import dataclass
from datetime import date
from typing import Any

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

    Two queries at most.
    """
    treating = Person.objects.treating_on(today)
    if not can_triage(user):
        treating = treating.filter(user=user)
    near = _near(enquiry)
    ranked = []
    for person in treating:
        rank, reason = _rank(person, enquiry, near)
        ranked.append((rank, person.name, BookablePerson(person, reason)))
    return [bookable for _rank_, _name, bookable in sorted(ranked, key=lambda row: row[:2])]


def _near(enquiry: Enquiry) -> set[int]:
    if not enquiry.area_id:
        return set()
    return set(Person.objects.filter(areas=enquiry.area_id).values_list("pk", flat=True))


def _rank(person: Person, enquiry: Enquiry, near: set[int]) -> tuple[int, str]:
    if person.pk == enquiry.chosen_person_id:
        return 0, _("asked for by the patient")
    if person.user_id and person.user_id == enquiry.assigned_to_id:
        return 1, _("has the enquiry")
    if person.pk in near:
        return 2, _("works in the area")
    return 3, ""
