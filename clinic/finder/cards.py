"""What lists tell of a physiotherapist, loaded for all of a list at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Site

from clinic.finder.listed import readable_pages
from clinic.finder.topics import TWIN_FIELDS, Topic, topics_of
from clinic.models import Person, PractitionerPage
from clinic.pricing import lowest_price, price_of
from home.languages import in_active_language


@dataclass
class PersonCard:
    """One physiotherapist in a list; `reasons` say why the finder names them.

    `mode` is the VisitMode that was asked for, "" for any.
    """

    person: Person
    page: PractitionerPage
    topics: list[Topic]
    mode: str = ""
    reasons: list[str] = field(default_factory=list)

    @property
    def fee_from(self) -> int | None:
        """The least that a visit in this mode costs, in paise; None while no price is known."""
        if not self.mode:
            return lowest_price(self.person)
        given = [row.service for row in self.person.services.all()]
        fees = [price_of(service, self.mode, self.person) for service in given]
        return min((fee for fee in fees if fee is not None), default=None)


def person_cards(person_ids: Sequence[int], site: Site | None) -> list[PersonCard]:
    """A card for each of these people who has a page on the site, in the order of the keys."""
    people = Person.objects.with_details().in_bulk(person_ids)
    pages = _pages(person_ids, site)
    topics = topics_of(people)
    cards = []
    for pk in person_ids:
        if pk in people and pk in pages:
            pages[pk].person = people[pk]  # whose name it shows
            cards.append(PersonCard(people[pk], pages[pk], topics[pk]))
    return cards


def _pages(person_ids: Sequence[int], site: Site | None) -> dict[int, Any]:
    """The page of each person as a reader gets it, by the person's key. One query."""
    pages = readable_pages(site).filter(person__in=person_ids).select_related("locale")
    pages = pages.only("title", "url_path", "person_id", *TWIN_FIELDS)
    return {page.person_id: page for page in in_active_language(pages)}
