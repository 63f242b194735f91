"""In a long message the subject counts more than the story around it."""

import pytest

from search.query import clean_query
from search.understanding import understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

pytestmark = pytest.mark.once

TEXTS = "office chair family walking morning evening worked shoulder pains lifting boxes".split()  # noqa: SIM905
VOCABULARY = Vocabulary("stories", {"shoulder": 1, "pain": 2}, dict.fromkeys(TEXTS, 3))
STORY = "worked in an office, family, walking morning and evening, then lifting boxes, "


def meant(text: str):
    return understand(clean_query(text), VOCABULARY, WordLists())


def test_words_that_no_page_is_named_with_count_less_in_a_story():
    found = meant(STORY + "shoulder pains")
    assert set(found.content) - set(found.aside) == {"shoulder", "pains"}


def test_every_word_of_a_question_counts():
    assert meant("office chair shoulder").aside == ()


def test_a_story_without_a_subject_counts_as_it_is():
    assert meant(STORY + "chair office family cold rain snow").aside == ()


def test_of_a_very_long_story_the_words_that_pages_are_named_with_are_kept():
    found = meant(" ".join(f"story{number}" for number in range(60)) + " family shoulder")
    assert len(found.content) == 32
    assert found.content[-2:] == ("family", "shoulder")
