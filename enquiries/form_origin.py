"""What travels along with the form: where a patient came from, and whom and what they asked for.

All of it stands in addresses and hidden fields, so any text may come; what is unknown is dropped.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils import timezone
from wagtail.models import Page

from clinic.choices import VisitMode
from clinic.models import Area, Person, Service

ROW_ID = re.compile(r"[0-9]{1,9}")


def is_row_id(text: str) -> bool:
    """Whether this may be the id of a row, and not some other text."""
    return bool(ROW_ID.fullmatch(text))


def source_page(page_id: str) -> Page | None:
    """The live, public page with this id, else None; any text is a fine argument."""
    if not is_row_id(page_id):
        return None
    return Page.objects.live().public().filter(pk=int(page_id), depth__gt=1).first()


def chosen_person(person_id: str) -> Person | None:
    """The person with this id who may treat today, else None."""
    if not is_row_id(person_id):
        return None
    person = Person.objects.filter(pk=int(person_id)).first()
    return person if person and person.is_registered_on(timezone.localdate()) else None


def chosen_area(area_id: str) -> Area | None:
    """The area with this id, else None."""
    return Area.objects.filter(pk=int(area_id)).first() if is_row_id(area_id) else None


def asked_service(service_id: str) -> Service | None:
    """The service with this id while it is offered, else None."""
    if not is_row_id(service_id):
        return None
    return Service.objects.offered().filter(pk=int(service_id)).first()


def asked_mode(mode: str) -> str:
    """The VisitMode of this name, else ""."""
    return mode if mode in VisitMode.values else ""


@dataclass(frozen=True)
class Origin:
    """What a patient read, whom, where and what they asked for; None for each that is not known."""

    article: Page | None
    person: Person | None
    area: Area | None
    service: Service | None = None
    visit_mode: str = ""
    # Somebody was asked for who may not treat, or not any more.
    person_is_gone: bool = False

    @property
    def ids(self) -> dict[str, int | str]:
        """The values of the form's fields, hidden or not."""
        rows = {
            "article": self.article,
            "person": self.person,
            "area": self.area,
            "service": self.service,
        }
        ids = {name: row.pk if row else "" for name, row in rows.items()}
        return {**ids, "visit_mode": self.visit_mode}


def origin_of(values: Mapping[str, str]) -> Origin:
    """The origin that an address or a post tells."""
    person_id = values.get("person", "")
    person = chosen_person(person_id)
    return Origin(
        article=source_page(values.get("article", "")),
        person=person,
        area=chosen_area(values.get("area", "")),
        service=asked_service(values.get("service", "")),
        visit_mode=asked_mode(values.get("visit_mode", "")),
        person_is_gone=person is None and is_row_id(person_id),
    )
