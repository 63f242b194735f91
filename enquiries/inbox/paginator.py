"""Pages of a list that may be very long."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.paginator import WagtailPaginator

MOST_ROWS = 1000


class CappedPaginator(WagtailPaginator):
    """Counts to 1,000 and offers no page beyond: nobody leafs there, and a full count is slow."""

    def __init__(self, *args: Any, counted: int, **kwargs: Any) -> None:
        """`counted` is the number of rows, where anything above MOST_ROWS is as good as any."""
        super().__init__(*args, **kwargs)
        self.count = min(counted, MOST_ROWS)
        self.is_capped = counted > MOST_ROWS

    @property
    def items_count_label(self) -> str:
        """The number in words, for the foot of the list."""
        if self.is_capped:
            return _("more than 1,000 enquiries; filters show the rest")
        return str(super().items_count_label)
