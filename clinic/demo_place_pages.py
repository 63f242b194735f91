"""The demo's pages of places, in English and Hindi; only where somebody treats."""

import re
from typing import Any

from clinic.demo_place_words import PLACES
from clinic.demo_place_words_hindi import PLACES_HI
from clinic.models import Area, ServiceAreaIndexPage, ServiceAreaPage
from home.models import HomePage

# The localities of each city: the slug of the page, the name of the area.
CITIES = {
    "delhi-ncr": {
        "south-delhi": "South Delhi",
        "noida": "Noida",
        "gurugram": "Gurugram",
        "faridabad": "Faridabad",
        "ghaziabad": "Ghaziabad",
    },
    "mumbai": {
        "western-suburbs": "Western suburbs",
        "south-mumbai": "South Mumbai",
        "thane": "Thane",
        "navi-mumbai": "Navi Mumbai",
    },
}


def load_places(home: HomePage) -> None:
    """The list of places and the pages below it, in the language of `home`.

    A Hindi page is the twin of its English one. Places where nobody works are left out, and in
    Hindi those whose English page is gone.
    """
    index = _add_page(home, ServiceAreaIndexPage, "places", show_in_menus=True)
    if index is None:
        return
    areas = {area.name: area for area in Area.objects.all()}
    for slug, localities in CITIES.items():
        here = {locality: areas[name] for locality, name in localities.items() if name in areas}
        city = _add_page(index, ServiceAreaPage, slug, live=False) if here else None
        if city is None:
            continue
        for locality, area in here.items():
            _add_page(city, ServiceAreaPage, locality, area=area)
        # Last: a city is published only with a place in which somebody treats.
        city.save_revision().publish()


def _add_page(parent: Any, model: Any, slug: str, **values: Any) -> Any | None:
    """The new page below `parent`; None for a twin whose English page is gone, or has one."""
    locale = parent.locale
    is_hindi = locale.language_code == "hi"
    title, intro = (PLACES_HI if is_hindi else PLACES)[slug]
    if is_hindi:
        english = model.objects.filter(slug=slug).exclude(locale=locale).first()
        if english is None or english.has_translation(locale):
            return None
        values["translation_key"] = english.translation_key
    page = model(
        title=title,
        slug=slug,
        locale=locale,
        intro=intro,
        search_description=_first_sentence(intro),
        **values,
    )
    parent.add_child(instance=page)
    return page


def _first_sentence(text: str) -> str:
    """Up to the first full stop, of whichever script."""
    return re.split(r"(?<=[.।])\s", text)[0]
