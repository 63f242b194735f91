"""Phrases that say the same are recognised, for promoted results and exact titles."""

import pytest

from search.query import clean_query
from search.understanding import phrase_key, understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import lists_from

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Neck pain", "pain in the neck"),
        ("slipped discs", "Slip disc"),
        ("Parkinson's disease", "parkinson disease"),
        ("घुटनों में दर्द", "घुटने में दर्द"),
        ("Ménière", "meniere"),
    ],
)
def test_the_same_in_other_words_has_the_same_key(one, other):
    assert phrase_key(one) == phrase_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("neck pain", "back pain"), ("pain", "neck pain")])
def test_something_else_has_another_key(one, other):
    assert phrase_key(one) != phrase_key(other)


@pytest.mark.parametrize("empty", ["", "  ", "?!"])
def test_nothing_has_no_key(empty):
    assert phrase_key(empty) == ""


def test_a_query_has_the_keys_of_its_correction_and_its_other_names():
    lists = lists_from(
        [("frozen solder", "frozen shoulder")],
        [("frozen shoulder", ("adhesive capsulitis",), True)],
    )
    keys = understand(clean_query("frozen solder"), Vocabulary("keys"), lists).keys
    assert {phrase_key("frozen shoulders"), phrase_key("adhesive capsulitis")} <= keys
