"""The tabs above the list, and which rows each holds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from enquiries.models import EnquiryQuerySet
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
