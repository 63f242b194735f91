"""Where the typed text stands in a name: at its beginning, within it, or scattered."""

import re
from enum import IntEnum

from search.backends.tantivy.analyzers import fold_text

# Joiners and the combining marks of Devanagari are part of a word, so only these are not.
_BETWEEN_WORDS = re.compile(r"[\s\-‐-―/,.;:()\[\]{}'’‘\"“”!?।]+")


class Standing(IntEnum):
    """The better a name fits what was typed, the smaller."""

    BEGINS = 0
    HAS_WORD = 1
    SCATTERED = 2


def plain_name(text: str) -> str:
    """Words in lower case with one space between them, to compare names by."""
    return _BETWEEN_WORDS.sub(" ", fold_text(text).casefold()).strip()


def standing(name: str, typed: str) -> Standing:
    """How `typed` stands in `name`, both as `plain_name` writes them."""
    if name.startswith(typed):
        return Standing.BEGINS
    return Standing.HAS_WORD if f" {typed}" in name else Standing.SCATTERED


def is_enough(typed: str) -> bool:
    """Whether there is anything to go by: two letters, or one of Devanagari, a syllable."""
    letters = [character for character in typed if character.isalnum()]
    return len(letters) > 1 or any("\u0900" <= letter <= "\u097f" for letter in letters)
