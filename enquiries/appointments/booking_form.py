"""The form with which staff choose a slot: one of the patient's wishes, or another time."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clinic.choices import VisitMode
from clinic.models import PracticeSettings, Service
from clinic.models.service import LONGEST, SHORTEST
from clinic.opening_check import OpeningCheck
from enquiries.appointments.people import bookable_people
from enquiries.appointments.slots import moment_words
from enquiries.appointments.wished_slots import WishedSlot, wished_slots
from enquiries.booking.wish_words import wished_moments
from enquiries.models import Appointment, Enquiry

OTHER = "other"
USUAL_MINUTES = 45  # where neither a service nor staff say how long it takes


class BookingForm(forms.Form):
    """With whom, what, where, when; `version` is that of the enquiry.

    With an appointment it moves that one, and offers to leave the time as it is.
    """

    person = forms.ChoiceField(
        label=_("With whom"),
        error_messages={"invalid_choice": _("This person does not treat patients at present.")},
    )
    service = forms.ModelChoiceField(
        Service.objects.none(), label=_("Service"), required=False, empty_label=_("None")
    )
    minutes = forms.IntegerField(
        label=_("Minutes"),
        required=False,
        min_value=SHORTEST,
        max_value=LONGEST,
        help_text=_("Empty: as long as the service takes."),
    )
    mode = forms.ChoiceField(label=_("Where"), choices=VisitMode.choices)
    when = forms.ChoiceField(label=_("When"), widget=forms.RadioSelect)
    day = forms.DateField(
        label=_("Another day"), required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    at = forms.TimeField(
        label=_("At"), required=False, widget=forms.TimeInput({"type": "time"}, "%H:%M")
    )
    outside_hours = forms.BooleanField(
        label=_("Also outside opening hours and working hours"), required=False
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(
        self,
        data: Any = None,
        *,
        enquiry: Enquiry,
        user: Any,
        practice: PracticeSettings,
        now: datetime,
        appointment: Appointment | None = None,
        typed: Any = None,
    ) -> None:
        """`typed` is shown again without being judged, `data` is judged."""
        initial = {**_initial(enquiry, appointment), **(typed.dict() if typed else {})}
        super().__init__(data, auto_id="id_appointment_%s", initial=initial)
        self.enquiry, self.appointment = enquiry, appointment
        self.practice, self.zone = practice, ZoneInfo(practice.time_zone)
        today = now.astimezone(self.zone).date()
        people = bookable_people(enquiry, user, today)
        self.people = {str(one.person.pk): one.person for one in people}
        self._offer("person", [(str(one.person.pk), one.label) for one in people])
        self._offer_services()
        self.wishes = self._wished_slots(now)
        self._offer_times()
        self.fields["day"].widget.attrs["min"] = today.isoformat()

    @property
    def shown_person(self) -> Any:
        """For whom the wishes are marked as free or not; None when nobody treats."""
        chosen = str(self["person"].value() or "")
        return self.people.get(chosen) or next(iter(self.people.values()), None)

    def _offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        field: Any = self.fields[name]
        field.choices = choices

    def _offer_services(self) -> None:
        field: Any = self.fields["service"]
        field.queryset = Service.objects.filter(is_offered=True)
        field.label_from_instance = _service_label

    def _wished_slots(self, now: datetime) -> list[WishedSlot]:
        moments = list(dict.fromkeys(wished_moments(self.enquiry, self.zone)))
        if not moments or self.shown_person is None:
            return []
        return wished_slots(
            moments,
            self.shown_person,
            self["mode"].value() or "",
            _as_minutes(self["minutes"].value()),
            OpeningCheck.of(self.practice),
            now,
            apart_from=self.appointment.pk if self.appointment else None,
        )

    def _offer_times(self) -> None:
        """The present time of an appointment, the wishes, and another one."""
        times = [(slot.value, slot.label) for slot in self.wishes]
        if self.appointment:
            present = moment_words(self.appointment.starts_at, self.zone)
            as_now = gettext("as now: %(when)s") % {"when": present}
            times.insert(0, (self.appointment.starts_at.isoformat(), as_now))
        self._offer("when", [*times, (OTHER, gettext("another time:"))])
        free = [slot.value for slot in self.wishes if not slot.against]
        self.initial["when"] = free[0] if free else OTHER

    def clean(self) -> dict[str, Any]:
        """Find the moment; a day that was typed beside a chosen wish is asked about."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        chosen = data.get("when")
        if chosen and chosen != OTHER:
            if data.get("day") or data.get("at"):
                self.add_error("when", _("Which one? To use the day below, choose “another time”."))
            data["starts_at"] = datetime.fromisoformat(chosen)
        elif chosen and not self.errors:
            data["starts_at"] = self._typed_moment(data.get("day"), data.get("at"))
        return data

    def _typed_moment(self, day: date | None, at: time | None) -> datetime | None:
        if day is None or at is None:
            name = "day" if day is None else "at"
            self.add_error(name, _("Enter the day and the time."))
            return None
        zone = self.zone
        try:
            moment = datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
        except OverflowError:
            self.add_error("day", ValidationError(_("Enter a day within a year.")))
            return None
        if moment.astimezone(zone).time() != at:
            self.add_error("at", _("The clocks change on that day, and this time is left out."))
        return moment

    @property
    def booking(self) -> dict[str, Any]:
        """What the valid form says, as `confirm_appointment` and `move_appointment` take it."""
        data, service = self.cleaned_data, self.cleaned_data["service"]
        usual = service.duration_minutes if service else USUAL_MINUTES
        return {
            "person": self.people[data["person"]],
            "service": service,
            "mode": data["mode"],
            "starts_at": data["starts_at"],
            "minutes": data["minutes"] or usual,
            "outside_hours": data["outside_hours"],
            "expected_version": data["version"],
        }


def once_more(data: QueryDict, enquiry: Enquiry) -> QueryDict:
    """The same typed values, for the enquiry as it is now."""
    typed = data.copy()
    typed["version"] = str(enquiry.version)
    return typed


def _initial(enquiry: Enquiry, appointment: Appointment | None) -> dict[str, Any]:
    if appointment:
        values: dict[str, Any] = {
            "person": str(appointment.person_id),
            "service": appointment.service_id,
            "minutes": appointment.minutes,
            "mode": appointment.mode,
        }
    else:
        service = enquiry.service
        values = {
            "service": service.pk if service else None,
            "minutes": service.duration_minutes if service else USUAL_MINUTES,
            "mode": enquiry.visit_mode or VisitMode.CLINIC,
        }
    return {**values, "version": enquiry.version}


def _as_minutes(typed: Any) -> int:
    """How long the marks of the wishes take it to be, whatever was typed."""
    text = str(typed or "")
    minutes = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
    return minutes if SHORTEST <= minutes <= LONGEST else USUAL_MINUTES


def _service_label(service: Service) -> str:
    minutes = gettext("%(minutes)s min") % {"minutes": service.duration_minutes}
    return f"{service.name} ({minutes})"
