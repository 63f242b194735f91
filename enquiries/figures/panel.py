"""The dashboard's panel on enquiries: what waits, for all who work them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component

from enquiries.figures.present import longest_waiting, present, stuck_mail
from enquiries.models import Enquiry
from enquiries.permissions import can_triage, policy


class EnquiriesPanel(Component):
    """All enquiries for those who triage; one's own for a physiotherapist."""

    name = "enquiries"
    template_name = "enquiries/admin/figures/panel.html"
    order = 40

    class Media:
        css: ClassVar = {"all": ["css/admin/enquiry-figures.css"]}

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """At most three queries."""
        user, now = (parent_context or {})["request"].user, timezone.now()
        return _everything(now) if can_triage(user) else _own(user, now)


def _everything(now: datetime) -> dict[str, Any]:
    return {
        "sees_all": True,
        "present": present(Enquiry.objects.all(), now),
        "longest_waiting": longest_waiting(),
        "mail": stuck_mail(now),
    }


def _own(user: Any, now: datetime) -> dict[str, Any]:
    return {"sees_all": False, "present": present(Enquiry.objects.visible_to(user).of(user), now)}


def add_enquiries_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook: nobody who may not see enquiries has anything here."""
    if policy.user_has_permission(request.user, "view"):
        panels.append(EnquiriesPanel())
