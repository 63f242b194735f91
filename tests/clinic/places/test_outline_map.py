"""The outline map: places where they are, names that can be read."""

from itertools import combinations

import pytest

from clinic.places.distance import Point, kilometres
from clinic.places.outline_map import LABEL_HEIGHT, LETTER_WIDTH, Spot, outline_map

pytestmark = pytest.mark.once
NOIDA = Spot("Noida", Point(28.58, 77.33))
GURUGRAM = Spot("Gurugram", Point(28.46, 77.03))
FARIDABAD = Spot("Faridabad", Point(28.40, 77.31))
DELHI = Spot("South Delhi", Point(28.55, 77.22))


def test_north_is_up_and_east_is_right():
    dots = {dot.label: dot for dot in outline_map([NOIDA, GURUGRAM, FARIDABAD]).dots}
    assert dots["Noida"].y < dots["Gurugram"].y < dots["Faridabad"].y
    assert dots["Gurugram"].x < dots["Faridabad"].x < dots["Noida"].x


def test_the_scale_tells_how_far_the_dots_are_apart():
    drawn = outline_map([NOIDA, GURUGRAM])
    one, other = drawn.dots
    units = ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5
    km = units / drawn.scale_width * drawn.scale_km
    assert km == pytest.approx(kilometres(NOIDA.point, GURUGRAM.point), rel=0.05)


def test_everything_lies_within_the_drawing():
    drawn = outline_map([NOIDA, GURUGRAM, FARIDABAD, DELHI])
    for dot in drawn.dots:
        half = len(dot.label) * LETTER_WIDTH / 2
        assert half <= dot.label_x <= drawn.width - half
        assert LABEL_HEIGHT <= dot.label_y < drawn.scale_y
        assert 0 < dot.x < drawn.width


def test_no_name_covers_another():
    near = Spot("Sarita Vihar", Point(28.54, 77.25))
    dots = outline_map([NOIDA, GURUGRAM, FARIDABAD, DELHI, near]).dots
    for one, other in combinations(dots, 2):
        apart = abs(one.label_x - other.label_x)
        widths = (len(one.label) + len(other.label)) * LETTER_WIDTH / 2
        assert apart >= widths - 1 or abs(one.label_y - other.label_y) >= LABEL_HEIGHT


@pytest.mark.parametrize("spots", [[], [NOIDA], [NOIDA, Spot("Same", NOIDA.point)]])
def test_there_is_no_map_of_fewer_than_two_points(spots):
    assert outline_map(spots) is None


@pytest.mark.parametrize("other", [Point(28.58, 77.34), Point(28.59, 77.33), Point(8.1, 77.5)])
def test_places_in_a_line_or_far_apart_can_be_drawn(other):
    drawn = outline_map([NOIDA, Spot("Other", other)])
    assert 0 < drawn.scale_width < drawn.width
    assert drawn.height <= 450
