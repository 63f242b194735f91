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
    by_name,
    in_order,
    reach_of,
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
    candidates = _candidates(people, query.mode, place, areas)
    is_covered = _is_covered(candidates, query.mode)
    if place and query.mode and not is_covered:  # whoever can treat the patient in another way
        people += _practitioners(asked.not_meeting(query.mode))
        query = replace(query, mode="")
        candidates = _candidates(people, query.mode, place, areas)
    page_obj = _one_page(candidates, place, page)
    return FinderResult(
        place=place,
        problem="" if place else problem_with(query.place),
        is_covered=is_covered,
        people=_cards(page_obj.object_list, query, place, areas, site),
        page_obj=page_obj,
    )


def _practitioners(people: PersonQuerySet) -> list[Practitioner]:
    rows = people.order_by().values_list(*Practitioner._fields)
    return list(map(Practitioner._make, rows))


def _is_covered(candidates: Sequence[Candidate], mode: str) -> bool:
    """Whether somebody fits, and by more than video unless video was asked for."""
    worst = Reach.BY_VIDEO if mode == VisitMode.VIDEO else Reach.NEAR
    return any(one.reach <= worst for one in candidates)


def _candidates(
    people: Sequence[Practitioner], mode: str, place: Place | None, areas: dict[int, Area]
) -> list[Candidate]:
    """Those of these people who reach the place in this mode; without a place, who use it."""
    if place is None:
        return [Candidate(person, Reach.ANYWHERE) for person in people if person.meets(mode)]
    kilometres_to = _distances(place.point)
    found = []
    for person in people:
        km = kilometres_to(person.base_pin_code)
        reach = reach_of(person, mode, person.pk in areas, km)
        if reach is not None:
            found.append(Candidate(person, reach, km))
    return found


def _distances(point: Point | None) -> Callable[[str], int | None]:
    """A function from PIN codes to whole kilometres from `point`; each is worked out once."""

    @cache
    def kilometres_to(pin_code: str) -> int | None:
        base = find_pin(pin_code) if point and pin_code else None
        return round(kilometres(point, base.point)) if point and base else None

    return kilometres_to


def _one_page(candidates: Sequence[Candidate], place: Place | None, page: str) -> Any:
    """The page of this number, in the finder's order; any text is a fine number."""
    number = Paginator(candidates, PEOPLE_ON_A_PAGE).get_page(page).number
    ordered = in_order(candidates, number * PEOPLE_ON_A_PAGE) if place else by_name(candidates)
    return Paginator(ordered, PEOPLE_ON_A_PAGE).get_page(number)


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
