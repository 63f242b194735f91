"""Percentiles by nearest rank, with what was missed as later than everything."""

from collections import Counter

import pytest

from enquiries.first_contacts import FirstContacts, total

pytestmark = pytest.mark.once


def of(*minutes: int, missed: int = 0, in_time: int = 0) -> FirstContacts:
    """Answered after these minutes."""
    return FirstContacts(len(minutes) + missed, in_time, missed, Counter(minutes))


@pytest.mark.parametrize(
    ("figures", "median", "ninetieth"),
    [
        pytest.param(of(), None, None, id="nothing has none"),
        pytest.param(of(7), 7, 7, id="one is its own"),
        pytest.param(of(7, 9), 7, 9, id="of two the first is half"),
        pytest.param(of(1, 2, 3), 2, 3, id="of three the second"),
        pytest.param(of(*range(1, 11)), 5, 9, id="of ten the fifth and the ninth"),
        pytest.param(of(*range(1, 12)), 6, 10, id="of eleven the sixth and tenth: 9.9 rounds up"),
        pytest.param(of(*range(1, 21)), 10, 18, id="of twenty the tenth and eighteenth"),
        pytest.param(of(3, 1, 2), 2, 3, id="the order of arrival is no order"),
        pytest.param(of(5, 5, 5, 90), 5, 90, id="equal ones count each"),
        pytest.param(of(*range(1, 10), missed=1), 5, 9, id="one missed of ten is beyond the ninth"),
        pytest.param(of(*range(1, 9), missed=2), 5, None, id="two missed of ten reach it"),
        pytest.param(of(1, missed=1), 1, None, id="half answered is a median"),
        pytest.param(of(1, missed=2), None, None, id="a third is none"),
        pytest.param(of(missed=3), None, None, id="none answered has none"),
    ],
)
def test_median_and_ninetieth_percentile(figures, median, ninetieth):
    assert (figures.median, figures.ninetieth) == (median, ninetieth)


@pytest.mark.parametrize(
    ("figures", "percent"),
    [
        (of(), None),
        (of(1, in_time=1), 100),
        (of(1, 99, in_time=1), 50),
        (of(1, missed=2, in_time=1), 33),
        (of(*range(199), missed=1, in_time=199), 99),
    ],
)
def test_the_share_in_time_is_never_rounded_up(figures, percent):
    assert figures.percent_in_time == percent


def test_parts_add_up():
    together = total([of(1, 5, in_time=2), of(5, missed=1, in_time=1)])

    assert together == FirstContacts(4, 3, 1, Counter({5: 2, 1: 1}))
    assert together.answered == 3
