"""What lists tell of a physiotherapist, loaded for all of a list at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Site

from clinic.finder.listed import readable_pages
from clinic.finder.topics import Topic, topics_of
from clinic.models import Person, PractitionerPage
from clinic.pricing import lowest_price
from home.languages import in_active_language


@dataclass
class PersonCard:
    """One physiotherapist in a list; `reasons` say why the finder names them."""

    person: Person
    page: PractitionerPage
    topics: list[Topic]
    reasons: list[str] = field(default_factory=list)

    @property
    def fee_from(self) -> int | None:
        """The least that a visit costs, in paise; None while no price is known."""
        return lowest_price(self.person)


def person_cards(person_ids: Sequence[int], site: Site | None) -> list[PersonCard]:
    """A card for each of these people who has a page on the site, in the order of the keys."""
    people = Person.objects.with_details().in_bulk(person_ids)
    pages = _pages(person_ids, site)
    topics = topics_of(people.values())
    return [
        PersonCard(people[pk], pages[pk], topics[pk])
        for pk in person_ids
        if pk in people and pk in pages
    ]


def _pages(person_ids: Sequence[int], site: Site | None) -> dict[int, Any]:
    """The page of each person as a reader gets it, by the person's key. One query."""
    pages = readable_pages(site).filter(person__in=person_ids).select_related("locale")
    return {page.person_id: page for page in in_active_language(pages)}
