"""Pages of a list that may be very long."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.paginator import WagtailPaginator

MOST_ROWS = 1000


class CappedPaginator(WagtailPaginator):
    """Counts to 1,000 and offers no page beyond: nobody leafs there, and a full count is slow."""

    @cached_property
    def count(self) -> int:
        """How many rows can be leafed through."""
        return min(self._counted, MOST_ROWS)

    @property
    def is_capped(self) -> bool:
        """Whether there are more than can be leafed through."""
        return self._counted > MOST_ROWS

    @property
    def items_count_label(self) -> str:
        """The number in words, for the foot of the list."""
        if self.is_capped:
            return _("more than 1,000 enquiries; filters show the rest")
        return super().items_count_label

    @cached_property
    def _counted(self) -> int:
        return self.object_list.order_by()[: MOST_ROWS + 1].count()
