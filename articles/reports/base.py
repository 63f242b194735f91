"""What all reports on the library share: rows that are computed, filters, exports."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, ClassVar

import django_filters
from django.forms import RadioSelect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import page_permission_policy

# A spreadsheet takes a cell that starts with one of these for a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class HarmlessCsvMixin:
    """For a report with texts that others wrote: no cell of its CSV file acts as a formula."""

    def write_csv_row(self, writer: Any, row_dict: dict[str, Any]) -> Any:
        """One line of the file."""
        report: Any = self
        cells = {
            name: report.preprocess_field_value(name, value, report.FORMAT_CSV)
            for name, value in row_dict.items()
        }
        return writer.writerow({name: harmless_cell(value) for name, value in cells.items()})


class LibraryReportView(ABC, HarmlessCsvMixin, ReportView):
    """A report whose rows are dataclasses; those who may publish articles may see it.

    The attribute of a row that has the name of a filter is a value or a set of values.
    """

    slug: ClassVar[str] = ""
    page_title: Any = ""
    columns: ClassVar[list[Column]] = []
    # (attribute, heading) of what the page has no room for.
    only_exported: ClassVar[list[tuple[str, Any]]] = []
    table_classname = "listing"
    permission_policy = page_permission_policy
    any_permission_required = ["publish"]

    @abstractmethod
    def rows(self) -> list[Any]:
        """All rows of the report, in its order."""

    def get_queryset(self) -> list[Any]:
        """The rows; they are filtered later."""
        return self.rows()

    def filter_queryset(self, rows: Iterable[Any]) -> list[Any]:
        """The rows that fit every chosen filter; a value that is no choice filters nothing."""
        if not self.filters or not self.filters.is_valid():
            return list(rows)
        chosen = {name: value for name, value in self.filters.form.cleaned_data.items() if value}
        return [row for row in rows if all(_fits(row, *one) for one in chosen.items())]

    @cached_property
    def list_export(self) -> list[str]:
        """The columns of the page, then what it has no room for."""
        return list(self.export_headings)

    @cached_property
    def export_headings(self) -> dict[str, Any]:
        """The headings of the page are those of the file."""
        return {
            **{column.name: column.label for column in self.columns},
            **dict(self.only_exported),
        }

    def get_filename(self) -> str:
        """Such as "library-references"."""
        return f"library-{self.slug}"


def harmless_cell(value: Any) -> Any:
    """A cell of a CSV file that no spreadsheet runs as a formula."""
    is_formula = isinstance(value, str) and value.startswith(FORMULA_STARTS)
    return f"'{value}" if is_formula else value


def _fits(row: Any, name: str, wanted: str) -> bool:
    value = getattr(row, name)
    return wanted in value if isinstance(value, frozenset) else wanted == value


def title_column(label: Any) -> TitleColumn:
    """The first column: `row.title`, which leads to `row.edit_url`."""
    return TitleColumn("title", label=label, get_url=lambda row: row.edit_url, width="24%")


def choice_filter(label: Any, choices: Any) -> django_filters.ChoiceFilter:
    """Radio buttons for one attribute of the rows."""
    return django_filters.ChoiceFilter(
        label=label, choices=choices, widget=RadioSelect, empty_label=_("All")
    )


def page_edit_url(page_id: int) -> str:
    """Where a page is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page_id])
