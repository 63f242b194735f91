"""The dashboard's warning that nobody is at the desk: for everybody who logs in."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from enquiries.routing.desk import is_nobody_there


class EmptyDeskPanel(Component):
    """Says so, and what to do."""

    name = "empty_desk"
    template_name = "enquiries/admin/routing/empty_desk.html"
    order = 5

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Administrators get a link to the users; nobody else may change them."""
        user = (parent_context or {})["request"].user
        return {"can_change_users": user.has_perm("auth.change_user")}


def add_empty_desk_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of the dashboard. One query."""
    if is_nobody_there():
        panels.append(EmptyDeskPanel())
