"""Of a long message the words that tell most are searched for."""

import pytest

from search.query import clean_query
from search.understanding import understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

pytestmark = pytest.mark.once

COMMON = [f"common{number}" for number in range(60)]
VOCABULARY = Vocabulary("stories", {}, dict.fromkeys(COMMON, 50) | {"scapula": 2, "shoulder": 9})


def content_of(text: str) -> tuple[str, ...]:
    return understand(clean_query(text), VOCABULARY, WordLists()).content


def test_the_words_that_few_pages_have_are_kept_in_their_order():
    found = content_of(" ".join([*COMMON[:30], "shoulder", *COMMON[30:], "scapula"]))
    assert len(found) == 40
    assert [word for word in found if word not in COMMON] == ["shoulder", "scapula"]


def test_words_that_no_page_has_give_way():
    unknown = " ".join(f"unknown{number}" for number in range(60))
    assert content_of(f"{unknown} shoulder {COMMON[0]}")[-2:] == ("shoulder", "common0")


def test_all_words_of_a_short_message_are_kept():
    assert content_of("shoulder common1 unknown1") == ("shoulder", "common1", "unknown1")
