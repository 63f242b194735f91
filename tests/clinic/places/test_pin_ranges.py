"""PIN codes as people read them."""

import pytest

from clinic.places.pin_ranges import readable_ranges

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("prefixes", "ranges"),
    [
        ([], []),
        (["1100"], ["1100xx"]),
        (["110016", "110017"], ["110016–110017"]),
        (["110020", "110016", "110018", "110017"], ["110016–110018", "110020"]),
        (["40005", "40006", "400049"], ["400049", "40005x–40006x"]),
        (["1220", "1220"], ["1220xx"]),
        # Neighbours in number, but of different length: both say what they are.
        (["4006", "400614"], ["4006xx", "400614"]),
    ],
)
def test_neighbours_are_joined_and_open_digits_written_as_x(prefixes, ranges):
    assert readable_ranges(prefixes) == ranges
