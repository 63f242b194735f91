"""What else to read: articles that link to this one or that it links to, and its exercises.

The links are those that Wagtail keeps in its reference index: in texts, in evidence
statements, anywhere an editor chose a page.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import IntegerField, Q
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

from home.public_pages import public
from home.site_pages import beside

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


@dataclass(frozen=True)
class Related:
    """Related articles by kind, each by title, and the exercises of this article."""

    conditions: list[Any] = field(default_factory=list)
    treatments: list[Any] = field(default_factory=list)
    exercises: list[Any] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.conditions or self.treatments or self.exercises)


def related(page: "ArticlePage") -> Related:
    """The live, public articles of the site and language of `page` that a link joins with it.

    One query. A link to an article in another language counts for its twin in this one.
    """
    pages = list(_linked_pages(page))
    return Related(
        conditions=[found.conditionpage for found in pages if hasattr(found, "conditionpage")],
        treatments=[found.treatmentpage for found in pages if hasattr(found, "treatmentpage")],
        exercises=_own_exercises(page),
    )


def _linked_pages(page: "ArticlePage") -> PageQuerySet:
    pages = ContentType.objects.get_for_model(Page)
    links = ReferenceIndex.objects.filter(base_content_type=pages, to_content_type=pages)
    linked_from = links.filter(to_object_id=str(page.pk)).values(page=_as_id("object_id"))
    linked_to = links.filter(object_id=str(page.pk)).values(page=_as_id("to_object_id"))
    linked = Page.objects.filter(Q(pk__in=linked_from) | Q(pk__in=linked_to))
    return (
        public(Page.objects.live())
        .filter(translation_key__in=linked.values("translation_key"), locale_id=page.locale_id)
        .filter(beside(page))
        .filter(Q(conditionpage__isnull=False) | Q(treatmentpage__isnull=False))
        .exclude(pk=page.pk)
        .select_related("conditionpage", "treatmentpage")
        .order_by("title")
    )


def _as_id(field: str) -> Cast:
    """The reference index keeps ids as text, for models whose keys are no numbers."""
    return Cast(field, IntegerField())


def _own_exercises(page: "ArticlePage") -> list[Any]:
    """The exercises of the article's programmes that still exist, each once."""
    chosen = [exercise for block in page.exercises for exercise in block.value["exercises"]]
    return list({exercise.pk: exercise for exercise in chosen if exercise}.values())
