"""What other currencies are worth, as an editor looked it up on a day."""

import datetime
from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from clinic.currencies import CURRENCIES


class ExchangeRateQuerySet(models.QuerySet["ExchangeRate"]):
    """Rates by day."""

    def valid_on(self, day: datetime.date) -> dict[str, "ExchangeRate"]:
        """The newest rate of each currency that had begun by `day`, by its code. One query."""
        rows = self.filter(valid_from__lte=day).order_by("valid_from")
        return {row.currency: row for row in rows}


class ExchangeRate(models.Model):
    """So many rupees for one unit of a currency, from a day on until the next row of it."""

    currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES)
    inr_per_unit = models.DecimalField(
        _("rupees for one"),
        max_digits=12,
        decimal_places=4,
        validators=[MinValueValidator(Decimal("0.0001"), _("A rate must be above zero."))],
        help_text=_("Such as 88.5 for one US dollar. Visitors see “approximately” beside prices."),
    )
    valid_from = models.DateField(_("from"), default=timezone.localdate)

    objects = ExchangeRateQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("currency"), FieldPanel("inr_per_unit")]),
        FieldPanel("valid_from"),
    ]

    class Meta:
        ordering = ["-valid_from", "currency"]
        verbose_name = _("exchange rate")
        verbose_name_plural = _("exchange rates")
        constraints = [
            models.UniqueConstraint(fields=["currency", "valid_from"], name="rate_once_a_day"),
            models.CheckConstraint(
                condition=models.Q(inr_per_unit__gt=0),
                name="rate_is_above_zero",
                violation_error_message=_("A rate must be above zero."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.currency} {self.valid_from:%Y-%m-%d}"
