"""In which currency a visitor sees prices: the rupee, unless another was chosen.

The choice is one word in the session. Nobody gets a session by looking at prices, and whoever
goes back to rupees loses it again.
"""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from clinic.currencies import CURRENCIES, RUPEE, RUPEE_NAME
from clinic.models import ExchangeRate

SESSION_KEY = "currency"


def rates_of(request: HttpRequest) -> dict[str, ExchangeRate]:
    """Today's rates by currency; one query per request."""
    known: dict[str, Any] = request.__dict__
    if "_exchange_rates" not in known:
        known["_exchange_rates"] = ExchangeRate.objects.valid_on(timezone.localdate())
    rates: dict[str, ExchangeRate] = known["_exchange_rates"]
    return rates


def offered_currencies(request: HttpRequest) -> list[tuple[str, Any]]:
    """Code and name of what a visitor may choose: rupees, and what has a rate today."""
    rates = rates_of(request)
    others = [(code, name) for code, name in CURRENCIES if code in rates]
    return [(RUPEE, RUPEE_NAME), *others]


def chosen_rate(request: HttpRequest) -> ExchangeRate | None:
    """Today's rate of the currency that the visitor chose; None for rupees.

    A chosen currency that has lost its rate counts as rupees. No query for who chose nothing.
    Asking the session also makes the answer `Vary: Cookie`, so no cache mixes currencies.
    """
    code = request.session.get(SESSION_KEY) if hasattr(request, "session") else None
    return rates_of(request).get(code) if isinstance(code, str) else None


def choose_currency(request: HttpRequest, code: str) -> None:
    """Keep the choice of an offered currency in the session; for rupees nothing is kept."""
    if code != RUPEE:
        request.session[SESSION_KEY] = code
    elif SESSION_KEY in request.session:
        del request.session[SESSION_KEY]
        if not request.session.keys():
            request.session.flush()
