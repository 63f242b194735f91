"""What a service costs: the list's price of its mode, or the own fee of who gives it."""

from clinic.models import Person, Service


def price_of(service: Service, mode: str, person: Person | None = None) -> int | None:
    """What `service` costs in this VisitMode, in paise; None where it is not offered.

    With a person, that person's own fee in every mode that the service has. Whether the person
    gives the service and meets patients in this mode is not asked here. No query for services
    of `ServiceQuerySet.with_prices` and people of `PersonQuerySet.with_fees`.
    """
    prices = prices_of(service, person)
    return prices.get(mode)


def prices_of(service: Service, person: Person | None = None) -> dict[str, int]:
    """The price in paise of each mode in which `service` is offered; queries as in `price_of`."""
    if not service.is_offered:
        return {}
    fee = _own_fee(person, service) if person else None
    return {row.mode: row.price_minor if fee is None else fee for row in service.prices.all()}


def lowest_price(person: Person) -> int | None:
    """The least that a visit to this person costs, in paise; None while no price is known.

    Of the services that the person gives, in the modes in which the person meets patients. No
    query for people of `PersonQuerySet.with_fees`.
    """
    modes = set(person.modes)
    prices = [
        row.price_minor if given.fee_minor is None else given.fee_minor
        for given in person.services.all()
        if given.service.is_offered
        for row in given.service.prices.all()
        if row.mode in modes
    ]
    return min(prices, default=None)


def _own_fee(person: Person, service: Service) -> int | None:
    fees = [row.fee_minor for row in person.services.all() if row.service_id == service.pk]
    return fees[0] if fees else None
