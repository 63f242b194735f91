"""The editors' words that begin like the typed text, and the names that they lead to."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from search.backends.tantivy.analyzers import WORDS, terms_of
from search.suggestions.naming import Standing, plain_name, standing
from search.understanding.word_lists import WordLists

# Each name is looked up on its own, so there are few.
MOST_WORDS = 3
MOST_MEANINGS = 2


@dataclass(frozen=True)
class EditorsWord:
    """A synonym's term, or what a misspelling means, and the names that pages may have for it."""

    word: str
    names: tuple[str, ...]

    def is_written_with(self, known: Set[str]) -> bool:
        """Whether these words (in lower case) suffice for it, so that a search finds something."""
        return any(known >= set(terms_of(name, WORDS)) for name in self.names)


def words_beginning(text: str, lists: WordLists) -> list[EditorsWord]:
    """The words that begin with `text` or have a word that does; the best MOST_WORDS."""
    ranked = sorted(_matches(plain_name(text), lists), key=lambda match: match[:2])
    words = {word.word: word for _standing, _term, word in ranked}
    return list(words.values())[:MOST_WORDS]


def _matches(typed: str, lists: WordLists) -> Iterator[tuple[Standing, str, EditorsWord]]:
    for term, meanings in lists.synonyms.items():
        if (place := standing(plain_name(term), typed)) != Standing.SCATTERED:
            yield place, term, EditorsWord(term, (term, *meanings[:MOST_MEANINGS]))
    for term, meant in lists.misspellings.items():
        if (place := standing(plain_name(term), typed)) != Standing.SCATTERED:
            yield place, term, EditorsWord(meant, (meant,))
