"""An outline map of a few places: dots, names and a scale, to be drawn as an SVG.

The drawing is our own: it knows the middle points of the places and nothing else, so it shows
no border and no coast. Positions are in units of the drawing, about a pixel on a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, radians

from clinic.places.distance import Point, kilometres

WIDTH, LEAST_HEIGHT, MOST_HEIGHT = 340, 220, 400
MARGIN_X, MARGIN_Y = 66, 48
LETTER_WIDTH, LABEL_HEIGHT = 8, 20
BELOW, ABOVE = 27, -15  # from the dot's middle to the line on which its name stands
DOT = 9
SCALE_ROOM = 28
SCALES_KM = (50, 20, 10, 5, 2, 1)
Box = tuple[int, int, int, int]  # left, top, right, bottom


@dataclass(frozen=True)
class Spot:
    """A place to be drawn."""

    label: str
    point: Point


@dataclass(frozen=True)
class Dot:
    """A place as it is drawn; its name is centred on `label_x`, and stands on `label_y`."""

    label: str
    x: int
    y: int
    label_x: int
    label_y: int


@dataclass(frozen=True)
class OutlineMap:
    """What the template draws: `ground` is the outline through the dots, as SVG points."""

    height: int
    dots: list[Dot]
    ground: str
    scale_km: int
    scale_width: int
    width: int = WIDTH

    @property
    def scale_y(self) -> int:
        """Where the bar of the scale lies, below everything else."""
        return self.height - SCALE_ROOM // 2


def outline_map(spots: Sequence[Spot]) -> OutlineMap | None:
    """The map of these places; None for fewer than two different points."""
    if len({spot.point for spot in spots}) < 2:
        return None
    north = max(spot.point.latitude for spot in spots)
    south = min(spot.point.latitude for spot in spots)
    east = max(spot.point.longitude for spot in spots)
    west = min(spot.point.longitude for spot in spots)
    middle = Point((north + south) / 2, (east + west) / 2)
    # A degree of longitude is shorter than one of latitude.
    squeeze = cos(radians(middle.latitude))
    units = min(
        (WIDTH - 2 * MARGIN_X) / max((east - west) * squeeze, 1e-9),
        (MOST_HEIGHT - 2 * MARGIN_Y) / max(north - south, 1e-9),
    )
    height = max(LEAST_HEIGHT, round((north - south) * units) + 2 * MARGIN_Y)
    places = [
        (
            spot.label,
            round(WIDTH / 2 + (spot.point.longitude - middle.longitude) * squeeze * units),
            round(height / 2 - (spot.point.latitude - middle.latitude) * units),
        )
        for spot in spots
    ]
    units_per_km = units / kilometres(Point(0, 0), Point(1, 0))
    scale_km = next((km for km in SCALES_KM if km * units_per_km <= WIDTH / 3), SCALES_KM[-1])
    scale_width = round(scale_km * units_per_km)
    return OutlineMap(height + SCALE_ROOM, _dots(places), _ground(places), scale_km, scale_width)


def _dots(places: Sequence[tuple[str, int, int]]) -> list[Dot]:
    """Each name below its dot or above it, wherever it covers nothing."""
    taken = [(x - DOT, y - DOT, x + DOT, y + DOT) for _label, x, y in places]
    dots = []
    for label, x, y in sorted(places, key=lambda place: place[1:]):
        half = len(label) * LETTER_WIDTH // 2
        label_x = min(max(x, half), WIDTH - half)
        boxes = {
            y + shift: (label_x - half, y + shift - LABEL_HEIGHT, label_x + half, y + shift + 4)
            for shift in (BELOW, ABOVE)
        }
        free = (at for at, box in boxes.items() if not any(_overlap(box, other) for other in taken))
        label_y = next(free, y + BELOW)
        taken.append(boxes[label_y])
        dots.append(Dot(label, x, y, label_x, label_y))
    return dots


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _ground(places: Sequence[tuple[str, int, int]]) -> str:
    """The dots in the order in which somebody in their middle sees them who turns around."""
    mid_x = sum(x for _label, x, _y in places) / len(places)
    mid_y = sum(y for _label, _x, y in places) / len(places)
    around = sorted(places, key=lambda place: atan2(place[2] - mid_y, place[1] - mid_x))
    return " ".join(f"{x},{y}" for _label, x, y in around)
