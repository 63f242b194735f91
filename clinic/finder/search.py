"""The finder itself: place, need and wishes in, physiotherapists with reasons out."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django.core.paginator import Paginator
from wagtail.models import Site

from clinic.choices import VisitMode
from clinic.finder.cards import PersonCard, person_cards
from clinic.finder.listed import asked_people
from clinic.finder.own_areas import own_areas
from clinic.finder.query import FinderQuery
from clinic.finder.ranking import (
    Candidate,
    Practitioner,
    Reach,
    Rings,
    by_name,
    in_order,
    rings_around,
    with_loads,
)
from clinic.finder.reasons import reasons_for
from clinic.models import Area
from clinic.models.person import PersonQuerySet
from clinic.places.distance import Point, kilometres
from clinic.places.pin_codes import find_pin
from clinic.places.resolving import Place, problem_with, resolve_place

PEOPLE_ON_A_PAGE = 10


@dataclass(frozen=True)
class FinderResult:
    """Who fits, the best first, one page of them as cards.

    `problem` says what is wrong with the place. `is_covered` is False where nobody treats the
    patient as was asked for; `people` then can in another way, such as by video.
    """

    place: Place | None
    problem: str
    is_covered: bool
    people: list[PersonCard]
    page_obj: Any

    @property
    def total(self) -> int:
        """How many people fit, on all pages."""
        return int(self.page_obj.paginator.count)


def find_people(
    query: FinderQuery, today: datetime.date, *, site: Site | None = None, page: str = "1"
) -> FinderResult:
    """Everybody who can treat the patient, ten to a page, each with why they are named.

    The ranking reads a few columns of all people who fit, and everything of those shown only:
    about 15 queries in all, however many people there are.
    """
    every = Area.objects.all()  # read once, by whichever of the two asks first
    place = resolve_place(query.place, every)
    areas = own_areas(place, every) if place else {}
    asked = asked_people(query, site, today)
    people = _practitioners(asked.meeting(query.mode) if query.mode else asked)
    rings = _rings(people, query.mode, place, areas)
    is_covered = _is_covered(rings, query.mode)
    if place and query.mode and not is_covered:  # whoever can treat the patient in another way
        people += _practitioners(asked.not_meeting(query.mode))
        query = replace(query, mode="")
        rings = _rings(people, query.mode, place, areas)
    page_obj = _one_page(rings, page)
    ordered = in_order(rings, page_obj.end_index()) if place else by_name(people)
    shown = ordered[max(page_obj.start_index() - 1, 0) : page_obj.end_index()]
    return FinderResult(
        place=place,
        problem="" if place else problem_with(query.place),
        is_covered=is_covered,
        people=_cards(shown, query, place, areas, site),
        page_obj=page_obj,
    )


def _practitioners(people: PersonQuerySet) -> list[Practitioner]:
    rows = people.order_by().values_list(*Practitioner._fields)
    return list(map(Practitioner._make, rows))


def _is_covered(rings: Rings, mode: str) -> bool:
    """Whether somebody fits, and by more than video unless video was asked for."""
    worst = Reach.BY_VIDEO if mode == VisitMode.VIDEO else Reach.NEAR
    return any(reach <= worst for reach, _km in rings)


def _rings(
    people: Sequence[Practitioner], mode: str, place: Place | None, areas: dict[int, Area]
) -> Rings:
    """Those of these people who reach the place in this mode; without a place, all."""
    if place is None:
        return {(Reach.ANYWHERE, 0): list(people)}
    return rings_around(people, mode, areas, _distances(place.point))


def _distances(point: Point | None) -> Callable[[str], int | None]:
    """A function from PIN codes to whole kilometres from `point`; each is worked out once."""

    @cache
    def kilometres_to(pin_code: str) -> int | None:
        base = find_pin(pin_code) if point and pin_code else None
        return round(kilometres(point, base.point)) if point and base else None

    return kilometres_to


def _one_page(rings: Rings, page: str) -> Any:
    """The page of this number, without its people; any text is a fine number."""
    number_of_people = sum(map(len, rings.values()))
    return Paginator(range(number_of_people), PEOPLE_ON_A_PAGE).get_page(page)


def _cards(
    shown: Sequence[Candidate],
    query: FinderQuery,
    place: Place | None,
    areas: dict[int, Area],
    site: Site | None,
) -> list[PersonCard]:
    """The people of one page with everything that is told of them."""
    by_key = {one.person.pk: one for one in with_loads(shown)}
    cards = person_cards(list(by_key), site)
    for card in cards:
        pk = card.person.pk
        card.mode = query.mode
        card.reasons = reasons_for(card, by_key[pk], query, place, areas.get(pk))
    return cards
