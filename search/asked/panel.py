"""The dashboard's panel on searches that found nothing, for those who can do something."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component

from search.asked.report import policy, try_it_url
from search.models import SearchedQuery

DAYS = 7
SHOWN = 5


class AskedPanel(Component):
    """What was searched for most this week without any result."""

    name = "asked"
    template_name = "search/admin/asked_panel.html"
    order = 60

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """One query."""
        first = timezone.localdate() - datetime.timedelta(days=DAYS - 1)
        totals = SearchedQuery.objects.since(first).kept().totals().filter(found=0)[:SHOWN]
        return {"rows": [(row, try_it_url(row)) for row in totals]}


def add_asked_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook: nobody who may not see the report has anything here."""
    if policy.user_has_permission(request.user, "view"):
        panels.append(AskedPanel())
