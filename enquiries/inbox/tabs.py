"""The tabs above the list: which rows each holds, and how many they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import IntegerField, Subquery
from django.utils.translation import gettext_lazy as _

from enquiries.models import Enquiry, EnquiryQuerySet
from enquiries.permissions import can_triage

# Beyond this nobody reads the number, and counting on would cost more with every enquiry.
MOST_COUNTED = 99


@dataclass(frozen=True)
class Tab:
    """One view of the list; `nothing` stands there when it is empty."""

    key: str
    label: Any
    nothing: Any
    rows: Callable[[EnquiryQuerySet, Any], EnquiryQuerySet]
    for_triage_only: bool = False


@dataclass(frozen=True)
class CountedTab:
    """A tab as one user sees it."""

    tab: Tab
    count: int
    is_current: bool

    @property
    def count_words(self) -> str:
        """The number, or "99+"."""
        return str(self.count) if self.count <= MOST_COUNTED else f"{MOST_COUNTED}+"


TABS = [
    Tab(
        "open",
        _("Open"),
        _("Nothing is open. Everybody was answered."),
        lambda rows, user: rows.open(),
        for_triage_only=True,
    ),
    Tab("my", _("My"), _("Nothing is waiting for you."), lambda rows, user: rows.of(user)),
    Tab(
        "unassigned",
        _("Unassigned"),
        _("Every open enquiry is in somebody's hands."),
        lambda rows, user: rows.unassigned(),
        for_triage_only=True,
    ),
    Tab("overdue", _("Overdue"), _("Nothing is overdue."), lambda rows, user: rows.overdue()),
    Tab("urgent", _("Urgent"), _("Nothing urgent is open."), lambda rows, user: rows.urgent()),
    Tab(
        "quarantine",
        _("Quarantine"),
        _("Nothing looks like spam."),
        lambda rows, user: rows.quarantined(),
        for_triage_only=True,
    ),
    Tab("all", _("All"), _("There are no enquiries yet."), lambda rows, user: rows),
]


def tabs_for(user: Any) -> list[Tab]:
    """The tabs that mean something to `user`; the first is where they begin."""
    return [tab for tab in TABS if can_triage(user) or not tab.for_triage_only]


def chosen_tab(user: Any, key: str, *, is_narrowed: bool) -> Tab:
    """The tab that was asked for, else the first.

    Who searches without having chosen a tab looks for somebody wherever they are: in all.
    """
    tabs = {tab.key: tab for tab in tabs_for(user)}
    return tabs.get(key) or (tabs["all"] if is_narrowed else next(iter(tabs.values())))


def counted_tabs(
    user: Any, current: Tab, listed: EnquiryQuerySet, up_to: int
) -> tuple[list[CountedTab], int]:
    """The tabs with their numbers, and how many rows are listed, counting to `up_to`.

    One query, whose work does not grow with the table.
    """
    tabs, visible = tabs_for(user), Enquiry.objects.visible_to(user)
    counts = {
        f"in_{tab.key}": _CappedCount(tab.rows(visible, user).in_order_of_need(), MOST_COUNTED + 1)
        for tab in tabs
    }
    # Whatever has one row for certain can carry the numbers: the user has.
    one_row = get_user_model().objects.filter(pk=user.pk)
    numbers = one_row.values(listed=_CappedCount(listed.order_by(), up_to), **counts).get()
    counted = [CountedTab(tab, numbers[f"in_{tab.key}"], tab is current) for tab in tabs]
    return counted, numbers["listed"]


class _CappedCount(Subquery):
    """How many rows a query has, counting no further than `up_to`.

    In the inbox's order an index leads to what is open without passing what is closed.
    """

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS capped)"
    output_field = IntegerField()

    def __init__(self, queryset: EnquiryQuerySet, up_to: int) -> None:
        super().__init__(queryset.values("pk")[:up_to])
