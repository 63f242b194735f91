"""Misspell queries as fingers do: one edit in each long word, always the same ones."""

import random
import re

LONG_WORD = re.compile(r"[A-Za-z]{6,}")
# The letters beside each letter on the keyboard.
NEIGHBOURS = {
    "a": "sqz", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj",
    "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o",
    "q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc",
    "y": "tu", "z": "xa",
}  # fmt: skip


def with_typos(text: str, seed: str) -> str:
    """One edit in every word of 6 or more Latin letters; the first letter stays.

    The same text and seed give the same edits, whatever was misspelt before.
    """
    chance = random.Random(f"{seed}\t{text}")  # noqa: S311 - no secret, only variety
    return LONG_WORD.sub(lambda word: _misspelt(word.group(), chance), text)


def _misspelt(word: str, chance: random.Random) -> str:
    """The word with one letter left out, doubled, hit beside its key, or two swapped."""
    while True:
        place = chance.randrange(1, len(word) - 1)
        letter, following = word[place], word[place + 1]
        edit = chance.choice(
            [
                "",
                letter * 2,
                chance.choice(NEIGHBOURS[letter.lower()]),
                following + letter,
            ]
        )
        end = word[place + 2 :] if edit == following + letter else word[place + 1 :]
        if (misspelt := word[:place] + edit + end) != word:
            return misspelt
