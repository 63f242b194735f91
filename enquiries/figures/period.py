"""Which days a report is about."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

DAY = timedelta(days=1)
FIRST_DAY = date(2000, 1, 1)
WEEKS_SHOWN = 12


class PeriodChoice(models.TextChoices):
    """What the report offers."""

    THIS_WEEK = "week", _("This week")
    LAST_30_DAYS = "30days", _("Last 30 days")
    LAST_12_WEEKS = "12weeks", _("Last 12 weeks")
    OWN = "own", _("Own dates")


@dataclass(frozen=True)
class Period:
    """Whole days in the practice's time zone, both included."""

    first: date
    last: date
    zone: ZoneInfo

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """From the first moment on, until before the second."""
        start = datetime.combine(self.first, time(), tzinfo=self.zone)
        return start, datetime.combine(self.last + DAY, time(), tzinfo=self.zone)


def last_weeks(today: date, zone: ZoneInfo) -> Period:
    """This week and the eleven before it, from Monday on."""
    return Period(_monday(today) - timedelta(weeks=WEEKS_SHOWN - 1), today, zone)


def last_30_days(today: date, zone: ZoneInfo) -> Period:
    """Today and the 29 days before it."""
    return Period(today - 29 * DAY, today, zone)


class PeriodForm(forms.Form):
    """Asks for the days; whatever it cannot read leaves the last 30 days and says why."""

    period = forms.ChoiceField(
        label=_("Period"), choices=PeriodChoice.choices, required=False, widget=forms.Select
    )
    first = forms.DateField(
        label=_("From"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        validators=[MinValueValidator(FIRST_DAY)],
    )
    last = forms.DateField(
        label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def __init__(self, data: Any, *, today: date, zone: ZoneInfo) -> None:
        asked = {"period": PeriodChoice.LAST_30_DAYS, **data.dict()}
        super().__init__(asked)
        self.today, self.zone = today, zone

    def clean(self) -> dict[str, Any]:
        """Own dates need both days, in order and not in the future."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("period") == PeriodChoice.OWN and not self.errors:
            first, last = cleaned.get("first"), cleaned.get("last")
            if first is None or last is None:
                raise forms.ValidationError(_("Choose the first and the last day."))
            if first > last or last > self.today:
                raise forms.ValidationError(
                    _("The first day must not be after the last one, and that one not after today.")
                )
        return cleaned

    @property
    def chosen(self) -> Period:
        """The days to show."""
        thirty_days = last_30_days(self.today, self.zone)
        if not self.is_valid():
            return thirty_days
        days = self.cleaned_data
        periods = {
            PeriodChoice.THIS_WEEK: Period(_monday(self.today), self.today, self.zone),
            PeriodChoice.LAST_12_WEEKS: last_weeks(self.today, self.zone),
            PeriodChoice.OWN: Period(days["first"], days["last"], self.zone),
        }
        return periods.get(days["period"], thirty_days)


def _monday(day: date) -> date:
    return day - day.weekday() * DAY
