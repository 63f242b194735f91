"""The list of review tasks, and closing one."""

from typing import Any

import django_filters
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.permissions import ModelPermissionPolicy

from articles.choices import ReviewReason
from articles.models import ReviewTask

SERVED_ADDRESSES = {"index", "index_results"}
UNSERVED = ("add", "edit", "delete", "history", "usage")


class ReviewTaskFilterSet(WagtailFilterSet):
    """Open or closed, and why."""

    state = django_filters.ChoiceFilter(
        label=gettext_lazy("Status"),
        choices=[("open", gettext_lazy("Open")), ("closed", gettext_lazy("Done"))],
        method="by_state",
    )
    reason = django_filters.ChoiceFilter(label=gettext_lazy("Reason"), choices=ReviewReason.choices)

    class Meta:
        model = ReviewTask
        fields = ["state", "reason"]

    def by_state(self, tasks: Any, name: str, value: str) -> Any:
        """The tasks in this state."""
        return tasks.open() if value == "open" else tasks.closed()


class ReviewTaskIndexView(IndexView):
    """All tasks, newest first; reviewers close them here."""

    def get_base_queryset(self) -> Any:
        """With what the columns show."""
        return super().get_base_queryset().select_related("page", "guideline", "reference")

    def get_edit_url(self, instance: ReviewTask) -> str:
        """A task has no form of its own: its title leads to the page."""
        return reverse("wagtailadmin_pages:edit", args=[instance.page_id])

    def get_list_more_buttons(self, instance: ReviewTask) -> list[Any]:
        """Offer to close an open task to those who may."""
        if not instance.is_open or not self.user_has_permission("change"):
            return []
        address = reverse("articles_reviewtask:close", args=[instance.pk])
        return [Button(_("Mark as done"), url=address, icon_name="check", priority=10)]


class CloseTaskView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Asks, then closes a task in the name of the user."""

    template_name = "articles/admin/close_task.html"
    page_title = gettext_lazy("Mark as done")
    header_icon = "clipboard-list"
    permission_policy = ModelPermissionPolicy(ReviewTask)
    permission_required = "change"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the task."""
        super().setup(request, *args, **kwargs)
        tasks = ReviewTask.objects.select_related("page", "guideline", "reference")
        self.task = get_object_or_404(tasks, pk=kwargs["task_id"])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, the list, this screen."""
        index = {"url": reverse("articles_reviewtask:index"), "label": _("Review tasks")}
        return [*self.breadcrumbs_items, index, {"url": "", "label": self.get_page_title()}]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Ask whether the article was compared with the change."""
        response: HttpResponse = self.render_to_response(self.get_context_data(task=self.task))
        return response

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Close it; a task that somebody closed before keeps their name."""
        ReviewTask.objects.filter(pk=self.task.pk).close(request.user)
        messages.success(request, _("Done: “%(title)s”.") % {"title": self.task.page.title})
        return redirect("articles_reviewtask:index")


class ReviewTaskViewSet(ModelViewSet):
    """Articles that must be looked at before their time."""

    model = ReviewTask
    name = "articles_reviewtask"
    icon = "clipboard-list"
    menu_label = gettext_lazy("Review tasks")
    menu_order = 120
    add_to_admin_menu = True
    add_to_reference_index = False  # a task is no use of the guideline that caused it
    index_view_class = ReviewTaskIndexView
    copy_view_enabled = False
    inspect_view_enabled = False
    list_display = [
        "page",
        Column("get_reason_display", label=gettext_lazy("Reason")),
        Column("cause", label=gettext_lazy("What changed")),
        DateColumn("opened_at", label=gettext_lazy("Opened"), sort_key="opened_at"),
        StatusTagColumn(
            "state",
            label=gettext_lazy("Status"),
            accessor=lambda task: _("Open") if task.is_open else _("Done"),
            primary=lambda task: task.is_open,
        ),
    ]
    list_per_page = 25
    filterset_class = ReviewTaskFilterSet
    # The form of a task is never served, but Wagtail builds one while it registers the views.
    form_fields = ["reason"]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """No view may link to an address that is not served."""
        unserved = {f"{name}_url_name": None for name in UNSERVED}
        return super().get_common_view_kwargs(**{**unserved, **kwargs})

    def get_urlpatterns(self) -> list[Any]:
        """The list, and closing a task; tasks are opened by what happens to shared data."""
        served = [p for p in super().get_urlpatterns() if p.name in SERVED_ADDRESSES]
        return [*served, path("<int:task_id>/close/", CloseTaskView.as_view(), name="close")]
