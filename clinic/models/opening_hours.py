"""When the practice is open, and when it is not although it would be."""

import datetime

from django.db import models
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from clinic.opening_times import as_printed

from .practice import PracticeSettings


class OpeningHours(Orderable):
    """One stretch of opening time on one weekday."""

    practice = ParentalKey(PracticeSettings, related_name="opening_hours", on_delete=models.CASCADE)
    weekday = models.PositiveSmallIntegerField(_("day"), choices=sorted(WEEKDAYS_ABBR.items()))
    opens = models.TimeField(_("opens"), default=datetime.time(9))
    closes = models.TimeField(_("closes"), default=datetime.time(18))

    panels = [FieldRowPanel([FieldPanel("weekday"), FieldPanel("opens"), FieldPanel("closes")])]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(closes__gt=models.F("opens")),
                name="opening_hours_close_after_they_open",
                violation_error_message=_("The closing time must be after the opening time."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.times}"

    @property
    def times(self) -> str:
        """From when to when, such as "08:00–20:00"."""
        return as_printed((self.opens, self.closes))


class Holiday(models.Model):
    """A day on which the practice is closed; the clock of the promise stands still."""

    practice = ParentalKey(PracticeSettings, related_name="holidays", on_delete=models.CASCADE)
    day = models.DateField(_("day"))
    name = models.CharField(_("name"), max_length=80, blank=True)

    panels = [FieldRowPanel([FieldPanel("day"), FieldPanel("name")])]

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["practice", "day"], name="holiday_once")]
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d} {self.name}".strip()
