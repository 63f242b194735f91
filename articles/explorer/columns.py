"""The columns that only articles have."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from articles.admin_columns import MarkedDayColumn
from articles.certainty import lowest_certainty
from articles.models import ArticlePage


def overdue_mark(page: Any) -> Any:
    """The stage of an overdue article in words; "" for one in date and for other pages."""
    overdue = isinstance(page, ArticlePage) and page.is_review_overdue
    return page.review_stage.label if overdue else ""


ARTICLE_COLUMNS = [
    MarkedDayColumn("review_due", overdue_mark, label=_("Review due"), width="13%"),
    Column("lowest_certainty_label", label=_("Lowest certainty"), width="11%"),
    Column("reading_grade", label=_("Reading grade"), width="9%"),
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
