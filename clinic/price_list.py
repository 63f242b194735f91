"""The list of services: what is offered where, at which price, and by whom."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import get_language

from clinic.choices import VisitMode
from clinic.models.person import Person
from clinic.models.person_details import PersonService
from clinic.models.practitioner_pages import PractitionerPage
from clinic.models.service import Service
from clinic.pricing import prices_of
from home.public_pages import public


@dataclass(frozen=True)
class Giver:
    """Somebody who gives a service: their page, where one is public, and their own fee."""

    person: Person
    page: PractitionerPage | None
    fee_minor: int | None


@dataclass(frozen=True)
class ListedService:
    """A service with its price in paise for each mode, and who gives it."""

    service: Service
    prices: list[tuple[VisitMode, int]]
    givers: list[Giver] = field(default_factory=list)


def listed_services() -> list[ListedService]:
    """Every service that patients may ask for, with its prices. Three queries."""
    listed = []
    for service in Service.objects.offered().with_prices():
        prices = prices_of(service)
        if modes := [(mode, prices[mode]) for mode in VisitMode if mode in prices]:
            listed.append(ListedService(service, modes))
    return listed


def add_givers(listed: Iterable[ListedService], day: datetime.date, where: Q) -> None:
    """Add who gives each service on `day` in one of its modes, with their pages. Two queries.

    Only those pages count to which the condition `where` applies.
    """
    rows = list(
        PersonService.objects.filter(person__in=Person.objects.taking_patients_on(day))
        .select_related("person")
        .order_by("person__name")
    )
    pages = _pages_of({row.person_id for row in rows}, where)
    for one in listed:
        modes = {mode for mode, _price in one.prices}
        one.givers.extend(
            Giver(row.person, pages.get(row.person_id), row.fee_minor)
            for row in rows
            if row.service_id == one.service.pk and modes.intersection(row.person.modes)
        )


def _pages_of(person_ids: set[int], where: Q) -> dict[int, PractitionerPage]:
    """The public page of each person, in the active language where there is one."""
    pages = public(PractitionerPage.objects.live().filter(where, person_id__in=person_ids))
    found: dict[int, PractitionerPage] = {}
    for page in pages.select_related("locale"):
        if page.person_id not in found or page.locale.language_code == get_language():
            found[page.person_id] = page
    return found
