"""A practice with thousands of people all over India, always the same, for the finder benchmark."""

import datetime
import random
from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection
from django.utils import timezone
from wagtail.models import Page, Site

from benchmarks.search_articles import ArticleMaker
from clinic.choices import Gender, SpokenLanguage, VisitMode
from clinic.models import (
    Area,
    Person,
    PersonLanguage,
    PersonService,
    PersonTopic,
    PractitionerIndexPage,
    PractitionerPage,
    Service,
    ServicePrice,
    WorkingHours,
)
from clinic.places.pin_codes import pin_points
from search.evaluation.rows import LIBRARY_KEY, insert_articles, new_library
from tests.factories import make_home

REGIONS = {
    "Delhi NCR": ("110", "121", "122", "201"),
    "Mumbai": ("400", "401", "410", "421"),
    "": tuple("2345678"),  # the rest of the country
}
SHARES = [45, 35, 20]  # per cent of the people
ARTICLES, SERVICES = 40, 6
PEOPLE_KEY = LIBRARY_KEY + 100_000  # of the first practitioner's page
FIRST_NAMES = ["Asha", "Rohan", "Meera", "Kavya", "Arjun", "Divya", "Imran", "Farah", "Sunil"]
LAST_NAMES = ["Verma", "Kulkarni", "Nair", "Iyer", "Singh", "Khan", "Patil", "Rao", "Das", "Gill"]
TREES = ["Neem", "Ashok", "Banyan", "Peepal", "Jamun", "Mango", "Gulab", "Kamal", "Champa", "Kadam"]
KINDS = ["Nagar", "Vihar", "Enclave", "Colony", "Park", "Bagh", "Kunj", "Gaon", "Puri", "Garden"]
LOCALITIES = [f"{tree} {kind}" for kind in KINDS for tree in TREES]
ALL_DAY = {"begins": datetime.time(9), "ends": datetime.time(18)}


class Practice:
    """Fills an empty database; `chance` is the only source of what differs between rows."""

    def __init__(self, people: int, seed: int = 6) -> None:
        self.chance = random.Random(seed)
        self.number = people
        self.pin_codes = [
            [pin for pin in pin_points() if pin.startswith(prefixes)]
            for prefixes in REGIONS.values()
        ]

    def fill(self) -> None:
        """Home page, articles, services, areas, people with all that belongs to them, pages."""
        home = make_home(Page.objects.get(depth=1))
        Site.objects.update_or_create(
            is_default_site=True, defaults={"root_page": home, "hostname": "testserver", "port": 80}
        )
        insert_articles(new_library(home), ArticleMaker().articles(ARTICLES))
        index = PractitionerIndexPage(title="Find a physiotherapist", slug="physiotherapists")
        Page.objects.get(pk=home.pk).add_child(instance=index)
        services, areas = self._services(), self._areas()
        people = Person.objects.bulk_create(self._people(), batch_size=500)
        self._details(people, services)
        self._work(people, areas)
        insert_articles(index, _pages(people))
        _analyse()

    def any_pin_code(self) -> str:
        """A PIN code as patients have them, most of them in the two cities."""
        (codes,) = self.chance.choices(self.pin_codes, SHARES)
        return self.chance.choice(codes)

    def _services(self) -> list[Service]:
        services = Service.objects.bulk_create(
            Service(name=f"Service {n}", order=n) for n in range(SERVICES)
        )
        ServicePrice.objects.bulk_create(
            ServicePrice(service=service, mode=mode, price_minor=80_000 + 10_000 * n)
            for n, service in enumerate(services)
            for mode in VisitMode.values
        )
        return services

    def _areas(self) -> list[Area]:
        """An area for each first five digits in the cities; some hold a smaller one."""
        names, areas = iter(LOCALITIES), []
        for city, codes in zip(REGIONS, self.pin_codes, strict=True):
            prefixes = sorted({code[:5] for code in codes}) if city else []
            for prefix in prefixes:
                name = next(names, "")
                areas.append(
                    Area(name=name or prefix, city=city, pin_prefixes=prefix, other_names=prefix)
                )
        return Area.objects.bulk_create(areas)

    def _people(self) -> Iterator[Person]:
        valid_until = timezone.localdate() + datetime.timedelta(days=365)
        for n in range(self.number):
            first, last = self.chance.choice(FIRST_NAMES), self.chance.choice(LAST_NAMES)
            modes = self.chance.choices([True, False], [65, 35], k=3)
            yield Person(
                name=f"{first} {last} {n}",
                post_nominals="BPT, MPT",
                gender=self.chance.choice(Gender.values),
                council="Council of Example",
                registration_number=f"EX-{n:05}",
                registration_valid_until=valid_until,
                treats_at_home=modes[0],
                treats_at_clinic=modes[1],
                treats_by_video=modes[2],
                base_pin_code=self.any_pin_code(),
                home_visit_km=self.chance.randint(3, 25),
                is_demo=True,
            )

    def _details(self, people: Sequence[Person], services: Sequence[Service]) -> None:
        rows: list[list[Any]] = [[], [], [], []]
        for person in people:
            languages = self.chance.sample(SpokenLanguage.values, 2)
            topics = self.chance.sample(range(1, ARTICLES + 1), self.chance.randint(2, 6))
            given = self.chance.sample(services, 3)
            days = self.chance.sample(range(7), 4)
            rows[0] += [PersonLanguage(person=person, language=one) for one in languages]
            rows[1] += [PersonTopic(person=person, article_id=LIBRARY_KEY + n) for n in topics]
            rows[2] += [PersonService(person=person, service=one) for one in given]
            rows[3] += [WorkingHours(person=person, weekday=day, **ALL_DAY) for day in days]
        for made in rows:
            type(made[0]).objects.bulk_create(made, batch_size=500)

    def _work(self, people: Sequence[Person], areas: Sequence[Area]) -> None:
        """Who lives in an area works there, most of them, and in some other one."""
        works = Area.people.through
        by_prefix = {area.pin_prefixes: area for area in areas}
        rows = []
        for person in people:
            own = by_prefix.get(person.base_pin_code[:5])
            if own and self.chance.random() < 0.7:
                rows += [
                    works(area=area, person=person) for area in {own, self.chance.choice(areas)}
                ]
        works.objects.bulk_create(rows, batch_size=500)


def _pages(people: Sequence[Person]) -> Iterator[PractitionerPage]:
    for n, person in enumerate(people):
        yield PractitionerPage(
            pk=PEOPLE_KEY + n, title=person.name, person=person, intro="Listens first."
        )


def _analyse() -> None:
    """Let the database know its data, as it would by itself after some minutes."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
