"""Articles of every type together, for lists that do not care about the type."""

from typing import Any

from django.db.models.functions import Coalesce
from wagtail.models import Page, PageQuerySet

from articles.models import ArticlePage


def article_types() -> list[type[ArticlePage]]:
    """Every page type of the library."""
    return list(ArticlePage.__subclasses__())


def all_articles() -> PageQuerySet:
    """Every article, draft or live, as a plain page that knows its `review_due`."""
    return Page.objects.type(tuple(article_types())).annotate(review_due=column("review_due"))


def column(name: str) -> Coalesce:
    """A field that all articles have, for queries on plain pages; NULL for other pages."""
    return Coalesce(*(f"{model._meta.model_name}__{name}" for model in article_types()))


def with_people(pages: PageQuerySet) -> list[Any]:
    """These articles as what they are, with owner, reviewer and language, without sections.

    A query for each type, whatever the number of articles.
    """
    joined = ("owner", "reviewer", "locale")
    specific = pages.defer_streamfields().specific()
    return list(specific.select_related(*joined, for_specific_subqueries=True))
