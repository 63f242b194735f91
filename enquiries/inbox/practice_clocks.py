"""The clocks by which a whole list says how much time is left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from clinic.business_clock import BusinessClock
from clinic.models import PracticeSettings
from clinic.opening_times import opening_times_by_site
from enquiries.models import Enquiry

# Of what is overdue for longer the list gives the day, not the hours.
YEAR = timedelta(days=366)


@dataclass(frozen=True)
class PracticeClocks:
    """The clock of each site's practice, and that of the default site for all others."""

    by_site: Mapping[int, BusinessClock]
    default: BusinessClock

    def of(self, enquiry: Enquiry) -> BusinessClock:
        """The clock of the practice to which it was sent."""
        return self.by_site.get(enquiry.site_id or 0, self.default)


def practice_clocks() -> PracticeClocks:
    """The clocks of all practices. One query, where `BusinessClock.of` needs four for each."""
    practices = PracticeSettings.objects.order_by("-site__is_default_site")
    found = opening_times_by_site(practices, holidays_from=timezone.localdate() - YEAR)
    clocks = {site_id: times.clock for site_id, times in found.items()}
    nobody = BusinessClock({}, ZoneInfo(PracticeSettings().time_zone))
    return PracticeClocks(clocks, next(iter(clocks.values()), nobody))
