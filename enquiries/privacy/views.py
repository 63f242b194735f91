"""The admin screens that answer a patient who asks for a copy of their data, or its erasure.

Phone and e-mail travel by POST only: an address would end in histories and logs.
"""

from textwrap import wrap
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import ModelLogEntry

from enquiries.models import Enquiry
from enquiries.privacy.copy import copy_for
from enquiries.privacy.proof import erase_all, proofs, seal
from enquiries.privacy.subject import enquiries_of_person

ERASE_PERMISSION = "enquiries.erase_enquiry"


class PersonForm(forms.Form):
    """Who asks; a valid form knows the enquiries of that person."""

    phone = forms.CharField(
        label=_("Phone number"),
        required=False,
        max_length=40,
        help_text=_("In any form, such as 098765 43210."),
        widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "off"}),
    )
    email = forms.CharField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        widget=forms.TextInput(attrs={"inputmode": "email", "autocomplete": "off"}),
    )

    found: list[Enquiry]

    def clean(self) -> dict[str, Any]:
        """Look the person up."""
        data = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                self.found = list(enquiries_of_person(phone=data["phone"], email=data["email"]))
            except ValidationError as error:
                self.add_error(None, error)
        return data

    @property
    def references(self) -> str:
        """What was found, to notice on the next step that it is something else by then."""
        return ",".join(enquiry.reference for enquiry in self.found)


class PrivacyScreen(WagtailAdminTemplateMixin, View):
    """A screen for those who may answer such requests."""

    page_title = _("Privacy requests")
    header_icon = "lock"
    template_name = "enquiries/admin/privacy/index.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Refuse everybody else."""
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm(ERASE_PERMISSION):
            raise PermissionDenied

    @property
    def staff(self) -> Any:
        """Who answers the request."""
        return self.request.user

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, the first screen."""
        first = {"url": reverse("enquiries_privacy:index"), "label": _("Privacy requests")}
        return [*self.breadcrumbs_items, first]

    def answer(self, form: PersonForm, status: int = 200, **context: Any) -> HttpResponse:
        """This screen with the form and what it found."""
        found = getattr(form, "found", None)
        context = self.get_context_data(form=form, found=found, **context)
        return self.render_to_response(context, status=status)


class FindPersonView(PrivacyScreen):
    """Ask for phone or e-mail; show what is kept, without a word of the patient."""

    def get(self, request: HttpRequest) -> HttpResponse:
        """The empty form."""
        return self.answer(PersonForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """What is kept about the person."""
        form = PersonForm(request.POST)
        return self.answer(form, status=200 if form.is_valid() else 422)


class CopyView(PrivacyScreen):
    """Download everything that is kept about the person."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """A JSON file, or the first screen when nothing is found."""
        form = PersonForm(request.POST)
        if not form.is_valid() or not form.found:
            return self.answer(form, status=422)
        return json_file(copy_for(form.found, by=self.staff), "copy-of-data")


class EraseView(PrivacyScreen):
    """Show what would be erased, then erase it."""

    template_name = "enquiries/admin/privacy/confirm.html"

    def post(self, request: HttpRequest) -> HttpResponse:
        """Erase only what was shown and confirmed; then show the proof."""
        form = PersonForm(request.POST)
        if not form.is_valid() or not form.found:
            self.template_name = PrivacyScreen.template_name
            return self.answer(form, status=422)
        seen = request.POST.get("seen", "")
        if seen != form.references:
            return self.answer(form, changed=bool(seen))
        entry = erase_all(form.found, by=self.staff)
        return HttpResponseRedirect(reverse("enquiries_privacy:proof", args=[entry.pk]))


class ProofView(PrivacyScreen):
    """The proof of one erasure, to print or to send."""

    template_name = "enquiries/admin/privacy/proof.html"

    def get(self, request: HttpRequest, entry_id: int) -> HttpResponse:
        """The proof on a screen."""
        entry = get_object_or_404(proofs(), pk=entry_id)
        context = self.get_context_data(entry=entry, proof=entry.data, is_whole=is_whole(entry))
        # In eights, to be compared by eye; in one piece it is wider than a phone.
        context["readable_seal"] = " ".join(wrap(str(entry.data.get("sha256", "")), 8))
        return self.render_to_response(context)


class ProofFileView(PrivacyScreen):
    """The same proof as a file."""

    def get(self, request: HttpRequest, entry_id: int) -> HttpResponse:
        """The proof as JSON."""
        entry = get_object_or_404(proofs(), pk=entry_id)
        return json_file(entry.data, f"proof-of-erasure-{entry.pk}")


def is_whole(entry: ModelLogEntry) -> bool:
    """Whether the proof is still as it was sealed."""
    return bool(entry.data.get("sha256") == seal(entry.data))


def json_file(content: dict[str, Any], name: str) -> HttpResponse:
    """A download that nothing keeps a copy of on its way."""
    response = JsonResponse(content, json_dumps_params={"ensure_ascii": False, "indent": 2})
    day = timezone.localdate().isoformat()
    response["Content-Disposition"] = f'attachment; filename="{name}-{day}.json"'
    response["Cache-Control"] = "private, no-store"
    return response
