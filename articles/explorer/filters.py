"""What the explorer's lists of articles can be narrowed to.

Each narrows by id: Wagtail's search accepts no other column unless it is indexed. Grades and
parts of the body are stored as JSON, which SQLite and PostgreSQL search differently; they are
compared in Python, with one query for each type of article.
"""

from collections.abc import Callable
from typing import Any

import django_filters
from django.forms import RadioSelect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.pages.listing import GenericPageFilterSet
from wagtail.models import PageQuerySet

from articles.ageing import ReviewStage, due_in_stage
from articles.all_articles import all_articles, article_types
from articles.certainty import lowest_certainty
from articles.choices import BodyRegion, Certainty

STATUSES: dict[str, tuple[Any, dict[str, bool]]] = {
    "live": (_("Live"), {"live": True, "has_unpublished_changes": False}),
    "changed": (_("Live, with changes"), {"live": True, "has_unpublished_changes": True}),
    "draft": (_("Draft"), {"live": False, "expired": False}),
    "expired": (_("Taken offline because its review was overdue"), {"expired": True}),
}
# Everything whose date has passed, whatever the stage.
ANY_OVERDUE = "any_overdue"


def ids_where(field: str, fits: Callable[[Any], bool]) -> list[int]:
    """The ids of the articles whose value of `field` fits."""
    return [
        pk
        for model in article_types()
        for pk, value in model.objects.values_list("pk", field)
        if fits(value)
    ]


def narrow_to_stage(pages: PageQuerySet, name: str, stage: str) -> PageQuerySet:
    """The articles in one stage of their review, or in any after the first."""
    today = timezone.localdate()
    overdue = ~due_in_stage(ReviewStage.CURRENT, today)
    wanted = overdue if stage == ANY_OVERDUE else due_in_stage(stage, today)
    return pages.filter(pk__in=list(all_articles().filter(wanted).values_list("pk", flat=True)))


def narrow_to_certainty(pages: PageQuerySet, name: str, grade: str) -> PageQuerySet:
    """The articles whose weakest statement has this grade."""
    return pages.filter(
        pk__in=ids_where("evidence", lambda value: lowest_certainty(value) == grade)
    )


def narrow_to_region(pages: PageQuerySet, name: str, region: str) -> PageQuerySet:
    """The articles on this part of the body."""
    return pages.filter(pk__in=ids_where("body_regions", lambda value: region in value))


def narrow_to_status(pages: PageQuerySet, name: str, status: str) -> PageQuerySet:
    """The articles in this state of publication."""
    fitting = all_articles().filter(**STATUSES[status][1])
    return pages.filter(pk__in=list(fitting.values_list("pk", flat=True)))


def _choice(label: Any, choices: Any, method: Any) -> django_filters.ChoiceFilter:
    return django_filters.ChoiceFilter(
        label=label, choices=choices, method=method, widget=RadioSelect, empty_label=_("All")
    )


class ArticleFilterSet(GenericPageFilterSet):
    """Wagtail's own filters and those that only articles have."""

    review_stage = _choice(
        _("Review"), [(ANY_OVERDUE, _("Overdue")), *ReviewStage.choices], narrow_to_stage
    )
    lowest_certainty = _choice(_("Lowest certainty"), Certainty.choices, narrow_to_certainty)
    body_region = _choice(_("Part of the body"), BodyRegion.choices, narrow_to_region)
    status = _choice(
        _("Status"),
        [(name, label) for name, (label, _fields) in STATUSES.items()],
        narrow_to_status,
    )
