"""The articles that anyone may read, for everything that machines read."""

from typing import Any

from wagtail.models import Page

from articles.models import ArticlePage, ConditionPage, TreatmentPage

JOINED = ("author", "reviewer", "locale")


def public_articles(library: Page | None = None) -> list[ArticlePage]:
    """Every live article outside private sections, by title; of one library when it is given.

    Four queries, with author, reviewer and language joined, and a few for each translation:
    one that is withheld from readers is withheld from machines too.
    """
    found: list[Any] = []
    for model in (ConditionPage, TreatmentPage):
        pages = model.objects.live().public().select_related(*JOINED)
        found += pages.child_of(library) if library else pages
    shown = [page for page in found if not page.is_withheld]
    return sorted(shown, key=lambda page: (page.title, page.pk))
