"""What travels along with the form: the article, the person and the area a patient came from.

All of it stands in addresses and hidden fields, so any text may come; what is unknown is dropped.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils import timezone
from wagtail.models import Page

from clinic.models import Area, Person

ROW_ID = re.compile(r"[0-9]{1,9}")


def source_page(page_id: str) -> Page | None:
    """The live, public page with this id, else None; any text is a fine argument."""
    if not ROW_ID.fullmatch(page_id):
        return None
    return Page.objects.live().public().filter(pk=int(page_id), depth__gt=1).first()


def chosen_person(person_id: str) -> Person | None:
    """The person with this id who may treat today, else None."""
    if not ROW_ID.fullmatch(person_id):
        return None
    person = Person.objects.filter(pk=int(person_id)).first()
    return person if person and person.is_registered_on(timezone.localdate()) else None


def chosen_area(area_id: str) -> Area | None:
    """The area with this id, else None."""
    return Area.objects.filter(pk=int(area_id)).first() if ROW_ID.fullmatch(area_id) else None


@dataclass(frozen=True)
class Origin:
    """What a patient read, whom and where they asked for; None for each that is not known."""

    article: Page | None
    person: Person | None
    area: Area | None

    @property
    def ids(self) -> dict[str, int | str]:
        """The values of the hidden fields."""
        rows = {"article": self.article, "person": self.person, "area": self.area}
        return {name: row.pk if row else "" for name, row in rows.items()}


def origin_of(values: Mapping[str, str]) -> Origin:
    """The origin that an address or a post tells."""
    return Origin(
        article=source_page(values.get("article", "")),
        person=chosen_person(values.get("person", "")),
        area=chosen_area(values.get("area", "")),
    )
