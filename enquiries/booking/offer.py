"""What a patient may ask for on the form: services, places and people."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _

from clinic.choices import VisitMode
from clinic.models import Person, PracticeSettings, Service
from clinic.money import Money
from clinic.pricing import prices_of
from clinic.service_words import service_name

Choice = tuple[Any, Any]

# Nobody reads a longer list; the finder knows better ways to choose.
MOST_PEOPLE = 50


@dataclass
class BookingOffer:
    """What this practice offers today; nothing is read before it is asked for."""

    practice: PracticeSettings
    person: Person | None = None  # whom the patient asked for

    @cached_property
    def services(self) -> list[Service]:
        """The services that can be asked for, with prices and texts. Four queries.

        A service that has no price in any mode takes place nowhere and is left out.
        """
        if self.person is not None:
            prefetch_related_objects([self.person], "services")
        offered = Service.objects.offered().with_prices()
        return [service for service in offered if modes_of(service)]

    @cached_property
    def people(self) -> list[Person]:
        """Who can be asked for: the one that was asked for, then all who take patients.

        Only that one where there are too many to read through. One query.
        """
        asked = [self.person] if self.person else []
        today = timezone.localdate()
        others = list(Person.objects.taking_patients_on(today)[: MOST_PEOPLE + 1])
        if len(others) > MOST_PEOPLE:
            return asked
        return [*asked, *(person for person in others if person != self.person)]

    @property
    def modes(self) -> list[VisitMode]:
        """Where any of the services takes place; everywhere while there are no services."""
        found = {mode for service in self.services for mode in modes_of(service)}
        return [mode for mode in VisitMode if mode in found or not found]

    def service(self, service_id: str) -> Service | None:
        """The service of this id that can be asked for; any text is a fine argument."""
        return next((one for one in self.services if str(one.pk) == service_id), None)

    def service_choices(self) -> list[Choice]:
        """For a list: each service with its length and price."""
        named = [(service.pk, self.service_label(service)) for service in self.services]
        return [("", _("I am not sure yet")), *named]

    def person_choices(self) -> list[Choice]:
        """For a list: anybody, then everybody by name."""
        people = [(person.pk, person.printed_name) for person in self.people]
        return [("", _("Anybody who is free")), *people]

    def mode_choices(self) -> list[Choice]:
        """For a list: the places."""
        return [("", _("Wherever it suits")), *((mode.value, mode.label) for mode in self.modes)]

    def service_label(self, service: Service) -> str:
        """Name, minutes and price, such as "Assessment (60 minutes, ₹800 to ₹1,200)"."""
        prices = sorted(set(prices_of(service, self.person).values()))
        price = str(Money(prices[0]))
        if len(prices) > 1:
            most = Money(prices[-1])
            price = _("%(least)s to %(most)s") % {"least": price, "most": most}
        return _("%(service)s (%(minutes)s minutes, %(price)s)") % {
            "service": service_name(service),
            "minutes": service.duration_minutes,
            "price": price,
        }


def modes_of(service: Service) -> list[VisitMode]:
    """Where a service takes place: in the modes that have a price. No query after a prefetch."""
    priced = {row.mode for row in service.prices.all()}
    return [mode for mode in VisitMode if mode in priced]
