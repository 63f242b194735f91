"""What an address may ask the finder."""

import uuid

import pytest

from clinic.finder.query import MAX_PLACE, FinderQuery

pytestmark = pytest.mark.once
KEY = str(uuid.uuid4())


def test_every_part_that_can_be_chosen_is_kept():
    values = {"place": "110024", "need": KEY, "mode": "home", "language": "hi", "gender": "woman"}
    query = FinderQuery.of(values)
    assert query == FinderQuery(**values)
    assert FinderQuery.of({}) == FinderQuery()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("need", "1' OR 1=1"),
        ("need", "\x00"),
        ("mode", "hospital"),
        ("mode", "HOME"),
        ("language", "other"),
        ("language", "xx"),
        ("gender", "<b>woman</b>"),
    ],
)
def test_what_nobody_could_have_chosen_is_dropped(name, value):
    assert FinderQuery.of({name: value}) == FinderQuery()


def test_a_place_is_one_line_without_control_characters_and_not_too_long():
    assert FinderQuery.of({"place": " Lajpat\x00\n Nagar\ud800 "}).place == "Lajpat Nagar"
    assert len(FinderQuery.of({"place": "x" * 100_000}).place) == MAX_PLACE


def test_the_address_of_a_question_leaves_out_what_does_not_matter():
    assert FinderQuery().query_string == ""
    asked = FinderQuery(place="नोएडा & more", mode="video").query_string
    assert asked == "place=%E0%A4%A8%E0%A5%8B%E0%A4%8F%E0%A4%A1%E0%A4%BE+%26+more&mode=video"
