"""Physiotherapists for tests: a person who takes patients, with a page below the finder."""

from typing import Any

from clinic.models import (
    Area,
    Person,
    PersonLanguage,
    PersonTopic,
    PractitionerIndexPage,
    PractitionerPage,
)
from tests.factories import PersonFactory

# Lajpat Nagar in Delhi; Noida is about 9 km away, Bandra (Mumbai) and Kochi much farther.
LAJPAT_NAGAR, NOIDA, BANDRA, KOCHI = "110024", "201301", "400050", "682001"


def make_finder(home: Any, slug: str = "physiotherapists") -> PractitionerIndexPage:
    """The published finder below a home page."""
    index = PractitionerIndexPage(title="Find a physiotherapist", slug=slug)
    home.add_child(instance=index)
    return index


def make_person(name: str, pin_code: str = LAJPAT_NAGAR, **values: Any) -> Person:
    """Somebody who takes new patients at home, and speaks English."""
    languages = values.pop("languages", ["en"])
    articles, labels = values.pop("articles", []), values.pop("labels", [])
    areas = values.pop("areas", [])
    values = {"treats_at_home": True, "base_pin_code": pin_code, **values}
    person: Any = PersonFactory(name=name, **values)
    for language in languages:
        PersonLanguage.objects.create(person=person, language=language)
    for article in articles:
        PersonTopic.objects.create(person=person, article=article)
    for label in labels:
        PersonTopic.objects.create(person=person, label=label)
    person.areas.set(areas)
    return person


def make_page(index: Any, person: Person, **values: Any) -> PractitionerPage:
    """The live page of a person, in the language of `index`."""
    values = {"title": person.name, "intro": f"About {person.name}.", **values}
    page = PractitionerPage(person=person, locale=index.locale, **values)
    index.add_child(instance=page)
    return page


def make_practitioner(index: Any, name: str, pin_code: str = LAJPAT_NAGAR, **values: Any) -> Person:
    """A person as `make_person` makes them, with a live page."""
    person = make_person(name, pin_code, **values)
    make_page(index, person)
    return person


def make_area(name: str, *prefixes: str, city: str = "Delhi") -> Area:
    """An area with these PIN prefixes, without people."""
    return Area.objects.create(name=name, city=city, pin_prefixes="\n".join(prefixes))
