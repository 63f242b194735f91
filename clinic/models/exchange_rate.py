"""What other currencies are worth, as an editor looked it up on a day."""

import datetime
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from clinic.currencies import CURRENCIES

# Every currency that we offer is worth more; who types less has turned the rate round.
LEAST_RUPEES = Decimal("0.1")
OLD_AFTER_DAYS = 90


class ExchangeRateQuerySet(models.QuerySet["ExchangeRate"]):
    """Rates by day."""

    def with_newest_on(self, day: datetime.date) -> "ExchangeRateQuerySet":
        """Each with the key of its currency's newest rate that had begun by `day`: newest_id."""
        begun = ExchangeRate.objects.filter(
            currency=models.OuterRef("currency"), valid_from__lte=day
        )
        newest = begun.order_by("-valid_from").values("pk")[:1]
        return self.annotate(newest_id=models.Subquery(newest))

    def valid_on(self, day: datetime.date) -> dict[str, "ExchangeRate"]:
        """The newest rate of each currency that had begun by `day`, by its code. One query."""
        rows = self.with_newest_on(day).filter(pk=models.F("newest_id"))
        return {row.currency: row for row in rows.order_by("currency")}


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

    def clean(self) -> None:
        """Refuse dollars for one rupee where rupees for one dollar are asked for."""
        super().clean()
        if self.inr_per_unit is not None and 0 < self.inr_per_unit < LEAST_RUPEES:
            problem = _("Type how many rupees one unit of the currency is worth, such as 88.5.")
            raise ValidationError({"inr_per_unit": problem})

    def age_on(self, day: datetime.date) -> int:
        """For how many days this rate has been valid; negative before it begins."""
        return (day - self.valid_from).days

    def is_old_on(self, day: datetime.date) -> bool:
        """Whether somebody should look it up anew."""
        return self.age_on(day) > OLD_AFTER_DAYS
