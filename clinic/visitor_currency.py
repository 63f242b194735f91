"""In which currency a visitor sees prices: the rupee, unless another was chosen.

The choice is one word in the session. Nobody gets a session by looking at prices, and whoever
goes back to rupees loses it again.
"""

from django.http import HttpRequest
from django.utils import timezone

from clinic.currencies import RUPEE
from clinic.models import ExchangeRate

SESSION_KEY = "currency"


def rates_of(request: HttpRequest) -> dict[str, ExchangeRate]:
    """Today's rates by currency; one query per request."""
    known = request.__dict__
    if "_exchange_rates" not in known:
        known["_exchange_rates"] = ExchangeRate.objects.valid_on(timezone.localdate())
    rates: dict[str, ExchangeRate] = known["_exchange_rates"]
    return rates


def chosen_rate(request: HttpRequest) -> ExchangeRate | None:
    """Today's rate of the currency that the visitor chose; None for rupees.

    A chosen currency that has lost its rate counts as rupees. No query for who chose nothing.
    """
    code = request.session.get(SESSION_KEY) if hasattr(request, "session") else None
    return rates_of(request).get(code) if isinstance(code, str) else None


def choose_currency(request: HttpRequest, code: str) -> None:
    """Keep the choice in the session; for rupees nothing is kept."""
    if code != RUPEE:
        request.session[SESSION_KEY] = code
    elif SESSION_KEY in request.session:
        del request.session[SESSION_KEY]
        if not request.session.keys():
            request.session.flush()
