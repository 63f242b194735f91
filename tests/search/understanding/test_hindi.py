"""Hindi is understood in its own script and in Latin letters, however it is spelt."""

import pytest

from search.query import clean_query
from search.understanding import understand
from search.understanding.hindi import roman_key
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import shipped_word_lists

pytestmark = pytest.mark.once


def meant(text: str):
    return understand(clean_query(text), Vocabulary("none"), shipped_word_lists())


@pytest.mark.parametrize(
    "spellings",
    [
        ("dard", "dardh", "daard", "dardon"),
        ("gardan", "gardhan", "gaardan"),
        ("kamar", "kamarr", "kamaar"),
        ("ghutna", "ghutne", "ghuttno", "ghutnon"),
        ("ungli", "unglee", "ungliyan", "ungliyon"),
        ("sujan", "soojan"),
        ("lakva", "lakwa"),
        ("kamzori", "kamjori"),
    ],
)
def test_spellings_of_a_word_have_one_key(spellings):
    assert len({roman_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("pair", [("dard", "dawa"), ("kamar", "kandha"), ("haath", "pair")])
def test_different_words_have_different_keys(pair):
    assert len({roman_key(word) for word in pair}) == 2


@pytest.mark.parametrize(
    ("typed", "english", "hindi"),
    [
        ("kamar dard", "low back pain", "कमर दर्द"),
        ("kamarr mein dardh", "low back pain", "कमर दर्द"),
        ("meri kamar me bahut dard hai", "low back pain", "कमर दर्द"),
        ("ghutne ka dard", "knee pain", "घुटने का दर्द"),
        ("gardan se sir dard", "headache from the neck", "गर्दन से सिर दर्द"),
        ("sui therapy", "dry needling", "सुई थेरेपी"),
        ("pair dard", "leg pain", "पैर दर्द"),
    ],
)
def test_romanised_hindi_means_something_in_both_languages(typed, english, hindi):
    found = meant(typed)
    assert english in found.synonyms
    assert hindi in found.synonyms
    assert found.corrected == ""


@pytest.mark.parametrize(
    ("typed", "english"),
    [("कमर दर्द", "low back pain"), ("घुटनों में दर्द", "knee pain"), ("सिरदर्द", "headache")],
)
def test_devanagari_means_something_in_english(typed, english):
    assert english in meant(typed).synonyms


def test_english_is_searched_for_in_hindi_too():
    assert "घुटने का दर्द" in meant("knee pain").synonyms


@pytest.mark.parametrize("typed", ["a pair of crutches", "dear sir", "my pet", "the sun"])
def test_english_words_are_not_taken_for_hindi(typed):
    assert meant(typed).synonyms == ()


def test_the_head_is_not_taken_for_a_courtesy():
    assert "headache" in meant("sir dard").synonyms


def test_letters_with_a_dot_are_one_however_they_are_encoded():
    composed, decomposed = "रीढ\u093c", "री\u095d"
    assert meant(composed).synonyms == meant(decomposed).synonyms != ()
