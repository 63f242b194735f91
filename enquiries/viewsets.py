"""The inbox as Wagtail shows it: its views, addresses and menu entry."""

from typing import Any

from django.contrib.auth.models import Permission
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from enquiries.detail.views import EnquiryDetailView, EnquiryHistoryView
from enquiries.detail.work_form import WorkForm
from enquiries.inbox.bulk_views import BulkView
from enquiries.inbox.filters import EnquiryFilterSet
from enquiries.inbox.row_actions import ReleaseView, TakeView
from enquiries.inbox.saved_filter_views import DeleteFilterView, SaveFilterView
from enquiries.inbox.view import InboxView
from enquiries.models import SEARCHED_COLUMNS, Enquiry
from enquiries.permissions import EnquiryPermissionPolicy, policy

# Adding, copying, deleting, usage and the chooser have no address at all.
SERVED_ADDRESSES = {"list", "list_results", "edit", "history", "history_results"}


class EnquiryViewSet(SnippetViewSet):
    """The inbox."""

    model = Enquiry
    icon = "mail"
    menu_label = _("Enquiries")
    menu_name = "enquiries"
    menu_order = 110
    add_to_admin_menu = True

    index_view_class = InboxView
    edit_view_class = EnquiryDetailView
    history_view_class = EnquiryHistoryView
    index_template_name = "enquiries/admin/list.html"
    index_results_template_name = "enquiries/admin/list_results.html"
    edit_template_name = "enquiries/admin/detail.html"
    copy_view_enabled = False
    inspect_view_enabled = False
    add_to_reference_index = False

    list_per_page = 25
    filterset_class = EnquiryFilterSet
    search_fields = list(SEARCHED_COLUMNS)
    search_backend_name = None

    @property
    def permission_policy(self) -> EnquiryPermissionPolicy:
        """The one that knows rows."""
        return policy

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """No view may link to an address that is not served."""
        unserved = {"add_url_name": None, "delete_url_name": None, "usage_url_name": None}
        return super().get_common_view_kwargs(**{**unserved, **kwargs})

    def get_form_class(self, for_update: bool = False) -> type[WorkForm]:
        """Not a model form: an enquiry's columns are changed by the services alone."""
        return WorkForm

    def get_edit_handler(self) -> None:
        """No panels: the detail page has its own template."""

    def get_urlpatterns(self) -> list[Any]:
        """The list, the detail page, the history, and what can be done from the list."""
        return [
            *(p for p in super().get_urlpatterns() if p.name in SERVED_ADDRESSES),
            path("take/<int:pk>/", self.construct_view(TakeView), name="take"),
            path("release/<int:pk>/", self.construct_view(ReleaseView), name="release"),
            path("bulk/", self.construct_view(BulkView), name="bulk"),
            path("filters/save/", self.construct_view(SaveFilterView), name="save_filter"),
            path(
                "filters/delete/<int:pk>/",
                self.construct_view(DeleteFilterView),
                name="delete_filter",
            ),
        ]

    def register_chooser_viewset(self) -> None:
        """No chooser: it would list references to anybody with a login."""

    def register_snippet_model(self) -> None:
        """Not in Wagtail's list of snippets, so its bulk deletion has no address either.

        That one asks no policy: it names the rows to anybody, and lets a superuser delete.
        """

    def get_permissions_to_register(self) -> Any:
        """What the group form offers: exactly what means something here."""
        names = [
            "view_enquiry",
            "change_enquiry",
            "triage_enquiry",
            "export_enquiry",
            "erase_enquiry",
        ]
        return Permission.objects.filter(content_type__app_label="enquiries", codename__in=names)
