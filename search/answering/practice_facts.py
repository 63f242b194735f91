"""What the results tell of people, places and services at a glance."""

from collections.abc import Callable, Collection, Sequence

from django.db.models import Min
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinic.choices import VisitMode
from clinic.models import PractitionerPage, ServiceAreaPage, ServicePrice, ServicesPage
from clinic.money import Money
from clinic.service_areas import people_counts
from search.readable import FoundPage

PIN_RANGES_SHOWN = 3
Facts = dict[int, list[str]]


def practice_facts(found: Sequence[FoundPage]) -> Facts:
    """The facts of each of these pages that has some, by id; at most three queries a type."""
    facts: Facts = {}
    for model, ask in FACTS.items():
        if ids := [page.page_id for page in found if page.model is model]:
            facts |= ask(ids)
    return facts


def _of_people(page_ids: Collection[int]) -> Facts:
    """Degrees, and where they treat, as the places are called in the page's language."""
    pages = PractitionerPage.objects.filter(pk__in=page_ids).select_related("person")
    pages = list(pages.prefetch_related("person__areas__pages"))
    return {
        page.pk: [
            fact for fact in (page.person.post_nominals, ", ".join(_area_names(page))) if fact
        ]
        for page in pages
    }


def _area_names(page: PractitionerPage) -> list[str]:
    names = []
    for area in page.person.areas.all():
        own = (place.title for place in area.pages.all() if place.locale_id == page.locale_id)
        names.append(next(own, area.name))
    return names


def _of_places(page_ids: Collection[int]) -> Facts:
    """How many people treat there, and the first PIN codes."""
    counts = people_counts(page_ids, timezone.localdate())
    pages = ServiceAreaPage.objects.filter(pk__in=page_ids).select_related("area")
    return {page.pk: [_people(counts.get(page.pk, 0)), *_pins(page)] for page in pages}


def _people(count: int) -> str:
    words = ngettext("%(count)d physiotherapist", "%(count)d physiotherapists", count)
    return words % {"count": count}


def _pins(page: ServiceAreaPage) -> list[str]:
    ranges = page.area.pin_ranges if page.area else []
    more = "…" if len(ranges) > PIN_RANGES_SHOWN else ""
    return [", ".join(ranges[:PIN_RANGES_SHOWN]) + more] if ranges else []


def _of_services(page_ids: Collection[int]) -> Facts:
    """The lowest price of each way to meet."""
    prices = ServicePrice.objects.filter(service__is_offered=True).order_by()
    lowest = dict(prices.values_list("mode").annotate(Min("price_minor")))
    facts = [
        _("%(where)s from %(price)s") % {"where": mode.label, "price": Money(lowest[mode])}
        for mode in VisitMode
        if mode in lowest
    ]
    return dict.fromkeys(page_ids, facts)


FACTS: dict[type, Callable[[Collection[int]], Facts]] = {
    PractitionerPage: _of_people,
    ServiceAreaPage: _of_places,
    ServicesPage: _of_services,
}
