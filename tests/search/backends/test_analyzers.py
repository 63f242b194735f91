"""Texts are cut into whole words in every script, and endings fall off."""

import pytest

from search.backends.tantivy.analyzers import WORDS, terms_of

pytestmark = pytest.mark.once


def test_devanagari_words_stay_whole():
    assert terms_of("कमर दर्द, गर्दन", WORDS) == ["कमर", "दर्द", "गर्दन"]


@pytest.mark.parametrize(
    "forms", [("दर्द", "दर्दों"), ("घुटना", "घुटने", "घुटनों"), ("finger", "fingers"), ("कंधा", "कंधे")]
)
def test_forms_of_a_word_are_one_term(forms):
    assert len({*map(tuple, map(terms_of, forms))}) == 1


def test_accents_do_not_matter():
    assert terms_of("Ménière") == terms_of("meniere")


def test_long_hindi_words_are_kept():
    assert terms_of("स्पॉन्डिलाइटिस", WORDS) == ["स्पॉन्डिलाइटिस"]


@pytest.mark.parametrize("word", ["சென்னை", "முதுகு", "ظهر", "รักษา"])
def test_words_of_other_scripts_are_kept(word):
    assert terms_of(word)
