"""The practice's phones for pages that must work while the database is down."""

from django.conf import settings

from clinic.phones import PhoneNumber

_remembered: list[PhoneNumber] = []


def remember_phones(numbers: list[PhoneNumber]) -> None:
    """Keep the numbers that a page has just shown, in this process's memory."""
    if numbers:
        _remembered[:] = numbers


def phones_without_database() -> list[PhoneNumber]:
    """The numbers last shown by this process, else those of FALLBACK_PHONES."""
    return list(_remembered) or [PhoneNumber(number) for number in settings.FALLBACK_PHONES]
