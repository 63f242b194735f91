"""The columns of the list, and the orders that their headings offer."""

from collections.abc import Mapping
from typing import Any

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, Table

# Each is served by an index of the model; `pk` makes pages of equal values stable.
ORDERINGS: dict[str, tuple[Any, ...]] = {
    "need": ("queue_rank", "waits_since", "pk"),
    "-need": ("-queue_rank", "-waits_since", "-pk"),
    "reference": ("reference",),
    "-reference": ("-reference",),
    # There is no "-due": what is due last interests nobody, and no index leads past empty dates.
    "due": (F("due_at").asc(nulls_last=True), "pk"),
    "state": ("state", "created_at", "pk"),
    "-state": ("-state", "-created_at", "-pk"),
    "received": ("created_at", "pk"),
    "-received": ("-created_at", "-pk"),
    "assigned": ("assigned_to", "queue_rank", "waits_since", "pk"),
    "-assigned": ("-assigned_to", "-queue_rank", "-waits_since", "-pk"),
}
FROM_THE_PAGE = ("edit_url_name", "url_namespace", "site_names")
COLUMNS = [
    Column("patient", label=_("Patient"), sort_key="reference"),
    Column("urgency", label=_("Urgency"), sort_key="need"),
    Column("time_left", label=_("Time left"), sort_key="due"),
    Column("state", label=_("State"), sort_key="state"),
    Column("received", label=_("Received"), sort_key="received"),
    Column("contact", label=_("Answer by")),
    Column("source", label=_("Area and source")),
    Column("assigned", label=_("Assigned to"), sort_key="assigned"),
    Column("actions", label=_("Actions")),
]


def columns_for(site_names: Mapping[int, str]) -> list[Column]:
    """The columns of a list of enquiries to these sites; of a single one the name says nothing."""
    if not site_names:
        return COLUMNS
    return [*COLUMNS[:-1], Column("site", label=_("Site")), COLUMNS[-1]]


class InboxTable(Table):
    """Wagtail's headings over rows of our own: one enquiry a row, a card on a phone."""

    template_name = "enquiries/admin/list_table.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Add where a row's links and buttons lead."""
        context: dict[str, Any] = super().get_context_data(parent_context)
        context.update({name: parent_context[name] for name in FROM_THE_PAGE})
        return context
