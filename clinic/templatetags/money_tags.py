"""Prices on pages, in the currency that the visitor chose."""

from typing import Any

from django import template
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext

from clinic.currencies import RUPEE
from clinic.models import ExchangeRate
from clinic.money import Money, rate_in_rupees
from clinic.visitor_currency import chosen_rate, offered_currencies

register = template.Library()


@register.simple_tag(takes_context=True)
def price(context: template.Context, amount_minor: Any) -> str:
    """A price in paise as the visitor reads it: "₹1,200", or "approx. $13.56 (₹1,200)".

    "" for what is no amount, such as None. At most one query per request.
    """
    if not isinstance(amount_minor, int):
        return ""
    rupees = Money(amount_minor)
    rate = _chosen_rate(context)
    if rate is None:
        return format_html('<span class="price">{}</span>', rupees)
    return format_html(
        '<span class="price"><span aria-hidden="true">{}</span>'
        '<span class="visually-hidden">{}</span> <span class="price__amount">{}</span> '
        '(<span class="price__amount">{}</span>)</span>',
        gettext("approx."),
        gettext("approximately"),
        rupees.converted_to(rate.currency, rate.inr_per_unit),
        rupees,
    )


@register.filter
def rupees(amount_minor: Any) -> str:
    """A price in paise as plain text in rupees, for lists of choices; "" without one."""
    return str(Money(amount_minor)) if isinstance(amount_minor, int) else ""


def _chosen_rate(context: template.Context) -> ExchangeRate | None:
    request = context.get("request")
    return chosen_rate(request) if isinstance(request, HttpRequest) else None


@register.inclusion_tag("clinic/includes/currency_chooser.html", takes_context=True)
def currency_chooser(context: template.Context, back: str = "") -> dict[str, Any]:
    """The form with which a visitor chooses; nothing while there are only rupees.

    It leads back to `back`, else to the page that it stands on. At most one query per request.
    """
    request = context.get("request")
    if not isinstance(request, HttpRequest):
        return {}
    rate = chosen_rate(request)
    return {
        "back": back or request.get_full_path(),
        "currencies": offered_currencies(request),
        "chosen": rate.currency if rate else RUPEE,
        "rate": rate,
        "rate_in_rupees": rate_in_rupees(rate.inr_per_unit) if rate else "",
        "days_old": rate.age_on(timezone.localdate()) if rate else 0,
        "is_old": rate is not None and rate.is_old_on(timezone.localdate()),
    }
