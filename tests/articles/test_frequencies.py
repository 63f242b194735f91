"""The drawing of a number has as many dots as the number says."""

import re

import pytest
from wagtail.blocks import StructBlockValidationError

from articles.blocks.evidence import FrequencyBlock
from articles.frequencies import icon_array


def dots(path: str) -> int:
    """How many dots the lines of a path carry: one at each end of a step of ten."""
    return sum(int(float(length)) // 10 + 1 for length in re.findall(r"h([\d.]+)", path))


@pytest.mark.parametrize(
    ("count", "upper", "out_of", "expected"),
    [
        (19, 37, 100, (19, 18, 63)),
        (1, 1, 1000, (1, 0, 999)),
        (3, 3, 8, (3, 0, 5)),
        (0, 0, 10, (0, 0, 10)),
        (10, 10, 10, (10, 0, 0)),
    ],
)
def test_each_person_is_one_dot(count, upper, out_of, expected):
    drawing = icon_array(count, upper, out_of)
    assert (dots(drawing.affected), dots(drawing.possible), dots(drawing.others)) == expected


def test_numbers_that_do_not_fit_are_cut():
    drawing = icon_array(-5, 300, 20)
    assert (dots(drawing.affected), dots(drawing.possible)) == (0, 20)


@pytest.mark.parametrize("out_of", [0, 1001, 100_000])
def test_too_many_people_are_not_drawn(out_of):
    assert icon_array(1, 1, out_of) is None


@pytest.mark.parametrize(
    ("count", "upper", "out_of", "field"),
    [(5, 3, 100, "count_max"), (101, None, 100, "out_of"), (1, 101, 100, "out_of")],
)
def test_an_editor_cannot_save_numbers_that_contradict_each_other(count, upper, out_of, field):
    value = {"event": "a bruise", "count": count, "count_max": upper, "out_of": out_of}
    block = FrequencyBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({**value, "group": "people"}))
    assert list(refused.value.block_errors) == [field]
