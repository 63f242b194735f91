"""The library's indexes for readers: A to Z, by part of the body, by treatment.

Each takes the articles of one library, which are those of one language.
"""

from typing import Any

from wagtail.models import Page

from articles.all_articles import article_types
from articles.models import LibraryIndexPage


def library_articles(library: LibraryIndexPage) -> list[Any]:
    """The live, public articles of a library by title; a few queries, however many they are."""
    # Once for all types: `public` asks for the private sections as soon as it is called.
    public = Page.objects.child_of(library).live().public().values("pk")
    found = [
        page
        for model in article_types()
        for page in model.objects.filter(pk__in=public).select_related("locale")
    ]
    return sorted(found, key=lambda page: (page.title.casefold(), page.pk))
