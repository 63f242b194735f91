"""The addresses of the reports and their entries in the menu."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy

from .base import LibraryReportView
from .checklists import ChecklistsReportView
from .claims import ClaimsReportView
from .gaps import GapsReportView
from .references import ReferencesReportView
from .reviews import ReviewsReportView

REPORTS: list[type[LibraryReportView]] = [
    ReviewsReportView,
    ClaimsReportView,
    ReferencesReportView,
    GapsReportView,
    ChecklistsReportView,
]
FIRST_MENU_ORDER = 100  # above Wagtail's own reports


class LibraryReportMenuItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether this user may publish any page."""
        permissions = LibraryReportView.any_permission_required
        return bool(page_permission_policy.user_has_any_permission(request.user, permissions))


def report_addresses() -> list[URLPattern]:
    """Two for each report: the page, and the part that changes with the filters."""
    found = []
    for report in REPORTS:
        for name, results_only in ((_name(report), False), (f"{_name(report)}_results", True)):
            names = {
                "index_url_name": _name(report),
                "index_results_url_name": f"{_name(report)}_results",
            }
            view = report.as_view(results_only=results_only, **names)
            end = "results/" if results_only else ""
            found.append(path(f"reports/library/{report.slug}/{end}", view, name=name))
    return found


def report_menu_items() -> list[Callable[[], MenuItem]]:
    """A function for each report that makes its menu entry: addresses exist only later."""
    return [partial(_menu_item, *numbered) for numbered in enumerate(REPORTS)]


def _menu_item(position: int, report: type[LibraryReportView]) -> MenuItem:
    label: Any = report.page_title
    return LibraryReportMenuItem(
        label,
        reverse(_name(report)),
        name=f"library-{report.slug}",
        icon_name=report.header_icon,
        order=FIRST_MENU_ORDER + position,
    )


def _name(report: type[LibraryReportView]) -> str:
    return f"library_report_{report.slug}"
