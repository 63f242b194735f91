"""How a query is cut into words."""

import string

import pytest

from search.backends.tantivy.analyzers import LONGEST_WORD, WORDS, terms_of
from search.understanding import words

pytestmark = pytest.mark.once

TEXTS = [
    "can't sleep, mother's KNEE pain!!",
    "l4-l5 disc_bulge 'quoted' `ticks` 3.5kg",
    string.printable,
    "\x00back\x1fpain\x7f",
    "'' ' `'`",
    "",
    "a" * (LONGEST_WORD - 1),
    "a" * LONGEST_WORD,
    "B" * (LONGEST_WORD + 1),
]


@pytest.mark.parametrize("text", TEXTS)
def test_ascii_is_cut_as_every_other_text_is(text):
    slowly = [run.strip(words.APOSTROPHES) for run in words._unicode_runs(text)]
    assert list(words._runs(text)) == [run for run in slowly if run]


@pytest.mark.parametrize("text", TEXTS)
def test_plain_words_are_looked_up_as_the_index_writes_them(text):
    for word in words.words_of(text):
        assert [word.text] == terms_of(word.text, WORDS)


def test_what_is_as_long_as_no_word_of_the_index_is_left_out():
    lengths = [len(word.text) for word in words.words_of(" ".join(TEXTS[-3:]))]
    assert lengths == [LONGEST_WORD - 1]


def test_possessive_endings_and_apostrophes_fall_off():
    assert [word.text for word in words.words_of("Mother's and mother’s can't")] == [
        "mother",
        "and",
        "mother",
        "cant",
    ]
