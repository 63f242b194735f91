"""The practice as schema.org MedicalBusiness, for search engines; only what is known is said."""

from typing import Any

from django.utils import timezone
from wagtail.models import Site

from clinic.currencies import RUPEE
from clinic.models import Area, PracticeSettings, ServiceAreaPage
from clinic.models.practice import practice_id
from clinic.opening_times import OpeningTimes
from home.public_pages import public
from home.site_pages import on_site
from home.structured_data import only_known

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def structured_practice(practice: PracticeSettings, site: Site) -> dict[str, Any]:
    """Name, phones, address, places, hours and coming holidays. Two queries."""
    return only_known(
        {
            "@context": "https://schema.org",
            "@type": "MedicalBusiness",
            "@id": practice_id(site.root_url),
            "name": practice.practice_name,
            "url": site.root_url,
            "telephone": practice.phone,
            "email": practice.email,
            "address": _address(practice),
            "areaServed": _places(site) or practice.areas_served,
            "currenciesAccepted": RUPEE,
            "openingHoursSpecification": _hours(practice.opening_times),
            "specialOpeningHoursSpecification": _holidays(practice.opening_times),
        }
    )


def _address(practice: PracticeSettings) -> dict[str, str]:
    """A PostalAddress; nothing while only the country is known."""
    known = only_known(
        {
            "streetAddress": practice.address,
            "addressLocality": practice.locality,
            "postalCode": practice.pin_code,
        }
    )
    return {"@type": "PostalAddress", **known, "addressCountry": "IN"} if known else {}


def _places(site: Site) -> list[dict[str, Any]]:
    """The places that have a public page on this site."""
    pages = public(ServiceAreaPage.objects.live().filter(on_site(site.pk)))
    areas = Area.objects.filter(pages__in=pages.order_by().values("pk")).distinct()
    return [
        {
            "@type": "Place",
            "name": area.name,
            "containedInPlace": {"@type": "City", "name": area.city},
        }
        for area in areas
    ]


def _hours(times: OpeningTimes) -> list[dict[str, str]]:
    """Each stretch of the week; search engines take 23:59 for midnight, as editors do."""
    return [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": WEEKDAYS[weekday],
            "opens": f"{opens:%H:%M}",
            "closes": f"{closes:%H:%M}",
        }
        for weekday, stretches in sorted(times.hours.items())
        for opens, closes in stretches
    ]


def _holidays(times: OpeningTimes) -> list[dict[str, str]]:
    """Coming days on which it is closed; from 00:00 to 00:00 says so (Google's way)."""
    today = timezone.now().astimezone(times.zone).date()
    return [
        only_known(
            {
                "@type": "OpeningHoursSpecification",
                "name": name,
                "validFrom": day.isoformat(),
                "validThrough": day.isoformat(),
                "opens": "00:00",
                "closes": "00:00",
            }
        )
        for day, name in sorted(times.holidays.items())
        if day >= today
    ]
