"""The download of the list as it is filtered: who may, how much, and what the log keeps of it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages

from enquiries.access_log import log_export
from enquiries.inbox.saved_filters import FILTER_NAMES
from enquiries.inbox.spreadsheet import csv_lines, xlsx_file
from enquiries.permissions import policy

MOST_EXPORTED = 10_000
ROWS_AT_ONCE = 500


class ExportMixin:
    """For the list: `?export=csv` or `?export=xlsx` downloads its rows."""

    request: Any
    is_export: bool
    tab: Any

    @cached_property
    def show_export_buttons(self) -> bool:
        """Whether the user may download."""
        return policy.user_has_permission(self.request.user, "export")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """The list, or the download of it. Raises PermissionDenied."""
        if not self.is_export:
            response: HttpResponseBase = super().get(request, *args, **kwargs)  # type: ignore[misc]
            return response
        if not self.show_export_buttons:
            raise PermissionDenied
        return self.export()

    def export(self) -> HttpResponseBase:
        """The file, with an entry in the log; or a refusal when it would be too long."""
        rows = self.get_queryset()  # type: ignore[attr-defined]
        count = rows.order_by()[: MOST_EXPORTED + 1].count()
        if count > MOST_EXPORTED:
            refusal = _("More than 10,000 enquiries: choose a shorter time or other filters.")
            messages.error(self.request, refusal)
            return redirect(self.index_url)  # type: ignore[attr-defined]
        self.log_export(count)
        return self.as_spreadsheet(rows, self.request.GET["export"])

    def log_export(self, count: int) -> None:
        """Who took how many rows, narrowed by what; never what was searched for."""
        used = {name for name in FILTER_NAMES | {"q"} if any(self.request.GET.getlist(name))}
        how = self.request.GET["export"]
        log_export(self.request.user, count, how, tab=self.tab.key, filters=sorted(used))

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> HttpResponseBase:
        """The file, written row by row."""
        queryset = queryset.select_related("service", "chosen_person", "site")
        rows = queryset[:MOST_EXPORTED].iterator(chunk_size=ROWS_AT_ONCE)
        name = f"enquiries-{timezone.localdate():%Y-%m-%d}.{spreadsheet_format}"
        if spreadsheet_format == "xlsx":
            return FileResponse(xlsx_file(rows), as_attachment=True, filename=name)
        disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
        return StreamingHttpResponse(
            csv_lines(rows), content_type="text/csv; charset=utf-8", headers=disposition
        )
