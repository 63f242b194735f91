"""What else to read: articles that link to this one or that it links to, and its exercises.

The links are those that Wagtail keeps in its reference index: in texts, in evidence
statements, anywhere an editor chose a page.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page, ReferenceIndex

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
    """The live, public articles in the language of `page` that a link joins with it.

    Three queries. A link to an article in another language counts for its twin in this one.
    """
    pages = list(_linked_pages(page))
    return Related(
        conditions=[found.conditionpage for found in pages if hasattr(found, "conditionpage")],
        treatments=[found.treatmentpage for found in pages if hasattr(found, "treatmentpage")],
        exercises=_own_exercises(page),
    )


def _linked_pages(page: "ArticlePage") -> Any:
    linked = Page.objects.filter(pk__in=_linked_ids(page)).values("translation_key")
    return (
        Page.objects.live()
        .public()
        .filter(translation_key__in=linked, locale_id=page.locale_id)
        .filter(Q(conditionpage__isnull=False) | Q(treatmentpage__isnull=False))
        .exclude(pk=page.pk)
        .select_related("conditionpage", "treatmentpage")
        .order_by("title")
    )


def _linked_ids(page: "ArticlePage") -> set[int]:
    """The ids of the pages that link to `page` and of those that it links to."""
    if not page.pk:
        return set()
    own, pages = str(page.pk), ContentType.objects.get_for_model(Page)
    links = ReferenceIndex.objects.filter(
        Q(object_id=own) | Q(to_object_id=own), base_content_type=pages, to_content_type=pages
    ).values_list("object_id", "to_object_id")
    return {int(pk) for link in links for pk in link} - {page.pk}


def _own_exercises(page: "ArticlePage") -> list[Any]:
    """The exercises of the article's programmes that still exist, each once."""
    chosen = [exercise for block in page.exercises for exercise in block.value["exercises"]]
    return list({exercise.pk: exercise for exercise in chosen if exercise}.values())
