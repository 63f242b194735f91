"""Misspelling on purpose."""

import pytest

from search.evaluation.typos import with_typos

pytestmark = pytest.mark.once
WORDS = ["shoulder", "tendon", "needle", "Carpal", "aaaaaa", "zzzzzz", "physiotherapist"]


def test_the_same_query_is_misspelt_the_same_way():
    assert with_typos("frozen shoulder", "q1") == with_typos("frozen shoulder", "q1")


def test_queries_with_the_same_text_are_misspelt_in_different_ways():
    assert len({with_typos("frozen shoulder", f"q{number}") for number in range(20)}) > 5


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("seed", ["1", "2", "3", "4", "5", "6", "7", "8"])
def test_a_long_word_gets_one_edit_and_keeps_its_first_letter(word, seed):
    misspelt = with_typos(word, seed)
    assert misspelt != word
    assert misspelt[0] == word[0]
    if len(misspelt) == len(word):
        places = [n for n in range(len(word)) if word[n] != misspelt[n]]
        swapped = len(places) == 2 and sorted(word) == sorted(misspelt)
        assert len(places) == 1 or (swapped and places[1] == places[0] + 1)
    else:
        shorter, longer = sorted([word, misspelt], key=len)
        assert any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))


def test_short_words_and_other_scripts_stay():
    assert with_typos("back pain कमरदर्द 123456", "q1") == "back pain कमरदर्द 123456"
