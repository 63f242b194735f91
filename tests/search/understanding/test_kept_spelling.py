"""A big library's new words are taken in beside the requests, small ones at once."""

import threading
from itertools import product

import pytest

from search.understanding import kept_spelling
from search.understanding.kept_spelling import spelling_of
from search.understanding.spelling import Spelling
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

pytestmark = pytest.mark.once

LISTS = WordLists()
MANY = {"".join(letters): 2 for letters in product("bcdfghklmn", "aeiou", "prst", "aeio", "mnpr")}


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch):
    monkeypatch.setattr(kept_spelling, "_kept", None)
    monkeypatch.setattr(kept_spelling, "_builder", None)
    monkeypatch.setattr(kept_spelling, "QUICKLY_BUILT", 1000)


def words(version: str, *new: str) -> Vocabulary:
    return Vocabulary(version, {}, MANY | dict.fromkeys(new, 5))


def test_equal_versions_are_built_once():
    assert spelling_of(words("1"), LISTS) is spelling_of(words("1"), LISTS)


def test_a_small_vocabulary_is_never_out_of_date():
    spelling_of(Vocabulary("1", {"sciatica": 1}, {"sciatica": 1}), LISTS)
    newer = Vocabulary("2", {"capsulitis": 1}, {"capsulitis": 1})
    assert spelling_of(newer, LISTS).knows("capsulitis")


def test_requests_go_on_with_the_old_words_until_the_new_ones_are_there():
    spelling_of(words("1"), LISTS)
    assert not spelling_of(words("2", "sciatica"), LISTS).knows("sciatica")
    kept_spelling._builder.join()
    assert spelling_of(words("2", "sciatica"), LISTS).knows("sciatica")


def test_words_of_another_library_are_not_answered_with_those_of_this_one():
    spelling_of(words("1"), LISTS)
    other = Vocabulary("other", {}, {f"{word}x": 2 for word in MANY})
    assert spelling_of(other, LISTS).knows("barapx") is ("barap" in MANY)


def test_many_first_requests_wait_for_one_build(monkeypatch):
    built = []

    class Counted(Spelling):
        def __init__(self, *args):
            built.append(args)
            super().__init__(*args)

    monkeypatch.setattr(kept_spelling, "Spelling", Counted)
    threads = [threading.Thread(target=spelling_of, args=(words("1"), LISTS)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(built) == 1
