"""The buttons with which staff confirm, move and cancel an appointment."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import View

from enquiries.appointments.booking import (
    cancel_appointment,
    confirm_appointment,
    move_appointment,
)
from enquiries.appointments.booking_form import BookingForm, once_more
from enquiries.appointments.panel import standing_appointment
from enquiries.changes import StaleEnquiry, WorkRefused
from enquiries.clock import practice_of
from enquiries.detail.button_views import DetailActionMixin, DetailActionView
from enquiries.models import Enquiry


class BookView(DetailActionMixin, View):
    """Confirm a slot, or move the appointment that there is; every refusal keeps what was typed."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The form on a page of its own."""
        enquiry = self.get_object()
        return self._show(enquiry, self._form(enquiry))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Book it; "check" only shows what is free for the person who was chosen."""
        enquiry = self.get_object()
        if "check" in request.POST:
            return self._show(enquiry, self._form(enquiry, typed=request.POST))
        form = self._form(enquiry, request.POST)
        if not form.is_valid():
            return self._show(enquiry, form)
        try:
            self._book(enquiry, form)
        except StaleEnquiry as refusal:
            return self._show_once_more(refusal)
        except WorkRefused as refusal:
            form.add_error(None, str(refusal))
            return self._show(enquiry, form)
        messages.success(request, self._done(enquiry))
        return self.back_to(enquiry)

    def _book(self, enquiry: Enquiry, form: BookingForm) -> None:
        user = self.request.user
        if form.appointment:
            move_appointment(form.appointment.pk, by=user, **form.booking)
        else:
            confirm_appointment(enquiry.pk, by=user, **form.booking)

    def _done(self, enquiry: Enquiry) -> str:
        if enquiry.email:
            return _("Booked. The patient is told by e-mail.")
        return _("Booked. The patient gave no e-mail address: tell them, the words are below.")

    def _show_once_more(self, refusal: StaleEnquiry) -> HttpResponse:
        """Everything typed is still there, for the enquiry as it is now."""
        enquiry = self.get_object()
        form = self._form(enquiry, once_more(self.request.POST, enquiry))
        advice = _("Look at what happened, then confirm again.")
        form.add_error(None, f"{refusal} {advice}")
        return self._show(enquiry, form)

    def _form(self, enquiry: Enquiry, data: Any = None, typed: Any = None) -> BookingForm:
        now = timezone.now()
        return BookingForm(
            data,
            typed=typed,
            enquiry=enquiry,
            user=self.request.user,
            practice=practice_of(enquiry),
            now=now,
            appointment=standing_appointment(enquiry, now),
        )

    def _show(self, enquiry: Enquiry, form: BookingForm) -> HttpResponse:
        context = {"enquiry": enquiry, "form": form}
        return render(self.request, "enquiries/admin/appointment.html", context)


class CancelView(DetailActionView):
    """Free the slot and tell the patient."""

    def act(self, enquiry: Enquiry) -> Enquiry:
        """See `cancel_appointment`."""
        appointment = standing_appointment(enquiry, timezone.now())
        if appointment is None:
            raise WorkRefused(_("There is no appointment to cancel any more."))
        cancelled = cancel_appointment(
            appointment.pk, by=self.request.user, expected_version=self._seen_version()
        )
        messages.success(self.request, _("Cancelled. The time is free again."))
        return cancelled.enquiry

    def _seen_version(self) -> int:
        """Of the enquiry when the button was shown: a colleague may have moved it meanwhile."""
        try:
            return int(self.request.POST.get("version", ""))
        except ValueError:
            raise WorkRefused(_("Open the enquiry again and look before you cancel.")) from None
