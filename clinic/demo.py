"""The demo practice: fictional numbers, and the shared red flags."""

import datetime

from django.utils import timezone
from wagtail.models import Site

from clinic.demo_red_flags import RED_FLAGS
from clinic.demo_red_flags_hindi import RED_FLAGS_HI
from clinic.models import Holiday, OpeningHours, PracticeSettings, RedFlag
from home.demo_twins import add_hindi_twins


def load_practice(site: Site) -> None:
    """Name, fictional phones and hours of the practice of `site`."""
    practice = PracticeSettings.for_site(site)
    practice.practice_name = "Physiocare"
    practice.tagline = "Physiotherapy in Delhi NCR and Mumbai"
    practice.areas_served = "Delhi NCR and Mumbai"
    # Invented numbers, marked as a demo on every page.
    practice.phone, practice.second_phone = "+911155501234", "+912255505678"
    practice.whatsapp, practice.email = "+919810000000", "hello@physiocare.example"
    practice.address, practice.locality = "Example House, 12 Sample Marg", "New Delhi"
    practice.pin_code = "110024"
    practice.is_demo = True
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=datetime.time(8), closes=datetime.time(20))
        for day in range(6)
    ]
    practice.holidays = [Holiday(day=day, name=name) for day, name in _national_holidays()]
    practice.full_clean()
    practice.save()


def _national_holidays() -> list[tuple[datetime.date, str]]:
    """The three national holidays of this year and the next."""
    year = timezone.localdate().year
    days = [(1, 26, "Republic Day"), (8, 15, "Independence Day"), (10, 2, "Gandhi Jayanti")]
    return [(datetime.date(y, m, d), name) for y in (year, year + 1) for m, d, name in days]


def load_red_flags() -> None:
    """The red flags of the four demo articles, as if a clinician had read them today."""
    today = timezone.localdate()
    for row in RED_FLAGS:
        values = {name: value for name, value in row.items() if name != "key"}
        RedFlag.objects.create(**values, reviewed_on=today)


def load_hindi_red_flags() -> None:
    """The Hindi twins of the red flags; the phrases of every language stay on the English rows."""
    english = {row["key"]: row for row in RED_FLAGS}
    add_hindi_twins(
        red_flags_by_key(), english, RED_FLAGS_HI, phrases="", reviewed_on=timezone.localdate()
    )


def red_flags_by_key() -> dict[str, RedFlag]:
    """The demo red flags that still exist, by their key in the demo data."""
    by_name = {flag.name: flag for flag in RedFlag.objects.sources()}
    return {row["key"]: by_name[row["name"]] for row in RED_FLAGS if row["name"] in by_name}
