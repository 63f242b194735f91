"""Correct the spelling of single words to words that the library knows."""

from collections.abc import Iterable, Iterator

from symspellpy import SymSpell, Verbosity

from search.understanding.english import english_words, ordinary_words
from search.understanding.stop_words import is_stop_word
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists
from search.understanding.words import Word, stem
from search.word_lists.proper_names import PROPER_NAMES

SHORTEST = 4  # letters; shorter words have too many neighbours
SAME_BEGINNING = 10  # times likelier than a word that begins with another letter
NAME_WEIGHT = 5  # a word of a title is meant more often than one of a text
MOST_WORDS = 60_000  # corrected to; bounds memory and the time to build on a huge site


class Spelling:
    """What spelling is corrected to: words of names, of word lists and of texts."""

    def __init__(self, vocabulary: Vocabulary, lists: WordLists) -> None:
        """Index all words for look-up by their neighbours; takes up to a second for 25,000."""
        self._vocabulary = vocabulary
        self._listed = lists.words
        self._stems = frozenset(map(stem, [*vocabulary.texts, *lists.words]))
        self._name_stems = frozenset(map(stem, vocabulary.names))
        self._targets = dict(_heaviest(self._weights(lists.misspelt_words)))
        self._neighbours = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
        for word, weight in self._targets.items():
            self._neighbours.create_dictionary_entry(word, weight)

    def knows(self, word: str) -> bool:
        """Whether it can be searched for as it is, if need be by another ending."""
        return self.has(word) or stem(word) in self._stems

    def has(self, word: str) -> bool:
        """Whether this very form is in a text or a word list."""
        texts, names = self._vocabulary.texts, self._vocabulary.names
        return word in texts or word in names or word in self._listed

    def weight(self, word: str) -> int:
        """How much it is worth as a correction; 0 for a word that is none."""
        return self._targets.get(word, 0)

    def frequency(self, word: str) -> int:
        """On how many pages it is, in this form."""
        return max(self._vocabulary.texts.get(word, 0), self._vocabulary.names.get(word, 0))

    def is_suspect(self, word: Word) -> bool:
        """Whether it may be misspelt: letters only, unknown here, no name, no everyday English."""
        return (
            word.is_latin
            and not word.is_acronym
            and word.text not in ordinary_words()
            and word.text not in PROPER_NAMES
            and not is_stop_word(word.text)
            and not self.knows(word.text)
        )

    def nearest(self, word: str, distance: int) -> str:
        """The likeliest word within so many edits; "" when there is none."""
        if len(word) < SHORTEST:
            return ""
        found = self._neighbours.lookup(word, Verbosity.CLOSEST, distance)
        ranked = sorted(found, key=lambda near: self._unlikeliness(word, near.term, near.count))
        return ranked[0].term if ranked else ""

    def _unlikeliness(self, word: str, near: str, weight: int) -> tuple[bool, int, str]:
        """Words of names and lists first, then what many pages have; few miss the first letter."""
        likely = weight * (SAME_BEGINNING if near[0] == word[0] else 1)
        return not self.is_name(near), -likely, near

    def is_in_a_name(self, word: str) -> bool:
        """Whether a title or other name of a page has it, with whatever ending."""
        return stem(word) in self._name_stems

    def is_name(self, word: str) -> bool:
        """Whether a title, another name or a word list has it."""
        return word in self._vocabulary.names or word in self._listed

    def _weights(self, misspelt: frozenset[str]) -> Iterator[tuple[str, int]]:
        texts, names = self._vocabulary.texts, self._vocabulary.names
        for word in {*texts, *names, *self._listed}:
            if len(word) < SHORTEST or word in misspelt or not (word.isascii() and word.isalpha()):
                continue
            # What a single text has may itself be misspelt, unless English knows it.
            if self.is_name(word) or texts[word] > 1 or word in english_words():
                named = names.get(word, 0) + (word in self._listed)
                yield word, NAME_WEIGHT * named + texts.get(word, 0)


def _heaviest(weights: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """In one order whatever the database, so that equal neighbours rank alike."""
    return sorted(weights, key=lambda pair: (-pair[1], pair[0]))[:MOST_WORDS]
