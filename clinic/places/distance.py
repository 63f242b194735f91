"""Distances on the map."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

EARTH_KM = 6371.0088  # the mean radius (IUGG)


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map, in degrees (WGS 84)."""

    latitude: float
    longitude: float


def kilometres(a: Point, b: Point) -> float:
    """The great-circle distance by the haversine formula; roads are longer."""
    up, across = radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)
    half = sin(up / 2) ** 2
    half += cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(across / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))
