"""What place a patient means who types a PIN code, a locality or a city."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from django.utils.translation import gettext as _

from clinic.models import Area
from clinic.models.area import AreaQuerySet
from clinic.pin_code import typed_pin_code
from clinic.places.distance import Point
from clinic.places.pin_codes import find_pin, middle_of
from clinic.triage_words.folding import fold, spelling_key

LONGEST = 100  # of what somebody typed is read; longer texts name no place
SHOWN = 40  # characters of it are repeated in a message
# A PIN code within a longer text, such as "Lajpat Nagar 110 024".
PIN_IN_TEXT = re.compile(r"(?<!\d)\d{3}[\s-]?\d{3}(?!\d)")
# Of 1: how alike a mistyped name must be, and the shortest key that may be mistyped.
ALIKE, SHORTEST_ALIKE = 0.8, 4


@dataclass(frozen=True)
class Place:
    """A place that somebody typed, and how we read it.

    `label` is to be shown, so that a patient sees what we took the text for. `pin_code` is ""
    for a locality and for a city; a city has no `area` either. `point` is exact only for a PIN
    code that is in the table; else it is the middle of a prefix, an area or a city, and None
    for an area without known PIN codes.
    """

    typed: str
    label: str
    pin_code: str
    point: Point | None
    area: Area | None
    is_exact: bool


def resolve_place(text: str, areas: AreaQuerySet | None = None) -> Place | None:
    """The place meant by `text`; None if we know none, see `problem_with`.

    One query, or none with `areas` that have been read already.
    """
    typed = _tidy(text)
    if not typed:
        return None
    areas = Area.objects.all() if areas is None else areas
    if pin_code := _pin_code_in(typed):
        return _place_of_pin(typed, pin_code, areas.for_pin(pin_code))
    if _digits_problem(typed):
        return None
    return _place_of_name(typed, list(areas))


def problem_with(text: str) -> str:
    """Why `text` is no place, for the patient; "" if it is one, or empty."""
    typed = _tidy(text)
    if not typed or resolve_place(typed):
        return ""
    if problem := _digits_problem(typed):
        return problem
    if pin_code := _pin_code_in(typed):
        unknown = _("We do not know the PIN code %(pin_code)s: check it, or choose a city.")
        return unknown % {"pin_code": pin_code}
    unknown = _("We do not know the place “%(place)s”: type the PIN code, or choose a city.")
    return unknown % {"place": typed if len(typed) <= SHOWN else f"{typed[:SHOWN]}…"}


@lru_cache(4096)  # the same names are compared with every text
def place_key(name: str) -> str:
    """One key for all usual spellings of a place: LAJPAT-NAGAR, Lajpatnagar, लाजपत नगर."""
    return "".join(spelling_key(word) for word in fold(name).split())


def _tidy(text: str) -> str:
    """The text in one line, without characters that nobody sees; cut if it is huge."""
    seen = (" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text[:LONGEST])
    return " ".join("".join(seen).split())


def _pin_code_in(typed: str) -> str:
    """The six digits of the PIN code in the text, else ""."""
    found = PIN_IN_TEXT.search(typed)
    return typed_pin_code(typed) or (typed_pin_code(found[0]) if found else "")


def _digits_problem(typed: str) -> str:
    """What is wrong with something that was meant to be a PIN code; "" if it was not."""
    compact = re.sub(r"[\s-]", "", typed)
    digits = [letter for letter in compact if letter.isdecimal()]
    if len(digits) < 3 or len(digits) <= len(compact) / 2 or _pin_code_in(typed):
        return ""
    if len(digits) < len(compact):
        return _("A PIN code has six digits and nothing else, such as 110024.")
    if len(digits) != 6:
        return _("A PIN code has six digits; this one has %(number)s.") % {"number": len(digits)}
    return _("No PIN code begins with 0.")


def _place_of_pin(typed: str, pin_code: str, area: Area | None) -> Place | None:
    """The place of the PIN code, of its first digits, or of the area that claims it."""
    found = find_pin(pin_code)
    if not (found or area):
        return None
    return Place(
        typed,
        label=f"{pin_code} ({area})" if area else pin_code,
        pin_code=pin_code,
        point=found.point if found else middle_of(*(area.prefix_list if area else [])),
        area=area,
        is_exact=bool(found and found.is_exact),
    )


def _place_of_name(typed: str, areas: list[Area]) -> Place | None:
    """The area or the city that is called so, or nearly so."""
    meant = _meant_by(place_key(typed), areas)
    if meant is None:
        return None
    area = meant if isinstance(meant, Area) else None
    within = [area] if area else [one for one in areas if one.city == meant]
    prefixes = (prefix for one in within for prefix in one.prefix_list)
    point = middle_of(*prefixes)
    return Place(typed, str(meant), pin_code="", point=point, area=area, is_exact=False)


def _meant_by(key: str, areas: list[Area]) -> Area | str | None:
    """The area, or the name of the city, whose name has this key or nearly so."""
    known: dict[str, Area | str] = {}
    for name, meant in _names(areas):
        known.setdefault(place_key(name), meant)
    known.pop("", None)
    if key in known or len(key) < SHORTEST_ALIKE:
        return known.get(key)
    close = get_close_matches(key, known, n=1, cutoff=ALIKE)
    return known[close[0]] if close else None


def _names(areas: list[Area]) -> Iterable[tuple[str, Area | str]]:
    """All names with what they mean; an area's own name counts most, then the city's."""
    yield from ((area.name, area) for area in areas)
    yield from ((area.city, area.city) for area in areas)
    yield from ((name, area) for area in areas for name in area.names)
    yield from ((f"{name} {area.city}", area) for area in areas for name in area.names)
