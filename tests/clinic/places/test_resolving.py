"""What place a patient means: PIN codes in any writing, localities, cities, and nonsense."""

import pytest

from clinic.models import Area
from clinic.places.distance import Point, kilometres
from clinic.places.resolving import problem_with, resolve_place

pytestmark = pytest.mark.django_db

NOIDA, SOUTH_DELHI, MUMBAI = Point(28.58, 77.32), Point(28.56, 77.22), Point(19.07, 72.87)
INVISIBLE = ["\x00", "\n\t", "\ud800", "\u200b"]
BAD_TEXTS = [
    "000000", "11002", "1100244", "0", "abc", "nowhere", "<script>alert(1)</script>",
    "\x00110024\x00", "' OR 1=1 --", "₹₹₹", "😀", "१", "११००२४४", "²²²²²²", "1" * 1_000_000,
    "a" * 1_000_000, "110024 201301", "-------", "%s %(place)s {0}", "🇮🇳" * 500, *INVISIBLE,
]  # fmt: skip


@pytest.fixture(autouse=True)
def areas() -> None:
    """Some parts of three cities."""
    rows = [
        ("South Delhi", "Delhi", "1100\n110024", "Lajpat Nagar\nसाउथ दिल्ली\nGreater Kailash"),
        ("East Delhi", "Delhi", "110091\n110092", "Laxmi Nagar\nMayur Vihar"),
        ("Noida", "Delhi NCR", "2013", "नोएडा\nNoida Extension"),
        ("Western suburbs", "Mumbai", "40005\n40006\n40009", "Andheri\nBandra\nMalad"),
        ("Nowhere yet", "Nagpur", "", ""),
    ]
    for name, city, prefixes, others in rows:
        Area.objects.create(name=name, city=city, pin_prefixes=prefixes, other_names=others)


@pytest.mark.parametrize(
    "text",
    [
        "110024",
        "110 024",
        " 110-024 ",
        "११००२४",
        "Lajpat Nagar 110024",
        "PIN: 110 024.",
        "\n110024",
    ],
)
def test_a_pin_code_is_read_in_any_writing(text):
    place = resolve_place(text)
    assert (place.pin_code, place.area.name, place.is_exact) == ("110024", "South Delhi", True)
    assert place.label == "110024 (South Delhi, Delhi)"
    assert kilometres(place.point, SOUTH_DELHI) < 5


def test_201301_is_in_noida():
    place = resolve_place("201301")
    assert str(place.area) == "Noida, Delhi NCR"
    assert kilometres(place.point, NOIDA) < 3


def test_a_pin_code_where_nobody_works_still_has_its_place():
    place = resolve_place("560001")
    assert (place.label, place.area, place.is_exact) == ("560001", None, True)
    assert kilometres(place.point, Point(12.98, 77.60)) < 5


def test_a_pin_code_that_is_not_in_the_table_is_placed_by_its_first_digits():
    place = resolve_place("400113")
    assert (place.pin_code, place.is_exact) == ("400113", False)
    assert kilometres(place.point, MUMBAI) < 15


def test_a_pin_code_known_only_to_an_area_has_the_area():
    Area.objects.create(name="Army post", city="Field", pin_prefixes="9999")
    place = resolve_place("999901")
    assert (place.area.name, place.point, place.is_exact) == ("Army post", None, False)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("South Delhi", "South Delhi"),
        ("south-delhi", "South Delhi"),
        ("SOUTHDELHI", "South Delhi"),
        ("South Delhi, Delhi", "South Delhi"),
        ("lajpat nagar", "South Delhi"),
        ("Lajpatnagar Delhi", "South Delhi"),
        ("लाजपत नगर", "South Delhi"),
        ("Lajpt Nagar", "South Delhi"),
        ("Lájpat Nagar", "South Delhi"),
        ("नोएडा", "Noida"),
        ("Andehri", "Western suburbs"),
        ("अंधेरी", "Western suburbs"),
        ("laxminagar", "East Delhi"),
        ("Lakshmi Nagar", "East Delhi"),
    ],
)
def test_a_locality_is_known_by_its_names_and_spellings(text, area):
    place = resolve_place(text)
    assert place.area.name == area
    assert place.label == str(place.area)
    assert (place.pin_code, place.is_exact) == ("", False)


@pytest.mark.parametrize("text", ["Mumbai", "mumbai", "मुंबई", "मुम्बई", "Mumbay"])
def test_a_city_is_the_middle_of_its_areas(text):
    place = resolve_place(text)
    assert (place.label, place.area, place.pin_code) == ("Mumbai", None, "")
    assert kilometres(place.point, MUMBAI) < 15


@pytest.mark.parametrize("text", ["Delhi", "दिल्ली", "Dehli", "DELHI"])
def test_delhi_is_the_city_and_not_one_of_its_parts(text):
    assert resolve_place(text).label == "Delhi"


def test_an_area_that_is_called_like_its_city_comes_first():
    Area.objects.create(name="Thane", city="Thane", pin_prefixes="4006")
    assert resolve_place("thane").area.name == "Thane"


def test_an_area_without_pin_codes_has_no_point():
    place = resolve_place("Nowhere yet")
    assert (place.area.name, place.point) == ("Nowhere yet", None)


@pytest.mark.parametrize(
    "text", ["Chennai", "Kolkata", "Pune", "Moradabad", "Hyderabad", "Jaipur", "x", "Goa"]
)
def test_another_city_is_not_taken_for_one_of_ours(text):
    assert resolve_place(text) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("11002", "A PIN code has six digits; this one has 5."),
        ("1100244", "A PIN code has six digits; this one has 7."),
        ("000000", "No PIN code begins with 0."),
        ("012 345", "No PIN code begins with 0."),
        ("11002a", "A PIN code has six digits and nothing else, such as 110024."),
        ("999999", "We do not know the PIN code 999999: check it, or choose a city."),
        (
            "Atlantis",
            "We do not know the place “Atlantis”: type the PIN code, or choose a city.",
        ),
        ("110024", ""),
        ("Noida", ""),
        ("", ""),
        ("  ", ""),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(text, says):
    assert problem_with(text) == says
    assert (resolve_place(text) is None) == bool(says or not text.strip())


@pytest.mark.parametrize("text", BAD_TEXTS, ids=lambda text: ascii(text[:12]))
def test_bad_input_finds_a_place_or_a_short_answer(text):
    place, problem = resolve_place(text), problem_with(text)
    assert place or problem or text in INVISIBLE
    assert len(problem) < 200


def test_a_place_is_found_by_one_query(django_assert_num_queries):
    for text in ("110024", "Noida", "Mumbai", "nowhere"):
        with django_assert_num_queries(1):
            resolve_place(text)


def test_nothing_typed_asks_no_query(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert resolve_place(" \x00") is None
        assert problem_with("") == ""
