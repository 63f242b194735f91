"""Keep and forget one's own filters, by POST only."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from enquiries.inbox.saved_filters import NotSaved, own_filters, save_filter


class SavedFilterView(PermissionCheckedMixin, View):
    """What both have in common."""

    permission_policy: Any = None
    permission_required = "view"
    index_url_name = ""
    http_method_names = ["post"]


class SaveFilterView(SavedFilterView):
    """Keeps the filters of the list that was open."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Go back to that list."""
        name, query = request.POST.get("name", ""), request.POST.get("query", "")
        try:
            query = save_filter(request.user, name, query).query
        except NotSaved as refusal:
            messages.error(request, str(refusal))
            return redirect(self.index_url_name)
        messages.success(request, _("The filters were saved."))
        return redirect(f"{reverse(self.index_url_name)}?{query}")


class DeleteFilterView(SavedFilterView):
    """Forgets one of one's own."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Another's is as good as none."""
        get_object_or_404(own_filters(request.user), pk=pk).delete()
        messages.success(request, _("The saved filter was deleted."))
        return redirect(self.index_url_name)
