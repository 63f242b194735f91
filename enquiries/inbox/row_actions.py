"""What one click on a row of the list does."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseOperationView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from enquiries.changes import StaleEnquiry, WorkRefused
from enquiries.inbox.bulk_form import CHOSEN_ROW
from enquiries.inbox.words import changed_meanwhile
from enquiries.models import Enquiry
from enquiries.permissions import OwnRowsMixin
from enquiries.spam.quarantine import release_from_quarantine
from enquiries.work import assign


class RowActionView(PermissionCheckedMixin, OwnRowsMixin, BaseOperationView):
    """Does one thing to one enquiry and goes back to the list, by POST only."""

    model = Enquiry
    object: Enquiry
    permission_policy: Any = None
    permission_required = "change"
    index_url_name = ""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it, and say so or say why not."""
        name = {"reference": self.object.reference}
        try:
            self.perform_operation()
        except StaleEnquiry:
            messages.error(request, f"{self.object.reference}: {changed_meanwhile()}")
        except WorkRefused as refusal:
            messages.error(request, f"{self.object.reference}: {refusal}")
        else:
            messages.success(request, self.success_message % name)
        return redirect(self.next_url or reverse(self.index_url_name))


class TakeView(RowActionView):
    """Gives the enquiry to whoever clicked, if nobody changed it since the list was shown."""

    @property
    def success_message(self) -> str:
        """Whose it is now."""
        return _("%(reference)s is yours now.")

    def perform_operation(self) -> None:
        """Assign it."""
        seen = CHOSEN_ROW.fullmatch(f"{self.object.pk}:{self.request.POST.get('version', '')}")
        version = int(seen[2]) if seen else 0
        assign(self.object.pk, self.request.user, by=self.request.user, expected_version=version)


class ReleaseView(RowActionView):
    """Brings the enquiry back from quarantine."""

    @property
    def success_message(self) -> str:
        """Where it is now."""
        return _("%(reference)s is back among the new enquiries.")

    def perform_operation(self) -> None:
        """Release it."""
        release_from_quarantine(self.object.pk, by=self.request.user)
