"""The mail outbox in the admin: what waits, what was given up, and trying it again."""

from typing import Any

import django_filters
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.models import OutboundNotice
from enquiries.outbox.retries import retry_dead
from enquiries.permissions import can_triage

SERVED_ADDRESSES = {"index", "index_results"}
MAIL_OUTBOX = gettext_lazy("Mail outbox")
UNSERVED = ("add", "edit", "delete", "history", "usage")


class OutboxPermissionPolicy(ModelPermissionPolicy):
    """Whoever works every enquiry may look at the outbox and try again; nobody may do more."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Looking and trying again, for triage."""
        return action in {"view", "retry"} and user.is_active and can_triage(user)


policy = OutboxPermissionPolicy(OutboundNotice)


class OutboxFilterSet(WagtailFilterSet):
    """By what became of them, and what they are about."""

    status = django_filters.ChoiceFilter(label=gettext_lazy("Status"), choices=NoticeStatus.choices)
    kind = django_filters.ChoiceFilter(label=gettext_lazy("About"), choices=NoticeKind.choices)

    class Meta:
        model = OutboundNotice
        fields = ["status", "kind"]


class NoticeColumn(Column):
    """What a notice is about, and the enquiry's reference, which leads to the enquiry."""

    cell_template_name = "enquiries/admin/notice_cell.html"

    def get_cell_context_data(self, instance: OutboundNotice, parent_context: Any) -> Any:
        """Add the address of the enquiry; a notice has no screen of its own."""
        context = super().get_cell_context_data(instance, parent_context)
        address = reverse("wagtailsnippets_enquiries_enquiry:edit", args=[instance.enquiry_id])
        return {**context, "notice": instance, "address": address}


class RetryColumn(Column):
    """A link to try again what was given up, nothing for the others."""

    cell_template_name = "enquiries/admin/retry_cell.html"

    def get_value(self, instance: OutboundNotice) -> str:
        """The address of the question, or ""."""
        if instance.status != NoticeStatus.DEAD:
            return ""
        return reverse("enquiry_notices:retry", args=[instance.pk])


class OutboxIndexView(IndexView):
    """All notices, newest first; those that were given up can be tried again."""

    any_permission_required = ["view"]
    page_title = MAIL_OUTBOX

    def get_base_queryset(self) -> Any:
        """With the enquiries, for their references."""
        return super().get_base_queryset().select_related("enquiry")

    @property
    def header_buttons(self) -> list[Any]:
        """Try all of them again, if there are any."""
        if not OutboundNotice.objects.dead().exists():
            return []
        address = reverse("enquiry_notices:retry_all")
        return [HeaderButton(_("Try all again"), url=address, icon_name="rotate")]


class RetryView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Asks, then lets one notice that was given up, or all of them, be sent after all."""

    template_name = "enquiries/admin/retry_notices.html"
    page_title = gettext_lazy("Try again")
    header_icon = "mail"
    permission_policy = policy
    permission_required = "retry"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Which notices."""
        super().setup(request, *args, **kwargs)
        self.notice_id: int | None = kwargs.get("notice_id")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, the list, this screen."""
        index = {"url": reverse("enquiry_notices:index"), "label": str(MAIL_OUTBOX)}
        return [*self.breadcrumbs_items, index, {"url": "", "label": self.get_page_title()}]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Ask whether the cause is gone."""
        context: dict[str, Any] = {"count": OutboundNotice.objects.dead().count()}
        if self.notice_id is not None:
            context["notice"] = get_object_or_404(
                OutboundNotice.objects.select_related("enquiry"), pk=self.notice_id
            )
        response: HttpResponse = self.render_to_response(self.get_context_data(**context))
        return response

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Wake them; the worker sends them within seconds."""
        count = retry_dead(self.notice_id)
        text = ngettext(
            "%(count)d mail will be tried again in a moment.",
            "%(count)d mails will be tried again in a moment.",
            count,
        )
        messages.success(request, text % {"count": count})
        return redirect("enquiry_notices:index")


class OutboxViewSet(ModelViewSet):
    """The list of notices, read-only."""

    model = OutboundNotice
    name = "enquiry_notices"
    icon = "mail"
    menu_label = MAIL_OUTBOX
    menu_order = 900
    menu_hook = "register_reports_menu_item"
    add_to_admin_menu = True
    add_to_reference_index = False
    index_view_class = OutboxIndexView
    copy_view_enabled = False
    inspect_view_enabled = False
    list_display = [
        NoticeColumn("get_kind_display", label=gettext_lazy("About"), sort_key="kind"),
        StatusTagColumn(
            "status",
            label=gettext_lazy("Status"),
            accessor="get_status_display",
            sort_key="status",
            primary=lambda notice: notice.status == NoticeStatus.DEAD,
        ),
        RetryColumn("retry", label=""),
        Column("masked_to", label=gettext_lazy("To")),
        Column("attempts", label=gettext_lazy("Attempts"), sort_key="attempts"),
        Column("problem", label=gettext_lazy("Last problem")),
        DateColumn("created_at", label=gettext_lazy("Created"), sort_key="created_at"),
        DateColumn("planned_for", label=gettext_lazy("Next attempt")),
    ]
    list_per_page = 50
    filterset_class = OutboxFilterSet
    # The form of a notice is never served, but Wagtail builds one while it registers the views.
    form_fields = ["status"]

    @property
    def permission_policy(self) -> OutboxPermissionPolicy:
        """The one that asks for the right to triage."""
        return policy

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """No view may link to an address that is not served."""
        unserved = {f"{name}_url_name": None for name in UNSERVED}
        return super().get_common_view_kwargs(**{**unserved, **kwargs})

    def get_urlpatterns(self) -> list[Any]:
        """The list, and trying again."""
        served = [p for p in super().get_urlpatterns() if p.name in SERVED_ADDRESSES]
        return [
            *served,
            path("retry/", RetryView.as_view(), name="retry_all"),
            path("<int:notice_id>/retry/", RetryView.as_view(), name="retry"),
        ]

    def get_permissions_to_register(self) -> Any:
        """None: nothing of a notice is given to a group by itself."""
        return super().get_permissions_to_register().none()
