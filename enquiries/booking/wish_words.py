"""The wish of a stored enquiry in words: for the done page, the receipt and the inbox."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.models import PracticeSettings
from clinic.service_words import service_name
from enquiries.clock import practice_of
from enquiries.models import Enquiry
from enquiries.states import EnquiryState

INDIAN_ZONES = ("Asia/Kolkata", "Asia/Calcutta")
# The practice has answered these; what they wished is no wish any more.
SETTLED = (EnquiryState.BOOKED, EnquiryState.CLOSED, EnquiryState.DUPLICATE)


@dataclass(frozen=True)
class Wish:
    """What a patient asked for; "" or no times where that was left open."""

    service: str
    where: str
    times: list[datetime]  # in the practice's zone, the favourite first
    person: str
    zone: str

    @property
    def with_whom(self) -> str:
        """The person's name, else that anybody will do."""
        return self.person or _("anybody who is free")

    @property
    def written_times(self) -> list[str]:
        """The times, such as "Friday 27 November 2026, 17:00"."""
        return [written_moment(moment) for moment in self.times]

    @property
    def lines(self) -> list[str]:
        """All of it, a part a line, for mails: there is no telling in which zone they are read."""
        return [
            *(part for part in (self.service, self.where) if part),
            *(f"{written} ({zone_words(self.zone)})" for written in self.written_times),
            _("With %(name)s") % {"name": self.with_whom},
        ]


def wish_of(enquiry: Enquiry) -> Wish | None:
    """The wish for the patient who sent it; None without one, or once the practice answered it."""
    return None if enquiry.state in SETTLED else worded_wish(enquiry)


def worded_wish(enquiry: Enquiry, practice: PracticeSettings | None = None) -> Wish | None:
    """The wish in the active language, whatever became of it; None without one."""
    if not enquiry.asks_for_appointment:
        return None
    zone = (practice or practice_of(enquiry)).time_zone
    person = enquiry.chosen_person
    return Wish(
        service=service_name(enquiry.service) if enquiry.service else "",
        where=str(enquiry.get_visit_mode_display()),
        times=wished_moments(enquiry, ZoneInfo(zone)),
        person=person.printed_name if person else "",
        zone=zone,
    )


def wished_moments(enquiry: Enquiry, zone: tzinfo) -> list[datetime]:
    """The wished times as clocks in `zone` show them, the favourite first."""
    return [datetime.fromisoformat(text).astimezone(zone) for text in enquiry.wished_times]


def written_moment(moment: datetime) -> str:
    """Such as "Friday 27 November 2026, 17:00"; `moment` is in the zone in which it is meant."""
    return date_format(moment, "l j F Y, H:i")


def zone_words(zone: str) -> Any:
    """How patients call the time of this zone."""
    if zone in INDIAN_ZONES:
        return _("Indian time")
    return _("time in %(place)s") % {"place": zone.rsplit("/", 1)[-1].replace("_", " ")}
