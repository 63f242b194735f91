"""The part of the enquiry form that asks for an appointment; all of it may be left out."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.choices import CallableChoiceIterator
from django.utils.translation import gettext_lazy as _

from clinic.choices import VisitMode
from clinic.models import Person, Service
from clinic.service_words import service_name
from enquiries.booking.offer import BookingOffer, modes_of
from enquiries.booking.wish_fields import WISHES, WishesForm
from enquiries.choices import LookingFor
from enquiries.form_origin import chosen_person, is_row_id

WISHED = ("service", "visit_mode", *WISHES, "person")
MAY_WANT_AN_APPOINTMENT = (
    LookingFor.TREATMENT,
    LookingFor.HOME_VISIT,
    LookingFor.AFTER_SURGERY,
)


class ServiceSelect(forms.Select):
    """A list that tells the script where each service takes place."""

    modes: dict[str, str] = {}

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the modes, by which booking-wish.js hides the other places."""
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        if modes := self.modes.get(str(value)):
            option["attrs"]["data-modes"] = modes
        return option


class AppointmentFields(WishesForm):
    """What, where, when and with whom.

    Without an offer, as on pages that ask no database, the fields are hidden and only carry
    what was chosen.
    """

    service = forms.CharField(required=False, label=_("What for?"), widget=forms.HiddenInput)
    visit_mode = forms.CharField(required=False, label=_("Where?"), widget=forms.HiddenInput)
    person = forms.CharField(required=False, label=_("With whom?"), widget=forms.HiddenInput)

    def __init__(
        self, data: Any = None, *, offer: BookingOffer | None = None, **kwargs: Any
    ) -> None:
        """At most nine queries with an offer, some of them only when the fields are shown."""
        super().__init__(data, practice=offer.practice if offer else None, **kwargs)
        self.offer = offer
        self.person_is_gone = False
        if offer is not None:
            self._show(offer)

    def _show(self, offer: BookingOffer) -> None:
        if offer.services:
            services = ServiceSelect(choices=offer.service_choices())
            services.modes = {str(one.pk): " ".join(modes_of(one)) for one in offer.services}
            self.fields["service"].widget = services
        self.fields["visit_mode"].widget = forms.RadioSelect(choices=offer.mode_choices())
        # Read when it is shown: a form that is sent rightly never asks for the list of people.
        people = CallableChoiceIterator(offer.person_choices)
        self.fields["person"].widget = forms.Select(choices=people)

    @property
    def wish_is_open(self) -> bool:
        """Whether this part is shown unfolded: whoever comes for it must not look for it."""
        looks_for = self.initial.get("looking_for") in MAY_WANT_AN_APPOINTMENT
        return self._holds_wish() or (looks_for and not self.is_bound)

    @property
    def wish_is_carried(self) -> bool:
        """Whether hidden fields carry a wish, so that the page must say that it is kept."""
        return self.offer is None and self._holds_wish()

    def _holds_wish(self) -> bool:
        values = [self[name].value() for name in WISHED]
        return any(any(value) if isinstance(value, list) else value for value in values)

    def clean_service(self) -> Service | None:
        """The chosen service. While none is offered, and so none is asked for, always None."""
        chosen = self.cleaned_data["service"]
        if self.offer is None or not chosen or not self.offer.services:
            return None
        service = self.offer.service(chosen)
        if service is None:
            raise ValidationError(
                _("We do not offer this any more. Please choose again."), code="not_offered"
            )
        return service

    def clean_visit_mode(self) -> str:
        """The chosen place, or "" for any."""
        chosen: str = self.cleaned_data["visit_mode"]
        if chosen and chosen not in VisitMode.values:
            raise ValidationError(_("Choose one of these places."), code="unknown_mode")
        return chosen

    def clean_person(self) -> Person | None:
        """The person whom the patient asked for; None when that person may not treat (any more).

        Nobody is sent back for that: the page after sending says it.
        """
        sent = self.cleaned_data["person"]
        person = chosen_person(sent)
        self.person_is_gone = person is None and is_row_id(sent)
        return person

    def clean(self) -> dict[str, Any]:
        """Check the times by the length of the service, and the place by who and what."""
        service: Service | None = self.cleaned_data.get("service")
        if service is not None:
            self.minutes = service.duration_minutes
        data = super().clean()
        mode, person = data.get("visit_mode"), data.get("person")
        if mode and service is not None and mode not in modes_of(service):
            self._refuse_mode(
                _("We offer “%(what)s” only here: %(modes)s."),
                service_name(service),
                modes_of(service),
            )
        elif mode and person and person.modes and mode not in person.modes:
            self._refuse_mode(
                _("%(what)s treats only here: %(modes)s. Or choose anybody who is free."),
                person.printed_name,
                person.modes,
            )
        return data

    def _refuse_mode(self, message: Any, what: str, modes: list[VisitMode]) -> None:
        places = ", ".join(str(mode.label) for mode in modes)
        error = ValidationError(message, code="mode", params={"what": what, "modes": places})
        self.add_error("visit_mode", error)

    @property
    def wish(self) -> dict[str, Any]:
        """What a valid form wishes, by column of the enquiry."""
        return {
            "service": self.cleaned_data["service"],
            "visit_mode": self.cleaned_data["visit_mode"],
            "wished_times": [moment.isoformat() for moment in self.wished_times],
            "chosen_person": self.cleaned_data["person"],
        }
