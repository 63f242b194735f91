"""The list of services: what is offered where, at which price, and by whom."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from wagtail.models import Site

from clinic.choices import VisitMode
from clinic.finder.listed import readable_pages
from clinic.models import Person, PersonService, PractitionerPage, Service
from clinic.pricing import prices_of
from home.languages import in_active_language


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


def add_givers(listed: Iterable[ListedService], site: Site | None, day: datetime.date) -> None:
    """Add who gives each service on `day` in one of its modes. Two queries."""
    rows = list(
        PersonService.objects.filter(person__in=Person.objects.taking_patients_on(day))
        .select_related("person")
        .order_by("person__name")
    )
    pages = _pages_of({row.person_id for row in rows}, site)
    for one in listed:
        modes = {mode for mode, _price in one.prices}
        one.givers.extend(
            Giver(row.person, pages.get(row.person_id), row.fee_minor)
            for row in rows
            if row.service_id == one.service.pk and modes.intersection(row.person.modes)
        )


def _pages_of(person_ids: set[int], site: Site | None) -> dict[int, PractitionerPage]:
    """The page of each person as a reader of this site gets it."""
    pages = readable_pages(site).filter(person__in=person_ids).select_related("locale")
    return {page.person_id: page for page in in_active_language(pages)}
