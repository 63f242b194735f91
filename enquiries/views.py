"""The inbox's detail page, on top of Wagtail's snippet views; its list is `enquiries.inbox`."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.snippets.views.snippets import EditView, HistoryView

from enquiries.models import Enquiry
from enquiries.permissions import OwnRowsMixin, policy
from enquiries.work import StaleEnquiry, WorkRefused, work_enquiry
from enquiries.work_form import WorkForm, staff_name


class EnquiryDetailView(OwnRowsMixin, EditView):
    """What the patient wrote, read-only, and the form with which staff work it."""

    object: Enquiry
    form: WorkForm

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form needs to know who works."""
        return {**super().get_form_kwargs(), "user": self.request.user}

    def save_instance(self) -> Enquiry:
        """One call of the domain; it writes the events and the audit log itself."""
        return work_enquiry(self.object.pk, by=self.request.user, **self.form.work)

    def form_valid(self, form: WorkForm) -> HttpResponse:
        """Save, or show what stands against it with everything typed still there."""
        try:
            return super().form_valid(form)
        except StaleEnquiry as refusal:
            self.object = self.get_object()
            form = form.once_more_on(self.object)
            advice = _("Look at what happened below. Your entries are still here: save again.")
            form.add_error(None, f"{refusal} {advice}")
        except WorkRefused as refusal:
            form.add_error("to", str(refusal))
        self.produced_error_code = "validation_error"
        self.produced_error_message = self.get_error_message()
        return self.form_invalid(form)

    def get_success_url(self) -> str:
        """Stay on the enquiry, unless it was just given to somebody else."""
        if policy.user_has_permission_for_instance(self.request.user, "change", self.object):
            return self.get_edit_url()
        return reverse(self.index_url_name)

    def get_success_buttons(self) -> list[Any]:
        """None: the message stands on the enquiry itself."""
        return []

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the history and the linked enquiries that the user may see."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        enquiry = self.object
        linked = Enquiry.objects.visible_to(self.request.user)
        context.update(
            enquiry=enquiry,
            events=enquiry.events.select_related("by"),
            assignee_name=staff_name(enquiry.assigned_to),
            can_take=enquiry.assigned_to != self.request.user and enquiry.is_open,
            first=linked.filter(amendments=enquiry).first(),
            amendments=linked.filter(amends=enquiry).order_by("created_at"),
            edit_url_name=self.edit_url_name,
        )
        return context


class EnquiryHistoryView(OwnRowsMixin, HistoryView):
    """Wagtail's audit log of one enquiry: who and when, no text."""
