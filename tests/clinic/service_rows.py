"""Services, rates and the page that lists them, for the tests of prices."""

import datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone

from clinic.choices import VisitMode
from clinic.models import ExchangeRate, Service, ServicePrice, ServicesPage, ServiceText
from home.demo_twins import hindi_locale
from home.models import HomePage

PRICES = {VisitMode.HOME: 1800_00, VisitMode.CLINIC: 1200_00}  # paise


def make_service(
    name: str = "First assessment", prices: dict[VisitMode, int] | None = None, **changes: Any
) -> Service:
    """A service with these prices in paise."""
    service = Service(name=name, summary=f"What {name} is.", **changes)
    service.prices = [
        ServicePrice(mode=mode, price_minor=minor)
        for mode, minor in (PRICES if prices is None else prices).items()
    ]
    service.full_clean()
    service.save()
    return service


def add_hindi(service: Service, name: str, summary: str = "") -> None:
    """The Hindi text of a service."""
    ServiceText.objects.create(service=service, locale=hindi_locale(), name=name, summary=summary)


def make_rate(currency: str = "USD", rate: str = "88.50", days_ago: int = 0) -> ExchangeRate:
    """A rate that began so many days ago."""
    day = timezone.localdate() - datetime.timedelta(days=days_ago)
    return ExchangeRate.objects.create(
        currency=currency, inr_per_unit=Decimal(rate), valid_from=day
    )


def make_services_page(home_page: HomePage, **changes: Any) -> ServicesPage:
    """The published list of prices."""
    page = ServicesPage(**{"title": "Services and prices", "slug": "prices", **changes})
    home_page.add_child(instance=page)
    return page
