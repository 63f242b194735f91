"""What the buttons of the detail page do; each is one call of a service."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from django.views.generic.detail import SingleObjectMixin

from enquiries.changes import ErasedEnquiry
from enquiries.detail.contact_clicks import CLICKS, record_contact
from enquiries.detail.merging import merge
from enquiries.models import Enquiry
from enquiries.permissions import OwnRowsMixin, policy
from enquiries.spam.quarantine import put_in_quarantine
from enquiries.work import WorkRefused


class DetailActionMixin(OwnRowsMixin, SingleObjectMixin[Enquiry]):
    """One enquiry that the user may work, found by the key in the address."""

    model = Enquiry
    request: Any

    def back_to(self, enquiry: Enquiry) -> HttpResponse:
        """To the enquiry's page, or to the list when it is no longer the user's."""
        if policy.user_has_permission_for_instance(self.request.user, "change", enquiry):
            return redirect("wagtailsnippets_enquiries_enquiry:edit", enquiry.pk)
        return redirect("wagtailsnippets_enquiries_enquiry:list")


class DetailActionView(DetailActionMixin, View):
    """A button: it changes the enquiry, or says in words why not."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it, and show the enquiry that matters now."""
        enquiry = self.get_object()
        try:
            enquiry = self.act(enquiry)
        except WorkRefused as refusal:
            messages.error(request, str(refusal))
        return self.back_to(enquiry)

    def act(self, enquiry: Enquiry) -> Enquiry:
        """Call the service; return the enquiry to go on with."""
        raise NotImplementedError


class QuarantineView(DetailActionView):
    """Looks like spam: aside, until somebody brings it back or closes it."""

    def act(self, enquiry: Enquiry) -> Enquiry:
        """See `put_in_quarantine`."""
        return put_in_quarantine(enquiry.pk, by=self.request.user)


class MergeView(DetailActionView):
    """Join this enquiry with another one of the same patient."""

    def act(self, enquiry: Enquiry) -> Enquiry:
        """See `merge`; both must be the user's."""
        into, version = self._number("into"), self._number("version")
        if not Enquiry.objects.visible_to(self.request.user).filter(pk=into).exists():
            raise PermissionDenied
        target = merge(enquiry.pk, into, by=self.request.user, expected_version=version)
        messages.success(self.request, _("Joined. Both texts are here."))
        return target

    def _number(self, name: str) -> int:
        try:
            return int(self.request.POST.get(name, ""))
        except ValueError:
            raise Http404 from None


class ContactView(DetailActionMixin, View):
    """The script of the detail page tells that somebody went to call or write."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """204: it is kept; 409: the enquiry was erased meanwhile."""
        if kwargs["kind"] not in CLICKS:
            raise Http404
        try:
            record_contact(self.get_object().pk, CLICKS[kwargs["kind"]], by=self.request.user)
        except ErasedEnquiry:
            return HttpResponse(status=409)
        return HttpResponse(status=204)
