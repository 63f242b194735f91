"""Leave out the words that say nothing about the subject."""

from collections.abc import Sequence, Set

from search.understanding.words import Word, stem
from search.word_lists.stop_words import HINDI, STOP_WORDS

NOTHING: Set[str] = frozenset()


def is_stop_word(word: str) -> bool:
    """Whether a word as it is looked up says nothing, or is not in the index at all."""
    return word in STOP_WORDS or not stem(word)


def _says_nothing(word: Word) -> bool:
    return word.text in STOP_WORDS or not word.stem


def content_of(words: Sequence[Word], keep: Set[str] = NOTHING) -> list[Word]:
    """The words about the subject; all words when there are none, so nothing is lost."""
    content = [word for word in words if word.text in keep or not _says_nothing(word)]
    return content or list(words)


def hindi_content_of(words: Sequence[Word]) -> list[Word]:
    """Only the grammar of Hindi left out: "sir" is the head in "sir dard"."""
    return [word for word in words if word.text not in HINDI]
