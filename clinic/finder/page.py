"""What the finder's page shows: its form, the people, and the ways on."""

import datetime
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Site

from clinic.choices import Gender, VisitMode
from clinic.finder.listed import listed_people
from clinic.finder.query import LANGUAGES, FinderQuery
from clinic.finder.search import FinderResult, find_people
from clinic.finder.topics import Need, needs_of
from clinic.models import Area
from clinic.places.pin_codes import ATTRIBUTION
from home.kept import Kept


@dataclass(frozen=True)
class Choices:
    """What the form offers: what somebody treats, and where somebody works."""

    needs: list[Need]
    cities: list[str]
    place_names: list[str]


def _read_choices(site: Site | None, today: datetime.date, _language: str) -> Choices:
    areas = list(Area.objects.filter(people__isnull=False).distinct())
    return Choices(
        needs_of(listed_people(site, today)),
        sorted({area.city for area in areas}),
        sorted({name for area in areas for name in (area.city, area.name)}),
    )


# Of thousands of people they take longer to gather than the answer. Whoever is gone within the
# second is still not named: the answer asks the database.
_choices = Kept(_read_choices)


def finder_context(request: HttpRequest) -> dict[str, Any]:
    """The finder's answer to the address of this request."""
    site, today = Site.find_for_request(request), timezone.localdate()
    query = FinderQuery.of(request.GET)
    result = find_people(query, today, site=site, page=request.GET.get("page", "1"))
    choices = _choices(site, today, get_language())
    return {
        "query": query,
        "result": result,
        "page_obj": result.page_obj,
        "base_query": f"{query.query_string}&" if query.query_string else "",
        "ask_query": _ask_query(query, result, choices.needs),
        "needs": choices.needs,
        "modes": VisitMode.choices,
        "languages": LANGUAGES,
        "genders": [(Gender.WOMAN, _("A woman")), (Gender.MAN, _("A man"))],
        "cities": choices.cities,
        "place_names": choices.place_names,
        "attribution": ATTRIBUTION,
    }


def _ask_query(query: FinderQuery, result: FinderResult, needs: list[Need]) -> str:
    """What the enquiry form is told, so that nobody has to say it twice."""
    area = result.place.area if result.place else None
    article = next((need.page_id for need in needs if need.key == query.need), "")
    values = {
        "looking_for": "home_visit" if query.mode == VisitMode.HOME else "treatment",
        "visit_mode": query.mode,
        "area": area.pk if area else "",
        "article": article,
    }
    return urlencode({name: value for name, value in values.items() if value})
