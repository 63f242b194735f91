"""The patient's page of one appointment, below an enquiry form: see it, cancel, ask for another."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from enquiries.appointments.booking import cancel_appointment
from enquiries.appointments.calendar_file import calendar_file, method_of
from enquiries.appointments.patient_link import CALENDAR_FILE, PAGE, PatientLink, find_appointment
from enquiries.appointments.patient_requests import ask_for_another_time, wants_another_time
from enquiries.appointments.wished_slots import wished_moments
from enquiries.appointments.words import facts
from enquiries.booking.wish_fields import WishesForm
from enquiries.changes import WorkRefused
from enquiries.clock import practice_of

from .appointment import Appointment


class AppointmentRoutes(RoutablePageMixin):
    """What a form page serves behind the link in a confirmation."""

    get_url: Any
    get_context: Any

    @path(f"{PAGE}/<str:key>/", name=PAGE)
    def appointment_view(self, request: HttpRequest, key: str) -> HttpResponse:
        """The appointment, and by post what the patient wants to change."""
        link = find_appointment(key)
        if refusal := self._refusal(request, link):
            return refusal
        assert link is not None
        if request.method != "POST":
            return self._show_appointment(request, link, self._wishes_form(link))
        return self._change(request, link)

    @path(f"{PAGE}/<str:key>/{CALENDAR_FILE}", name="appointment_file")
    def appointment_file_view(self, request: HttpRequest, key: str) -> HttpResponse:
        """The appointment as a file for the patient's calendar."""
        link = find_appointment(key)
        if refusal := self._refusal(request, link):
            return refusal
        assert link is not None
        appointment = link.appointment
        response = HttpResponse(
            calendar_file(appointment, practice_of(appointment.enquiry)),
            content_type=f"text/calendar; charset=utf-8; method={method_of(appointment)}",
        )
        response["Content-Disposition"] = f'attachment; filename="{CALENDAR_FILE}"'
        return _unlisted(response)

    def _refusal(self, request: HttpRequest, link: PatientLink | None) -> HttpResponse | None:
        """Why there is nothing to change, with the phones and without a fact; None if there is."""
        if link is None:
            return self._say(request, "unknown", 404)
        if not link.appointment.is_booked:
            return self._say(request, "cancelled", 200)
        if link.appointment.has_begun(timezone.now()):
            return self._say(request, "expired", 410)
        return None

    def _say(self, request: HttpRequest, reason: str, status: int) -> HttpResponse:
        context = self.get_context(request, reason=reason)
        template = "enquiries/appointment_gone.html"
        return _unlisted(TemplateResponse(request, template, context, status=status))

    def _wishes_form(self, link: PatientLink, data: Any = None) -> WishesForm:
        appointment = link.appointment
        return WishesForm(
            data,
            practice=practice_of(appointment.enquiry),
            minutes=appointment.minutes,
            first_required=True,
        )

    def _change(self, request: HttpRequest, link: PatientLink) -> HttpResponse:
        """Cancel, or pass on the wishes; back to the page, which says what is so now."""
        appointment = link.appointment
        try:
            if "cancel" in request.POST:
                cancel_appointment(appointment.pk)
            else:
                form = self._wishes_form(link, request.POST)
                if not form.is_valid():
                    return self._show_appointment(request, link, form, status=422)
                ask_for_another_time(appointment, form.wished_times)
        except WorkRefused:
            pass  # it changed in this moment: the page tells how it stands
        return HttpResponseRedirect(request.path)

    def _show_appointment(
        self, request: HttpRequest, link: PatientLink, form: WishesForm, status: int = 200
    ) -> HttpResponse:
        appointment = link.appointment
        context = self.get_context(
            request,
            form=form,
            facts=facts(appointment, practice_of(appointment.enquiry)),
            is_older=link.is_older,
            asked_times=_asked_times(appointment, form),
            calendar_file=CALENDAR_FILE,
        )
        template = "enquiries/appointment.html"
        return _unlisted(TemplateResponse(request, template, context, status=status))


def _asked_times(appointment: Appointment, form: WishesForm) -> list[Any]:
    """The times that the patient asks for in its place, in the practice's zone."""
    enquiry = appointment.enquiry
    if form.calendar is None or not wants_another_time(enquiry):
        return []
    zone = form.calendar.opening.zone
    return [moment.astimezone(zone) for moment in wished_moments(enquiry.wished_times)]


def _unlisted(response: HttpResponse) -> HttpResponse:
    """For the patient alone: in no search engine, and no other site learns the address.

    Not "no-referrer": with it browsers post forms with the origin "null", which the check
    against forged posts must refuse.
    """
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "same-origin"
    return response
