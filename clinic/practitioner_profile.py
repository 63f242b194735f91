"""All that the page of a physiotherapist tells, in the reader's language."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import Q
from django.utils.translation import get_language

from clinic.choices import VisitMode
from clinic.finder.topics import Topic, topics_of
from clinic.models import Area, Person, PersonService, ServiceAreaPage, WorkingHours
from clinic.pricing import prices_of
from home.languages import in_active_language, reader_languages
from home.public_pages import public


@dataclass(frozen=True)
class AreaLink:
    """An area, and the page about it where there is one ("" without)."""

    area: Area
    title: str
    url: str = ""


@dataclass(frozen=True)
class OwnService:
    """A service that the person gives: its text, and the price in paise of each mode."""

    pk: int
    name: str
    summary: str
    minutes: int
    prices: list[tuple[VisitMode, int]]


@dataclass(frozen=True)
class Profile:
    """A person with what is loaded around them."""

    person: Person
    topics: list[Topic]
    areas: list[AreaLink]
    services: list[OwnService]

    @property
    def hours(self) -> list[str]:
        """Working hours, days in a row with equal hours joined: "Mon–Fri 09:00–17:00"."""
        return hours_lines(self.person.working_hours.all())

    @property
    def search_text(self) -> str:
        """The words by which patients look for the person."""
        person = self.person
        words = [
            person.name_with_degrees,
            person.role,
            *(topic.title for topic in self.topics),
            *(str(language) for language in person.languages.all()),
            *(str(mode.label) for mode in person.modes),
            *(name for link in self.areas for name in [*link.area.names, link.area.city]),
            *(service.name for service in self.services),
        ]
        return " · ".join(word for word in words if word)


def profile_of(person_id: int, where: Q) -> Profile:
    """Load it; `where` says which pages may be linked. Raises Person.DoesNotExist."""
    details = Person.objects.with_details().prefetch_related(
        "areas", "certificates", "services__service__texts__locale"
    )
    person = details.get(pk=person_id)
    return Profile(
        person=person,
        topics=topics_of([person.pk])[person.pk],
        areas=area_links(person.areas.all(), where),
        services=_services(person),
    )


def area_links(areas: Iterable[Area], where: Q) -> list[AreaLink]:
    """Each area with its page in the reader's language, else in the site's own. One query."""
    areas = list(areas)
    pages = ServiceAreaPage.objects.live().filter(
        where, area__in=areas, locale__language_code__in=reader_languages()
    )
    found = in_active_language(public(pages).select_related("locale"))
    by_area = {page.area_id: page for page in found}
    return [
        AreaLink(area, by_area[area.pk].title, by_area[area.pk].url or "")
        if area.pk in by_area
        else AreaLink(area, area.name)
        for area in areas
    ]


def hours_lines(rows: Iterable[WorkingHours]) -> list[str]:
    """Each line joins days in a row that have the same hours, by day; a lunch break makes two."""
    by_times: dict[str, list[WorkingHours]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.weekday, row.begins)):
        by_times[row.times].append(row)
    runs = []
    for stretch in by_times.values():
        # Within days in a row, day and place in the list grow alike.
        numbered = enumerate(stretch)
        for _, run in groupby(numbered, key=lambda pair: pair[1].weekday - pair[0]):
            runs.append([row for _, row in run])
    runs.sort(key=lambda run: (run[0].weekday, run[0].begins))
    return [_line(run) for run in runs]


def _line(run: list[WorkingHours]) -> str:
    first, last = run[0].get_weekday_display(), run[-1].get_weekday_display()
    return f"{first if len(run) == 1 else f'{first}–{last}'} {run[0].times}"


def _services(person: Person) -> list[OwnService]:
    """What the person gives in the modes in which they meet patients; by the list's order."""
    given = sorted(person.services.all(), key=lambda row: (row.service.order, row.service.name))
    services = [_own_service(row, person) for row in given if row.service.is_offered]
    return [service for service in services if service.prices]


def _own_service(row: PersonService, person: Person) -> OwnService:
    service = row.service
    texts = {text.locale.language_code: text for text in service.texts.all()}
    text: Any = texts.get(get_language() or "", service)
    prices = prices_of(service, person)
    return OwnService(
        pk=service.pk,
        name=text.name,
        summary=text.summary,
        minutes=service.duration_minutes,
        prices=[(mode, prices[mode]) for mode in person.modes if mode in prices],
    )
