"""The list of enquiries, on top of Wagtail's snippet views."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import IndexView

from enquiries.inbox.bulk_form import offered_actions
from enquiries.inbox.export import ExportMixin
from enquiries.inbox.ordering import ORDERINGS, InboxTable, columns_for
from enquiries.inbox.paginator import MOST_ROWS, CappedPaginator
from enquiries.inbox.rows import rows_for
from enquiries.inbox.saved_filters import kept_query
from enquiries.inbox.surroundings import surroundings
from enquiries.inbox.tabs import Tab, chosen_tab
from enquiries.models import Enquiry, EnquiryQuerySet
from enquiries.site_names import names_of_several_sites

SEARCH_MAX_LENGTH = 200


class InboxView(ExportMixin, IndexView):
    """Only rows that the user may see, the most needed first."""

    table_class = InboxTable
    template_name = "enquiries/admin/list.html"
    results_template_name = "enquiries/admin/list_results.html"

    @cached_property
    def tab(self) -> Tab:
        """Which tab is shown."""
        is_narrowed = self.is_searching or bool(self.request.GET.getlist("state"))
        return chosen_tab(
            self.request.user, self.request.GET.get("view", ""), is_narrowed=is_narrowed
        )

    @cached_property
    def site_names(self) -> dict[int, str]:
        """The sites, where there are several."""
        return names_of_several_sites()

    @cached_property
    def columns(self) -> list[Column]:
        """What the list shows; the site only where there are several."""
        return columns_for(self.site_names)

    @cached_property
    def search_query(self) -> str:
        """What was typed, without what no text holds, and not endless."""
        typed = self.request.GET.get(self.search_kwarg, "").replace("\x00", "")
        return typed.strip()[:SEARCH_MAX_LENGTH]

    def get_base_queryset(self) -> EnquiryQuerySet:
        """The rows of the tab among one's own or all, with what the columns show."""
        user = self.request.user
        return self.tab.rows(Enquiry.objects.visible_to(user), user).with_relations()

    def get_valid_orderings(self) -> list[str]:
        """Those of the headings."""
        return list(ORDERINGS)

    def order_queryset(self, queryset: EnquiryQuerySet) -> Any:
        """By need, unless a column heading was clicked."""
        return queryset.order_by(*ORDERINGS[self.ordering or "need"])

    def filter_queryset(self, queryset: EnquiryQuerySet) -> Any:
        """A filter that cannot be read shows nothing: everything would look like an answer."""
        return super().filter_queryset(queryset) if self.filters_are_valid else queryset.none()

    @cached_property
    def filters_are_valid(self) -> bool:
        """Whether every filter in the address can be read."""
        return self.filters is None or self.filters.is_valid()

    def search_queryset(self, queryset: EnquiryQuerySet) -> EnquiryQuerySet:
        """Plain database search: an index would be a second copy of patients' data."""
        return queryset.matching(self.search_query) if self.is_searching else queryset

    def get_paginator(
        self, queryset: EnquiryQuerySet, *args: Any, **kwargs: Any
    ) -> CappedPaginator:
        """With its count, which comes in one query with all that stands around the list."""
        around = surroundings(self.request.user, self.tab, queryset, MOST_ROWS + 1)
        self.surroundings = around
        return CappedPaginator(queryset, *args, counted=around.listed, **kwargs)

    def get_table(self, object_list: Any) -> InboxTable:
        """One row for each enquiry of the page."""
        rows = rows_for(self.request.user, list(object_list), self.site_names)
        return InboxTable(self.columns, rows, **self.get_table_kwargs())

    @cached_property
    def no_results_message(self) -> str:
        """Why the list is empty."""
        if not self.filters_are_valid:
            return _("One of the filters cannot be read. Remove it or choose again.")
        if self.is_searching or self.is_filtering:
            return _("No enquiry matches.")
        return str(self.tab.nothing)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the tabs, one's own filters, and what can be done with rows."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        user = self.request.user
        context.update(
            tabs=self.surroundings.tabs,
            tab=self.tab,
            asked_view=self.request.GET.get("view", ""),
            own_filters=self.surroundings.own_filters,
            kept_query=kept_query(self.request.GET),
            back_url=self.back_url,
            bulk_actions=[a for a in offered_actions(user) if a.stands_in(self.tab.key)],
            site_names=self.site_names,
            edit_url_name=self.edit_url_name,
            url_namespace=self.edit_url_name.split(":")[0],
        )
        return context

    @property
    def back_url(self) -> str:
        """Where one comes back to after working rows: here, but without what was searched."""
        kept = self.request.GET.copy()
        for name in (self.search_kwarg, "_w_filter_fragment"):
            kept.pop(name, None)
        return f"{self.index_url}?{kept.urlencode()}" if kept else str(self.index_url)
