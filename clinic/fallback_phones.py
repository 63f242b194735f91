"""The practice's name and phones for pages that must work while the database is down."""

from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest

from clinic.phones import PhoneNumber

# Hosts that a wildcard in ALLOWED_HOSTS lets through must not fill the memory.
MOST_HOSTS = 50


@dataclass(frozen=True)
class RememberedPractice:
    """What a page of some host has just shown."""

    name: str
    phones: list[PhoneNumber]


_remembered: dict[str, RememberedPractice] = {}


def remember_practice(request: HttpRequest, name: str, phones: list[PhoneNumber]) -> None:
    """Keep what a page of this host has just shown, in this process's memory."""
    host = _host_of(request)
    if host not in _remembered and len(_remembered) >= MOST_HOSTS:
        return
    _remembered[host] = RememberedPractice(name, phones)


def phones_without_database(request: HttpRequest | None = None) -> list[PhoneNumber]:
    """The numbers that this host last showed, else those of FALLBACK_PHONES."""
    known = _remembered.get(_host_of(request))
    found = known.phones if known else []
    return list(found) or [PhoneNumber(number) for number in settings.FALLBACK_PHONES]


def remembered_name(request: HttpRequest | None) -> str:
    """The practice that this host last showed, else the name of the installation."""
    known = _remembered.get(_host_of(request))
    return known.name if known else settings.WAGTAIL_SITE_NAME


def _host_of(request: HttpRequest | None) -> str:
    try:
        return request.get_host() if request else ""
    except DisallowedHost:  # answered with such a page itself
        return ""
