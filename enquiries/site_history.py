"""Wagtail's report of everything that happened, without enquiries that are not one's own.

The stock report asks only whether somebody may see any enquiry at all, so a physiotherapist
would read the references of all of them.
"""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.urls import URLPattern, path
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.models import ModelLogEntry

from enquiries.models import Enquiry
from enquiries.permissions import can_triage


class SiteHistoryView(LogEntriesView):
    """The stock report; entries about enquiries only of those that the user may see."""

    index_url_name = "site_history"
    index_results_url_name = "site_history_results"

    def filter_queryset(self, queryset: Any) -> Any:
        """Called once for each kind of log."""
        entries = super().filter_queryset(queryset)
        user = self.request.user
        if queryset.model is not ModelLogEntry or can_triage(user):
            return entries
        hidden = ModelLogEntry.objects.filter(
            content_type=ContentType.objects.get_for_model(Enquiry)
        )
        own = Enquiry.objects.visible_to(user).values_list("pk", flat=True)
        hidden = hidden.exclude(object_id__in=[str(enquiry_id) for enquiry_id in own])
        return entries.exclude(pk__in=hidden.values("pk"))


def site_history_urls() -> list[URLPattern]:
    """The stock report's own addresses; they must stand before Wagtail's."""
    return [
        path(
            f"admin/reports/site-history/{end}",
            require_admin_access(SiteHistoryView.as_view(results_only=bool(end))),
            name=name,
        )
        for name, end in (("site_history", ""), ("site_history_results", "results/"))
    ]
