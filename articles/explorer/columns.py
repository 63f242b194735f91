"""The columns that only articles have."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from articles.certainty import lowest_certainty
from articles.models import ArticlePage


class ReviewDueColumn(Column):
    """The date of the next review, with a mark when it has passed."""

    cell_template_name = "articles/admin/review_due_cell.html"


ARTICLE_COLUMNS = [
    ReviewDueColumn("review_due", label=_("Review due"), width="13%"),
    Column("lowest_certainty_label", label=_("Lowest certainty"), width="12%"),
    Column("reading_grade", label=_("Reading grade"), width="8%"),
]


def add_facts(pages: Iterable[Any]) -> None:
    """Give each article what its columns show: one query for each type of article."""
    from articles.reading_grade import article_reading_grade

    by_type: dict[type[ArticlePage], dict[int, Any]] = defaultdict(dict)
    for page in pages:
        if isinstance(page, ArticlePage):
            by_type[type(page)][page.pk] = page
    for model, listed in by_type.items():
        # The explorer leaves the sections out when it loads its rows.
        for full in model.objects.filter(pk__in=listed):
            certainty = lowest_certainty(full.evidence)
            row: Any = listed[full.pk]
            row.lowest_certainty_label = certainty.label if certainty else ""
            row.reading_grade = article_reading_grade(full)
