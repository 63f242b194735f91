"""Whom the finder may name: people who take patients today and have a page on this site."""

import datetime
from typing import Any

from django.db.models import Exists, OuterRef
from wagtail.models import Page, Site

from clinic.finder.query import FinderQuery
from clinic.models import Person, PractitionerPage
from clinic.models.person import PersonQuerySet
from home.languages import reader_languages
from home.public_pages import public
from home.site_pages import on_site


def readable_pages(site: Site | None) -> Any:
    """The pages of physiotherapists that a reader of this site may see, in their languages."""
    pages = PractitionerPage.objects.live().filter(locale__language_code__in=reader_languages())
    return public(pages.filter(on_site(site.pk)) if site else pages)


def listed_people(site: Site | None, today: datetime.date) -> PersonQuerySet:
    """Everybody whom the finder may name on this day."""
    pages = readable_pages(site).filter(person=OuterRef("pk"))
    return Person.objects.taking_patients_on(today).filter(Exists(pages))


def asked_people(query: FinderQuery, site: Site | None, today: datetime.date) -> PersonQuerySet:
    """Those of them who treat the need, speak the language and are of the gender asked for."""
    people = listed_people(site, today)
    if query.need:
        # Read first: by a subquery, PostgreSQL expects few topics and compares all with all.
        articles = Page.objects.filter(translation_key=query.need).values_list("pk", flat=True)
        people = people.treating(list(articles))
    if query.language:
        people = people.speaking(query.language)
    if query.gender:
        people = people.filter(gender=query.gender)
    return people
