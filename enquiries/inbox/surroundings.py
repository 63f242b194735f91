"""What stands around the list: the tabs' numbers, the number of rows, one's own filters.

All of it comes in one query, whose work does not grow with the table.
"""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import IntegerField, Subquery

from enquiries.inbox.tabs import MOST_COUNTED, CountedTab, Tab, tabs_for
from enquiries.models import Enquiry, EnquiryQuerySet, SavedFilter


@dataclass(frozen=True)
class Surroundings:
    """As one user sees them; `listed` was counted up to a limit."""

    tabs: list[CountedTab]
    listed: int
    own_filters: list[SavedFilter]


def surroundings(user: Any, current: Tab, listed: EnquiryQuerySet, up_to: int) -> Surroundings:
    """Ask for all of it; `listed` are the rows that the list is about to show."""
    tabs, visible = tabs_for(user), Enquiry.objects.visible_to(user)
    counts = {
        f"in_{tab.key}": _CappedCount(tab.rows(visible, user).in_order_of_need(), MOST_COUNTED + 1)
        for tab in tabs
    }
    counts["listed"] = _CappedCount(listed.order_by(), up_to)
    # The user is there for certain, once for each of their filters or once without any.
    rows: list[Any] = list(
        get_user_model()
        .objects.filter(pk=user.pk)
        .order_by("enquiry_filters__name")
        .values("enquiry_filters__pk", "enquiry_filters__name", "enquiry_filters__query", **counts)
    )
    # Of what can hold no row at all, the database is not asked and says nothing.
    numbers = {name: rows[0][name] or 0 for name in counts}
    return Surroundings(
        [CountedTab(tab, numbers[f"in_{tab.key}"], tab is current) for tab in tabs],
        numbers["listed"],
        [_saved_filter(row) for row in rows if row["enquiry_filters__pk"]],
    )


def _saved_filter(row: dict[str, Any]) -> SavedFilter:
    columns = ("pk", "name", "query")
    return SavedFilter(**{column: row[f"enquiry_filters__{column}"] for column in columns})


class _CappedCount(Subquery):
    """How many rows a query has, counting no further than `up_to`.

    In the inbox's order an index leads to what is open without passing what is closed.
    """

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS capped)"
    output_field = IntegerField()

    def __init__(self, queryset: EnquiryQuerySet, up_to: int) -> None:
        super().__init__(queryset.values("pk")[:up_to])
