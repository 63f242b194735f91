"""The inbox's list, on top of Wagtail's snippet views."""

from typing import Any

from wagtail.snippets.views.snippets import IndexView

from enquiries.models import Enquiry, EnquiryQuerySet


class InboxView(IndexView):
    """The list: only rows that the user may see, the most needed first."""

    def get_base_queryset(self) -> EnquiryQuerySet:
        """One's own rows or all, with what the columns show."""
        return Enquiry.objects.visible_to(self.request.user).with_relations()

    def order_queryset(self, queryset: EnquiryQuerySet) -> Any:
        """By need, unless a column heading was clicked."""
        if self.ordering:
            return super().order_queryset(queryset)
        return queryset.in_order_of_need()

    def search_queryset(self, queryset: EnquiryQuerySet) -> EnquiryQuerySet:
        """Plain database search: an index would be a second copy of patients' data."""
        return queryset.matching(self.search_query) if self.is_searching else queryset

    @property
    def columns(self) -> list[Any]:
        """Those of the viewset, without the checkboxes of bulk deletion."""
        return [column for column in super().columns if column.name != "bulk_actions"]
