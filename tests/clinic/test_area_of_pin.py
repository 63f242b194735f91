"""Areas by the beginning of a PIN code."""

import pytest

from clinic.models import Area

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def areas() -> None:
    """A part of Delhi within another one, and one that has no PIN codes yet."""
    Area.objects.create(name="South Delhi", city="Delhi", pin_prefixes="1100\n\n 11 00 49 ")
    Area.objects.create(name="Lajpat Nagar", city="Delhi", pin_prefixes="110024")
    Area.objects.create(name="New", city="Delhi")


@pytest.mark.parametrize(
    ("pin_code", "area"),
    [("110024", "Lajpat Nagar"), ("110025", "South Delhi"), ("110049", "South Delhi")],
)
def test_the_longest_prefix_decides(pin_code, area):
    assert Area.objects.for_pin(pin_code).name == area


@pytest.mark.parametrize("pin_code", ["400001", "", "1100", "abc", "000000", "1100240"])
def test_elsewhere_and_for_no_pin_code_there_is_no_area(pin_code):
    assert Area.objects.for_pin(pin_code) is None


def test_of_two_equal_prefixes_the_first_by_city_and_name_counts():
    Area.objects.create(name="Amar Colony", city="Delhi", pin_prefixes="110024")
    assert Area.objects.for_pin("110024").name == "Amar Colony"


def test_an_area_is_found_by_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        Area.objects.for_pin("110024")
    with django_assert_num_queries(0):
        Area.objects.for_pin("")


def test_areas_that_were_read_are_not_read_again(django_assert_num_queries):
    areas = Area.objects.all()
    list(areas)
    with django_assert_num_queries(0):
        assert areas.for_pin("110024").name == "Lajpat Nagar"
