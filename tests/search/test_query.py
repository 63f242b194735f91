"""Whatever was typed becomes a query that can be answered."""

import pytest

from search.query import MAX_CHARACTERS, MAX_UNDERSTOOD, clean_query


@pytest.mark.parametrize("raw", ["", "   ", "\x00\x00", "\n\t"])
def test_nothing_typed_is_an_empty_query(raw):
    assert clean_query(raw).is_empty


def test_spaces_and_control_characters_are_folded():
    assert clean_query("  back\x00pain \n now ").text == "back pain now"


def test_hindi_joiners_are_kept():
    assert "\u200d" in clean_query("क्\u200dष").text


@pytest.mark.parametrize("raw", ["x" * 201, "back " * 1_000_000, "\ufdfa" * 100])
def test_a_long_query_is_cut_and_marked(raw):
    query = clean_query(raw)
    assert query.is_too_long
    assert 0 < len(query.text) <= MAX_CHARACTERS


def test_more_is_understood_than_shown():
    query = clean_query("I have pain. " * 1000)
    assert query.whole.startswith(query.text)
    assert MAX_CHARACTERS < len(query.whole) <= MAX_UNDERSTOOD


def test_the_head_of_a_long_query_ends_with_a_whole_word():
    assert clean_query("physiotherapy " * 20).text == " ".join(["physiotherapy"] * 14)


def test_a_query_of_exactly_the_limit_is_not_too_long():
    query = clean_query("x" * 200)
    assert query.text == "x" * 200
    assert not query.is_too_long
