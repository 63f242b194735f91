"""What is true today of the places where the practice treats: who is there, in which order.

Everything is asked when a page is shown, so that a registration that lapses overnight takes a
place away without anybody having to do something.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import cached_property
from wagtail.models import Page

from clinic.models.person import Person
from clinic.places.outline_map import OutlineMap, Spot, outline_map
from clinic.places.pin_codes import middle_of
from home.public_pages import public
from home.structured_data import breadcrumb_trail

if TYPE_CHECKING:
    from clinic.finder.cards import PersonCard
    from clinic.models import ServiceAreaPage


@dataclass(frozen=True)
class ListedPlace:
    """A place where somebody treats, and those below it."""

    page: "ServiceAreaPage"
    person_ids: frozenset[int]
    below: list["ListedPlace"]

    @property
    def pin_ranges(self) -> list[str]:
        """Its own PIN codes, as people read them."""
        return _pin_ranges(self.page)

    @cached_property
    def outline(self) -> OutlineMap | None:
        """The map of the places below it."""
        return map_of(self.below)


@dataclass(frozen=True)
class PlaceFacts:
    """What the page of a place tells."""

    people: list["PersonCard"]
    # Those of the people who have no page of their own yet.
    without_page: list[Person]
    below: list[ListedPlace]
    above: Page | None
    pin_ranges: list[str]
    # What the finder is asked about; it knows every name of an area, and the cities.
    asked_as: str
    # What the enquiry form is told of the place.
    ask_query: str

    @property
    def is_empty(self) -> bool:
        """Whether nobody treats here today."""
        return not (self.people or self.without_page)

    @cached_property
    def outline(self) -> OutlineMap | None:
        """The map of the places below it."""
        return map_of(self.below)


def listed_places(parent: Page, day: datetime.date) -> list[ListedPlace]:
    """The live places right below `parent` where somebody may treat on `day`. Two queries."""
    pages = _places_below(parent)
    return _tree(parent, pages, _treating_in([page.area_id for page in pages], day))


def facts_of(page: "ServiceAreaPage", day: datetime.date) -> PlaceFacts:
    """The facts of a place on `day`. As many queries for many people as for one."""
    from clinic.finder.cards import person_cards

    pages = _places_below(page) if page.pk else []
    treating = _treating_in([page.area_id, *(below.area_id for below in pages)], day)
    below = _tree(page, pages, treating)
    ids = treating.get(page.area_id, set()).union(*(place.person_ids for place in below))
    people = list(Person.objects.filter(pk__in=ids))
    cards = person_cards([person.pk for person in people], page.get_site())
    with_page = {card.person.pk for card in cards}
    above = breadcrumb_trail(page)[-2:-1]
    return PlaceFacts(
        people=cards,
        without_page=[person for person in people if person.pk not in with_page],
        below=below,
        above=above[0] if above else None,
        pin_ranges=_pin_ranges(page),
        asked_as=_asked_as(page, pages),
        ask_query=f"area={page.area_id}" if page.area_id else "",
    )


def people_counts(page_ids: Collection[int], day: datetime.date) -> dict[int, int]:
    """How many people may treat in each of these places, or below it, on `day`. Two queries."""
    from clinic.models.area_pages import ServiceAreaPage

    pages = list(ServiceAreaPage.objects.live().only("path", "area_id"))
    treating = _treating_in([page.area_id for page in pages], day)
    return {
        place.pk: len(
            set().union(
                *(treating.get(p.area_id, set()) for p in pages if p.path.startswith(place.path))
            )
        )
        for place in pages
        if place.pk in page_ids
    }


def map_of(places: Iterable[ListedPlace]) -> OutlineMap | None:
    """The map of those of these places whose PIN codes are known."""
    located = [(place.page, place.page.area) for place in places]
    points = [(page.title, middle_of(*area.prefix_list)) for page, area in located if area]
    return outline_map([Spot(title, point) for title, point in points if point])


def _places_below(parent: Page) -> list["ServiceAreaPage"]:
    from clinic.models.area_pages import ServiceAreaPage

    pages = public(ServiceAreaPage.objects.descendant_of(parent).live())
    return list(pages.select_related("area").order_by("path"))


def _treating_in(area_ids: Iterable[int | None], day: datetime.date) -> dict[int | None, set[int]]:
    """The keys of the people who may treat in each of these areas on `day`."""
    treating = Person.objects.treating_on(day).filter(areas__in=[pk for pk in area_ids if pk])
    people: dict[int | None, set[int]] = defaultdict(set)
    for area_id, person_id in treating.values_list("areas", "pk"):
        people[area_id].add(person_id)
    return people


def _tree(
    parent: Page, pages: list["ServiceAreaPage"], treating: Mapping[int | None, set[int]]
) -> list[ListedPlace]:
    """Those of `pages` right below `parent` that have people, each with those below it."""
    places = []
    for page in pages:
        if page.depth == parent.depth + 1 and page.path.startswith(parent.path):
            below = _tree(page, pages, treating)
            here = treating.get(page.area_id, set())
            if people := here.union(*(place.person_ids for place in below)):
                places.append(ListedPlace(page, frozenset(people), below))
    return places


def _pin_ranges(page: "ServiceAreaPage") -> list[str]:
    return page.area.pin_ranges if page.area else []


def _asked_as(page: "ServiceAreaPage", below: Iterable["ServiceAreaPage"]) -> str:
    """A name that the finder knows: the title if the area has it; for a city, that of its areas."""
    if page.area:
        return page.title if page.title in page.area.names else page.area.name
    cities = Counter(place.area.city for place in below if place.area)
    return cities.most_common(1)[0][0] if cities else ""
