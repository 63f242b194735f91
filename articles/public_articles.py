"""The articles that anyone may read, for everything that machines read."""

from typing import Any

from wagtail.models import Page, Site

from articles.models import ArticlePage, ConditionPage, TreatmentPage
from home.site_pages import on_site

JOINED = ("author", "reviewer", "locale")


def public_articles(library: Page | None = None, *, site: Site | None = None) -> list[ArticlePage]:
    """Every live article outside private sections, by title; of one library or site if given.

    Four queries, with author, reviewer and language joined, and a few for each translation:
    one that is withheld from readers is withheld from machines too.
    """
    found: list[Any] = []
    for model in (ConditionPage, TreatmentPage):
        pages = model.objects.live().public().select_related(*JOINED)
        pages = pages.filter(on_site(site.pk)) if site else pages
        found += pages.child_of(library) if library else pages
    shown = [page for page in found if not page.is_withheld]
    return sorted(shown, key=lambda page: (page.title, page.pk))
