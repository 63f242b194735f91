"""What the admin's lists of services and exchange rates say about a row."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.models import ExchangeRate, Service
from clinic.money import Money, rate_in_rupees


def price_line(service: Service) -> str:
    """All prices of a service: "At your home ₹1,200 · By video ₹600"."""
    return " · ".join(
        f"{price.get_mode_display()} {Money(price.price_minor)}" for price in service.prices.all()
    )


def rate_line(rate: ExchangeRate) -> str:
    """The rate, and ₹1,000 by it, which shows a slip of the pen."""
    thousand = Money(1000_00).converted_to(rate.currency, rate.inr_per_unit)
    return _("%(rupees)s (₹1,000 is %(thousand)s)") % {
        "rupees": rate_in_rupees(rate.inr_per_unit),
        "thousand": thousand,
    }


def first_day(rate: ExchangeRate) -> str:
    """The day from which it is valid, such as 26 Nov 2026."""
    return date_format(rate.valid_from, "j M Y")


def use_of_rate(rate: Any) -> str:
    """Whether today's prices are counted with it; load rates `with_newest_on` today."""
    today = timezone.localdate()
    if rate.valid_from > today:
        return _("from %(day)s") % {"day": first_day(rate)}
    if rate.newest_id != rate.pk:
        return _("no, there is a newer one")
    if rate.is_old_on(today):
        return _("yes, but %(days)d days old: look it up anew") % {"days": rate.age_on(today)}
    return _("yes")
