"""The page that asks before several enquiries are changed, and says afterwards what was."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from enquiries.inbox.bulk import BulkOutcome, work_rows
from enquiries.inbox.bulk_form import BulkAction, BulkForm, chosen_versions, offered_actions
from enquiries.models import Enquiry


class BulkView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """The first post shows what is about to happen, the second one does it."""

    permission_policy: Any = None
    permission_required = "change"
    index_url_name = ""
    template_name = "enquiries/admin/list_bulk.html"
    header_icon = "mail"
    http_method_names = ["post"]

    @cached_property
    def action(self) -> BulkAction | None:
        """The pressed button, if the user has it."""
        offered = {action.key: action for action in offered_actions(self.request.user)}
        return offered.get(self.request.POST.get("action", ""))

    @cached_property
    def versions(self) -> dict[int, int]:
        """The ticked rows with the versions that the user saw."""
        return chosen_versions(self.request.POST.getlist("row"))

    @property
    def back_url(self) -> str:
        """The list as it was."""
        return get_valid_next_url_from_request(self.request) or reverse(self.index_url_name)

    def get_page_title(self) -> str:
        """The button's words."""
        return str(self.action.label) if self.action else ""

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the list."""
        inbox = {"url": reverse(self.index_url_name), "label": _("Enquiries")}
        return [*self.breadcrumbs_items, inbox, {"url": "", "label": self.get_page_title()}]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask or do."""
        if not self.action or not self.versions:
            messages.warning(request, _("Tick at least one enquiry and choose what to do."))
            return redirect(self.back_url)
        is_confirmed = "confirmed" in request.POST
        form = self.action.form_class(request.POST if is_confirmed else None, user=request.user)
        if not is_confirmed or not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        self.tell(work_rows(self.versions, form.work_on, by=request.user))
        return redirect(self.back_url)

    def get_context_data(self, *, form: BulkForm, **kwargs: Any) -> dict[str, Any]:
        """The enquiries that are about to be changed, without those that are not the user's."""
        visible = Enquiry.objects.visible_to(self.request.user).filter(pk__in=self.versions)
        enquiries = list(visible.with_relations().in_order_of_need())
        return {
            **super().get_context_data(**kwargs),
            "form": form,
            "action": self.action,
            "rows": [(enquiry, self.versions[enquiry.pk]) for enquiry in enquiries],
            "not_theirs": len(self.versions) - len(enquiries),
            "back_url": self.back_url,
        }

    def tell(self, outcome: BulkOutcome) -> None:
        """Say what was done, and of each other one why not; references only."""
        if outcome.done:
            done = ngettext("%(count)d enquiry changed.", "%(count)d enquiries changed.",
                            len(outcome.done))  # fmt: skip
            messages.success(self.request, done % {"count": len(outcome.done)})
        for reference, reason in outcome.refused:
            messages.error(self.request, f"{reference}: {reason}")
        if outcome.not_theirs:
            messages.error(self.request, not_theirs_words(outcome.not_theirs))


def not_theirs_words(count: int) -> str:
    """What is said of rows that a user may not see: how many, and nothing else."""
    words = ngettext(
        "%(count)d enquiry was left out: it is not yours, or no longer there.",
        "%(count)d enquiries were left out: they are not yours, or no longer there.",
        count,
    )
    return words % {"count": count}
