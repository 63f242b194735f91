"""Hindi as patients type it: in its own script, or in Latin letters without fixed spelling."""

import re
from collections.abc import Iterable

# One form for spellings that are all in use: dard/dardh, gardan/gardhan, kamar/kamarr.
_ALIKE = (("aa", "a"), ("ee", "i"), ("oo", "u"), ("dh", "d"), ("th", "t"), ("ph", "f"))
_ALIKE_LETTERS = str.maketrans("vz", "wj")
_DOUBLED = re.compile(r"(.)\1+")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
# The endings of number and case: ghutna, ghutne, ghutnon; ungli, ungliyan.
_ENDING = re.compile(r"(?<=...)(iy)?[aeiou]+n?$")


def roman_key(word: str) -> str:
    """What the spellings of one Hindi word in Latin letters have in common.

    Only for looking up a curated list: many English words share keys too.
    """
    for spelling, key in _ALIKE:
        word = word.replace(spelling, key)
    word = _DOUBLED.sub(r"\1", word.translate(_ALIKE_LETTERS))
    return _ENDING.sub("", word)


def is_hindi(word: str) -> bool:
    """Whether a word or phrase is written in Devanagari."""
    return bool(_DEVANAGARI.search(word))


def is_romanised(phrase: str, meanings: Iterable[str]) -> bool:
    """Whether a phrase of the lists is Hindi in Latin letters: it has a meaning in Devanagari."""
    return phrase.isascii() and any(map(is_hindi, meanings))
