"""Where the PIN codes of India are: a table of middle points, read once per process.

`pin_codes.csv` is made by `scripts/build_pin_codes.py`; docs/places.md tells how and from what.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import cos, radians
from pathlib import Path
from statistics import median

from django.utils.translation import gettext_lazy as _

from clinic.places.distance import Point, kilometres

TABLE = Path(__file__).with_name("pin_codes.csv")
# The licence of the data asks for this wherever the data is used.
ATTRIBUTION = _(
    "Places of PIN codes: Department of Posts, Government of India, All India Pincode Directory, "
    "data.gov.in, under the Government Open Data License – India."
)
PIN_DIGITS = 6
PREFIX_DIGITS = 3  # the sorting district
FARTHEST_KM = 50
KM_PER_DEGREE = 111.2  # of latitude


@dataclass(frozen=True)
class PinPlace:
    """Where a PIN code is; `is_exact` is False for the middle of its first three digits."""

    pin_code: str
    point: Point
    is_exact: bool


@cache
def pin_points() -> dict[str, Point]:
    """The middle of every known PIN code, in ascending order; the file is read only once."""
    points = {}
    with TABLE.open(encoding="ascii") as lines:
        for line in lines:
            if line[0] in "#p":  # the notes, and the names of the columns
                continue
            pin_code, latitude, longitude = line.split(",")
            points[pin_code] = Point(float(latitude), float(longitude))
    return points


def find_pin(pin_code: str) -> PinPlace | None:
    """The place of a PIN code, else of its first three digits, else None.

    `pin_code` has six ASCII digits, as `typed_pin_code` returns them, or is "".
    """
    if own := pin_points().get(pin_code):
        return PinPlace(pin_code, own, is_exact=True)
    around = middle_of(pin_code[:PREFIX_DIGITS]) if len(pin_code) == PIN_DIGITS else None
    return PinPlace(pin_code, around, is_exact=False) if around else None


def middle_of(*prefixes: str) -> Point | None:
    """The middle of all PIN codes that begin with one of these; None if there are none."""
    return _middle_of(tuple(sorted(prefixes)))


@lru_cache(1024)
def _middle_of(prefixes: tuple[str, ...]) -> Point | None:
    inside = [point for pin, point in pin_points().items() if pin.startswith(prefixes)]
    return median_point(inside) if inside else None


def median_point(points: Iterable[Point]) -> Point:
    """The median of the latitudes and of the longitudes, which one wrong place hardly moves."""
    points = list(points)
    return Point(
        median(point.latitude for point in points), median(point.longitude for point in points)
    )


def nearest_pin(point: Point) -> str | None:
    """The PIN code whose middle is nearest; None if all are farther than FARTHEST_KM away."""
    if not -90 < point.latitude < 90:  # nor is anything compared with "not a number"
        return None
    high = FARTHEST_KM / KM_PER_DEGREE
    wide = high / cos(radians(point.latitude))
    near = [
        (kilometres(point, other), pin_code)
        for pin_code, other in pin_points().items()
        if abs(other.latitude - point.latitude) <= high
        and abs(other.longitude - point.longitude) <= wide
    ]
    distance, pin_code = min(near, default=(FARTHEST_KM + 1.0, ""))
    return pin_code if distance <= FARTHEST_KM else None
