"""Cut a query into its words, and keep where they stand in it."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from search.backends.tantivy.analyzers import LONGEST_WORD, WORDS, fold_text, terms_of

APOSTROPHES = "'’‘ʼ`´"
JOINERS = "\u200c\u200d"  # part of Hindi spelling
# The same as _is_part_of_word, which takes ten times as long, for texts of ASCII only.
ASCII_RUN = re.compile(r"[A-Za-z0-9'`]+")
LONGEST_ACRONYM = 5


@dataclass(frozen=True)
class Word:
    """One word: `shown` as it was typed, `text` as it is looked up and searched for."""

    shown: str
    text: str

    @cached_property
    def stem(self) -> str:
        """The term that the index has for it; "" for a word that it leaves out."""
        return stem(self.text)

    @property
    def is_latin(self) -> bool:
        """Whether it has Latin letters only, no digits: what English spelling is about."""
        return self.text.isascii() and self.text.isalpha()

    @property
    def is_acronym(self) -> bool:
        """Whether it is short and in capitals, like MRI."""
        return self.shown.isupper() and len(self.shown) <= LONGEST_ACRONYM


def words_of(text: str) -> list[Word]:
    """The words of a cleaned query in their order, without signs and possessive endings."""
    return [Word(shown, text) for shown in _runs(text) if (text := _looked_up(shown))]


def text_of(phrase: str) -> str:
    """A phrase as the word lists are looked up by: its words in lower case."""
    return " ".join(word.text for word in words_of(fold_text(phrase)))


def stem(word: str) -> str:
    """The term that the index has for a word; "" for a word that it leaves out."""
    return " ".join(terms_of(word))


def _runs(text: str) -> Iterator[str]:
    """Letters, marks and digits that stand together; an apostrophe in a word is part of it."""
    runs = ASCII_RUN.findall(text) if text.isascii() else _unicode_runs(text)
    return (run for one in runs if (run := one.strip(APOSTROPHES)))


def _unicode_runs(text: str) -> Iterator[str]:
    for is_word, characters in groupby(text, _is_part_of_word):
        if is_word:
            yield "".join(characters)


def _is_part_of_word(character: str) -> bool:
    return (
        unicodedata.category(character)[0] in "LMN"
        or character in APOSTROPHES
        or character in JOINERS
    )


def _looked_up(shown: str) -> str:
    """As the index writes it, without apostrophes and without the s behind one."""
    text = shown.lower()
    for apostrophe in APOSTROPHES:
        text = text.removesuffix(f"{apostrophe}s").replace(apostrophe, "")
    if text.isascii() and text.isalnum() and len(text) < LONGEST_WORD:
        return text  # as the analyzer would
    return "".join(terms_of(text, WORDS))
