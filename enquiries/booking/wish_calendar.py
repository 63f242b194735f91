"""At which times a patient may ask for an appointment, and why not at others."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinic.models import PracticeSettings
from clinic.opening_check import OpeningCheck

# Somebody has to read the wish, call, and set out.
SHORTEST_NOTICE = timedelta(hours=2)
STEP = timedelta(minutes=30)


@dataclass(frozen=True)
class WishCalendar:
    """The days and times of one practice that lie open to wishes at the moment `now`."""

    opening: OpeningCheck
    now: datetime
    days_ahead: int

    @classmethod
    def of(cls, practice: PracticeSettings, now: datetime) -> "WishCalendar":
        """The calendar of a practice; `now` is aware. Two queries."""
        return cls(OpeningCheck.of(practice), now, practice.booking_days_ahead)

    @property
    def first_day(self) -> date:
        """Today, where the practice is."""
        return self.now.astimezone(self.opening.zone).date()

    @property
    def last_day(self) -> date:
        """The last day that may be asked for."""
        return self.first_day + timedelta(days=self.days_ahead)

    @property
    def times(self) -> list[time]:
        """Every half hour from the earliest opening to the latest closing of any day."""
        day, found = self.first_day, []
        at = datetime.combine(day, self.opening.earliest)
        closing = datetime.combine(day, self.opening.latest)
        while at < closing:
            found.append(at.time())
            at += STEP
        return found

    def moment(self, day: date, at: time, minutes: int) -> datetime:
        """This time of this day in the practice's zone, for an appointment of `minutes`.

        Raises ValidationError, in words for the patient, for a time that nobody can be given.
        """
        self._check_day(day)
        moment = datetime.combine(day, at, tzinfo=self.opening.zone)
        if moment.astimezone(UTC).astimezone(self.opening.zone).time() != at:
            raise ValidationError(
                _("The clocks change on that day, and this time is left out."), code="left_out"
            )
        if moment <= self.now:
            raise ValidationError(_("This time has passed."), code="past")
        if moment < self.now + SHORTEST_NOTICE:
            raise ValidationError(
                _("This is too soon to arrange. Choose a time at least two hours from now."),
                code="too_soon",
            )
        if reason := self.opening.why_not(moment, minutes):
            raise ValidationError(reason, code="closed")
        return moment

    def _check_day(self, day: date) -> None:
        if day < self.first_day:
            raise ValidationError(_("This day has passed."), code="past")
        if day > self.last_day:
            last_day = date_format(self.last_day, "j F Y")
            raise ValidationError(
                ngettext(
                    "You can ask for one day ahead, until %(date)s.",
                    "You can ask for up to %(days)s days ahead, until %(date)s.",
                    self.days_ahead,
                ),
                code="too_far",
                params={"days": self.days_ahead, "date": last_day},
            )
