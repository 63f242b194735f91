"""The addresses below an enquiry form: the check while typing, the done page, the way back."""

from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from enquiries import person_check
from enquiries.booking.wish_words import wish_of
from enquiries.danger_signs import cards_of, urgent_cards
from enquiries.patient_links import RECEIVED, WITHDRAW, enquiry_for, sub_address
from enquiries.withdrawal import withdraw_consent

from .enquiry import Enquiry

MAX_CHECKED_BYTES = 100_000
# In the address of the done page: whom the patient asked for may not treat any more.
PERSON_IS_GONE = "anybody"


class EnquiryRoutes(RoutablePageMixin):
    """What a form page serves besides the form."""

    get_url: Any
    get_context: Any

    @path("check/", name="check")
    @method_decorator(require_POST)
    def check_view(self, request: HttpRequest) -> HttpResponse:
        """The urgent cards for the typed message as HTML, or 204; keeps and logs nothing."""
        if int(request.META.get("CONTENT_LENGTH") or 0) > MAX_CHECKED_BYTES:
            return HttpResponse(status=413)
        try:
            cards = urgent_cards(request.POST.get("message", ""))
        except DatabaseError:
            return HttpResponse(status=503)  # sending the form will tell what is wrong
        if not cards:
            return HttpResponse(status=204)
        context = self.get_context(request, red_flags=cards)
        return TemplateResponse(request, "enquiries/includes/urgent_cards.html", context)

    @path(f"{RECEIVED}/<str:reference>/<str:key>/", name=RECEIVED)
    def received_view(self, request: HttpRequest, reference: str, key: str) -> HttpResponse:
        """The done page: what to do now, never what the patient wrote.

        A post is the answer to the check for a person.
        """
        enquiry = found_or_404(reference, key, RECEIVED)
        if request.method == "POST":
            person_check.answer(request, enquiry)
            return HttpResponseRedirect(f"{request.path}#person-check")
        context = self.get_context(
            request,
            enquiry=enquiry,
            red_flags=cards_of(enquiry),
            withdraw_url=self.withdraw_url(enquiry, request),
            person_check=person_check.context_for(enquiry),
            wish=wish_of(enquiry),
            person_is_gone=PERSON_IS_GONE in request.GET,
        )
        response = TemplateResponse(request, "enquiries/received.html", context)
        response.csp_additions = person_check.CSP_ADDITIONS  # type: ignore[attr-defined]
        return response

    @path(f"{WITHDRAW}/<str:reference>/<str:key>/", name=WITHDRAW)
    def withdraw_view(self, request: HttpRequest, reference: str, key: str) -> HttpResponse:
        """Explain and ask, then withdraw by a button; afterwards say that it is done."""
        enquiry = found_or_404(reference, key, WITHDRAW)
        if request.method == "POST":
            withdraw_consent(enquiry)
            return HttpResponseRedirect(self.withdraw_url(enquiry, request))
        context = self.get_context(request, enquiry=enquiry)
        return TemplateResponse(request, "enquiries/withdraw.html", context)

    def received_url(self, enquiry: Enquiry, request: HttpRequest | None = None) -> str:
        """The address of the done page of `enquiry`."""
        return f"{self.get_url(request)}{sub_address(enquiry, RECEIVED)}"

    def withdraw_url(self, enquiry: Enquiry, request: HttpRequest | None = None) -> str:
        """The address at which the patient takes back consent to `enquiry`."""
        return f"{self.get_url(request)}{sub_address(enquiry, WITHDRAW)}"


def found_or_404(reference: str, key: str, purpose: str) -> Enquiry:
    """The enquiry to which this key belongs. Raises Http404."""
    enquiry = enquiry_for(reference, key, purpose)
    if enquiry is None:
        raise Http404
    return enquiry
