"""The patient's page of one appointment, below an enquiry form: see it, cancel, ask for another."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from enquiries.appointments.booking import cancel_appointment
from enquiries.appointments.calendar_file import FILE_NAME, calendar_file, method_of
from enquiries.appointments.patient_link import (
    CANCELLED,
    EXPIRED,
    PAGE,
    UNKNOWN,
    DeadLink,
    PatientLink,
    find_appointment,
)
from enquiries.appointments.patient_requests import ask_for_another_time, wants_another_time
from enquiries.appointments.words import facts
from enquiries.booking.wish_fields import WishesForm
from enquiries.booking.wish_words import wished_moments, written_moment
from enquiries.changes import WorkRefused
from enquiries.clock import practice_of

from .appointment import Appointment

STATUS_OF = {UNKNOWN: 404, CANCELLED: 200, EXPIRED: 410}


class AppointmentRoutes(RoutablePageMixin):
    """What a form page serves behind the link in a confirmation."""

    get_url: Any
    get_context: Any

    @path(f"{PAGE}/<str:value>/<str:signature>/", name=PAGE)
    def appointment_view(self, request: HttpRequest, value: str, signature: str) -> HttpResponse:
        """The appointment, and by post what the patient wants to change."""
        try:
            link = find_appointment(value, signature, timezone.now())
        except DeadLink as dead:
            return self._show_dead_link(request, dead)
        if request.method == "POST":
            return self._change(request, link)
        return self._show_appointment(request, link, self._wishes_form(link))

    @path(f"{PAGE}/<str:value>/<str:signature>/file/", name="appointment_file")
    def file_view(self, request: HttpRequest, value: str, signature: str) -> HttpResponse:
        """The appointment as a file for the patient's calendar."""
        try:
            appointment = find_appointment(value, signature, timezone.now()).appointment
        except DeadLink as dead:
            return self._show_dead_link(request, dead)
        response = HttpResponse(
            calendar_file(appointment, practice_of(appointment.enquiry)),
            content_type=f"text/calendar; charset=utf-8; method={method_of(appointment)}",
        )
        response["Content-Disposition"] = f'attachment; filename="{FILE_NAME}"'
        return _unlisted(response)

    def _show_dead_link(self, request: HttpRequest, dead: DeadLink) -> HttpResponse:
        """Why there is nothing to change, with the phones and without a fact."""
        context = self.get_context(request, reason=dead.reason)
        template, status = "enquiries/appointment_gone.html", STATUS_OF[dead.reason]
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
        practice = practice_of(appointment.enquiry)
        context = self.get_context(
            request,
            form=form,
            facts=facts(appointment, practice),
            is_older=link.is_older,
            file_url=f"{request.path}file/",
            zone=practice.time_zone,
            asked_times=_asked_times(appointment, form),
        )
        template = "enquiries/appointment.html"
        return _unlisted(TemplateResponse(request, template, context, status=status))


def _asked_times(appointment: Appointment, form: WishesForm) -> list[str]:
    """The times that the patient asks for in its place, in the practice's zone."""
    enquiry = appointment.enquiry
    if form.calendar is None or not wants_another_time(enquiry):
        return []
    moments = wished_moments(enquiry, form.calendar.opening.zone)
    return [written_moment(moment) for moment in moments]


def _unlisted(response: HttpResponse) -> HttpResponse:
    """For the patient alone: in no search engine, and no other site learns the address.

    Not "no-referrer": with it browsers post forms with the origin "null", which the check
    against forged posts must refuse.
    """
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "same-origin"
    return response
