"""The inbox's detail page, on top of Wagtail's snippet views; its list is `enquiries.inbox`."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.snippets.views.snippets import EditView, HistoryView

from enquiries.access_log import log_view
from enquiries.detail.conflicts import Conflict, conflict_of
from enquiries.detail.context import RELATIONS, detail_context
from enquiries.detail.work_form import WorkForm
from enquiries.models import Enquiry
from enquiries.permissions import OwnRowsMixin, policy
from enquiries.work import NoteNeeded, StaleEnquiry, TransitionNotAllowed, WorkRefused, work_enquiry

REFUSED_FIELDS = {TransitionNotAllowed: "to", NoteNeeded: "note"}


class EnquiryDetailView(OwnRowsMixin, EditView):
    """What the patient wrote, read-only, and the form with which staff work it."""

    queryset = Enquiry.objects.select_related(*RELATIONS)
    object: Enquiry
    form: WorkForm
    conflict: Conflict | None = None
    was_taken_away = False

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Keep what was typed on an enquiry that was given to somebody else meanwhile."""
        try:
            super().setup(request, *args, **kwargs)
        except PermissionDenied:
            typed = request.method == "POST" and request.POST.get("note", "").strip()
            if not typed or not policy.user_has_permission(request.user, "change"):
                raise
            self.was_taken_away = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the page, save it, or give back what was typed."""
        if self.was_taken_away:
            return self._give_back_the_note()
        response: HttpResponse = super().dispatch(request, *args, **kwargs)
        return response

    def _give_back_the_note(self) -> HttpResponse:
        """The user's own words and nothing of the patient's."""
        note = self.request.POST.get("note", "")
        context = {"note": note, "index_url": reverse(self.index_url_name)}
        return render(self.request, "enquiries/admin/taken_away.html", context, status=403)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the page, and keep who looked at a patient's data."""
        log_view(self.object, self.request.user)
        response: HttpResponse = self.render_to_response(self.get_context_data())
        return response

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form needs to know who works."""
        return {**super().get_form_kwargs(), "user": self.request.user}

    def save_instance(self) -> Enquiry:
        """One call of the domain; it writes the events and the audit log itself."""
        return work_enquiry(self.object.pk, by=self.request.user, **self.form.work)

    def form_valid(self, form: WorkForm) -> HttpResponse:
        """Save, or show what stands against it with everything typed still there."""
        opened_version = self.object.version
        try:
            response: HttpResponse = super().form_valid(form)
        except StaleEnquiry as refusal:
            return self._show_both(form, refusal)
        except WorkRefused as refusal:
            form.add_error(REFUSED_FIELDS.get(type(refusal)), str(refusal))
            self.produced_error_code = "validation_error"
            self.produced_error_message = self.get_error_message()
            return self.form_invalid(form)
        if form.cleaned_data["version"] != opened_version:
            messages.warning(self.request, _("A colleague changed it meanwhile: see the history."))
        return response

    def _show_both(self, form: WorkForm, refusal: StaleEnquiry) -> HttpResponse:
        """What a colleague did, beside what was entered, ready to be saved again."""
        try:
            self.object = self.get_object()
        except PermissionDenied:
            return self._give_back_the_note()
        self.conflict = conflict_of(form, self.object)
        form = form.once_more_on(self.object)
        form.add_error(None, f"{refusal} {_('Your entries are still here: look, and save again.')}")
        self.produced_error_code = "validation_error"
        self.produced_error_message = self.get_error_message()
        return self.form_invalid(form)

    def get_success_url(self) -> str:
        """Stay on the enquiry, unless it was just given to somebody else."""
        if policy.user_has_permission_for_instance(self.request.user, "change", self.object):
            return self.get_edit_url()
        return reverse(self.index_url_name)

    def get_success_message(self, instance: Enquiry | None = None) -> str:
        """In the words of the desk."""
        return _("Saved: %(reference)s") % {"reference": self.object.reference}

    def get_success_buttons(self) -> list[Any]:
        """None: the message stands on the enquiry itself."""
        return []

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add all that the page shows of the enquiry and around it."""
        return {
            **super().get_context_data(**kwargs),
            **detail_context(self.object, self.request.user),
            "conflict": self.conflict,
            "edit_url_name": self.edit_url_name,
        }


class EnquiryHistoryView(OwnRowsMixin, HistoryView):
    """Wagtail's audit log of one enquiry: who and when, no text."""
