"""Registers the admin screens of the library."""

from typing import Any

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from articles.explorer import ConditionPageViewSet, LibraryChildrenViewSet, TreatmentPageViewSet
from articles.publishing.routes import GatedPublishBulkAction, refuse_alias_with_problems
from articles.reports.registration import report_addresses, report_menu_items
from articles.viewsets import (
    ExerciseViewSet,
    GlossaryTermViewSet,
    GuidelineViewSet,
    ReferenceViewSet,
)

register_snippet(ReferenceViewSet)
register_snippet(GuidelineViewSet)
register_snippet(ExerciseViewSet)
register_snippet(GlossaryTermViewSet)

# Later than Wagtail's own, so that this one takes its place.
hooks.register("register_bulk_action", GatedPublishBulkAction, order=100)
hooks.register("before_convert_alias_page", refuse_alias_with_problems)


@hooks.register("register_admin_viewset")
def article_explorer() -> list[Any]:
    """The explorer's lists of articles."""
    return [ConditionPageViewSet(), TreatmentPageViewSet(), LibraryChildrenViewSet()]


hooks.register("register_admin_urls", report_addresses)
for item in report_menu_items():
    hooks.register("register_reports_menu_item", item)
