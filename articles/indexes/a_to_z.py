"""Every article under the first letter of its title and of its other names."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DEVANAGARI = "अआइईउऊऋएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह"
DIGITS = "0-9"
OTHER = "#"
# Names that are at least so alike (0 to 1) are two spellings of one: editors list usual
# misspellings for the search, and readers need not see them.
SAME_NAME = 0.8


@dataclass(frozen=True)
class Name:
    """One line of the index; `known_as` is the article's title where the name is another."""

    text: str
    article: Any
    known_as: str = ""


@dataclass(frozen=True)
class Letter:
    """A letter and the names that begin with it."""

    letter: str
    names: list[Name]

    @property
    def anchor(self) -> str:
        """Where its names stand on the page, such as "letter-0041" for A."""
        return "letter-" + "-".join(f"{ord(sign):04x}" for sign in self.letter)

    @property
    def language(self) -> str:
        """The language in which its names are read aloud; "" for that of the page.

        Names in Devanagari may be Marathi too, which a Hindi voice reads well.
        """
        return "hi" if self.letter in DEVANAGARI else ""


def first_letter(name: str) -> str:
    """The capital under which a name stands: without accents, signs left out."""
    for sign in unicodedata.normalize("NFKD", name):
        if sign.isdigit():
            return DIGITS
        if sign.isalpha():
            capital = sign.upper()[:1]
            return capital if capital in LATIN or sign in DEVANAGARI else OTHER
    return OTHER


def letters(articles: Iterable[Any], language_code: str) -> list[Letter]:
    """All letters of the language's script, empty ones too, then those of others in use."""
    by_letter: dict[str, list[Name]] = defaultdict(list)
    for article in articles:
        for name in names_of(article):
            by_letter[first_letter(name.text)].append(name)
    own, foreign = (DEVANAGARI, LATIN) if language_code == "hi" else (LATIN, DEVANAGARI)
    used = [letter for letter in (*foreign, DIGITS, OTHER) if letter in by_letter]
    return [
        Letter(letter, sorted(by_letter[letter], key=lambda name: name.text.casefold()))
        for letter in (*own, *used)
    ]


def names_of(article: Any) -> Iterator[Name]:
    """The title, then each other name that is not just another spelling."""
    yield Name(article.title, article)
    known = [article.title.casefold()]
    for line in article.search_words.splitlines():
        text = " ".join(line.split())
        folded = text.casefold()
        if text and not any(_is_same(folded, other) for other in known):
            known.append(folded)
            yield Name(text[:1].upper() + text[1:], article, known_as=article.title)


def _is_same(name: str, other: str) -> bool:
    alike = name[0] == other[0] and abs(len(name) - len(other)) <= 2
    return alike and SequenceMatcher(None, name, other).ratio() >= SAME_NAME
