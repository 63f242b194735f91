"""The inbox as Wagtail shows it: its list, filters, addresses and menu entry."""

from typing import Any

import django_filters
from django.contrib.auth.models import Permission
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from clinic.models import Urgency
from enquiries.inbox import InboxView
from enquiries.models import SEARCHED_COLUMNS, Enquiry
from enquiries.permissions import EnquiryPermissionPolicy, policy
from enquiries.states import EnquiryState
from enquiries.views import EnquiryDetailView, EnquiryHistoryView
from enquiries.work_form import WorkForm, staff_name

# Adding, copying, deleting, usage and the chooser have no address at all.
SERVED_ADDRESSES = {"list", "list_results", "edit", "history", "history_results"}


class UrgencyColumn(Column):
    """A tag for an urgency, nothing for none."""

    cell_template_name = "enquiries/admin/urgency_cell.html"


def assignee_filter_choices(request: Any) -> Any:
    """The people in the filter: whoever can work enquiries."""
    return policy.users_with_permission("change").order_by("first_name", "last_name")


class EnquiryFilterSet(WagtailFilterSet):
    """What the list can be narrowed to."""

    state = django_filters.MultipleChoiceFilter(
        label=_("State"), choices=EnquiryState.choices, widget=CheckboxSelectMultiple
    )
    urgency = django_filters.MultipleChoiceFilter(
        label=_("Urgency"), choices=Urgency.choices, widget=CheckboxSelectMultiple
    )
    assigned_to = django_filters.ModelChoiceFilter(
        label=_("Assigned to"), queryset=assignee_filter_choices
    )

    class Meta:
        model = Enquiry
        fields = ["state", "urgency", "assigned_to"]


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
    edit_template_name = "enquiries/admin/detail.html"
    copy_view_enabled = False
    inspect_view_enabled = False
    add_to_reference_index = False

    list_display = [
        "reference",
        StatusTagColumn(
            "state",
            label=_("State"),
            accessor="get_state_display",
            sort_key="state",
            primary=lambda enquiry: enquiry.state == EnquiryState.NEW,
        ),
        DateColumn("created_at", label=_("Age"), sort_key="created_at"),
        UrgencyColumn("short_urgency", label=_("Urgency")),
        Column("get_preferred_contact_display", label=_("Answer by")),
        Column("source_title", label=_("Came from"), sort_key="source_title"),
        Column(
            "assigned_to",
            label=_("Assigned to"),
            accessor=lambda enquiry: staff_name(enquiry.assigned_to),
        ),
    ]
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
        """The list, the detail page and the history."""
        return [p for p in super().get_urlpatterns() if p.name in SERVED_ADDRESSES]

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
