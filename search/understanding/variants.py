"""Other correct forms of a word: British and American, and Hindi spelt in two ways."""

import re
from collections.abc import Iterator

from search.understanding.draft import Draft
from search.understanding.meaning import Reason
from search.understanding.spelling import Spelling
from search.understanding.stop_words import is_stop_word
from search.understanding.words import stem

SHORTEST = 5
# Pairs of letters that only tell one side of the ocean from the other.
_PAIRS = (
    ("ae", "e"),
    ("oe", "e"),
    ("our", "or"),
    ("is", "iz"),
    ("ys", "yz"),
    ("tre", "ter"),
    ("bre", "ber"),
    ("disc", "disk"),
    ("ll", "l"),
    ("ph", "f"),
    ("mme", "m"),
)
_NUKTA = "\u093c"  # the dot that many leave out
_DEVANAGARI_PAIRS = (("ँ", "ं"), *((letter + _NUKTA, letter) for letter in "डढजफकखग"))


def variants_of(word: str) -> Iterator[str]:
    """Forms with one pair of letters written the other way, in one place each.

    Most are no words: ask the vocabulary which of them are.
    """
    pairs = _PAIRS if word.isascii() else _DEVANAGARI_PAIRS
    for one, other in pairs:
        for written, instead in ((one, other), (other, one)):
            for place in re.finditer(written, word):
                # The ae of a Latin plural is no British e: retinae, spinae.
                if place.end() < len(word) or "e" not in instead[-1:] + written[-1:]:
                    yield word[: place.start()] + instead + word[place.end() :]


def add_variants(draft: Draft, spelling: Spelling) -> None:
    """Search for the other forms as well, where the library has them."""
    for word in draft.words:
        if len(word.text) < SHORTEST or is_stop_word(word.text):
            continue
        for variant in variants_of(word.text):
            if spelling.knows(variant) and stem(variant) != stem(word.text):
                draft.variants.add(word.text)
                draft.same.append(variant)
                draft.note([word], variant, Reason.VARIANT)
