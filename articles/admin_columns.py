"""Columns of lists in the admin that Wagtail does not have: days as people in India read them."""

from collections.abc import Callable
from typing import Any

from wagtail.admin.ui.tables import Column


class DayColumn(Column):
    """A date, such as "26 Nov 2026"."""

    cell_template_name = "articles/admin/day_cell.html"


class MarkedDayColumn(Column):
    """A date with a mark beside it; `mark` answers its text for a row, "" for none."""

    cell_template_name = "articles/admin/marked_day_cell.html"

    def __init__(self, name: str, mark: Callable[[Any], Any], **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self.mark = mark

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add the mark."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "mark": self.mark(instance)}
