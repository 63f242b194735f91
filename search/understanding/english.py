"""Ordinary English words, which nobody misspelt when the library happens not to have them."""

from functools import lru_cache
from importlib.resources import files

# Occurrences in the corpus of the list that comes with symspellpy: about its first 18,000 words.
# Below are spellings that are rather a slip than meant: planter, carpel.
ORDINARY = 1_500_000


@lru_cache(maxsize=1)
def ordinary_words() -> frozenset[str]:
    """The words that everybody knows."""
    return frozenset(word for word, count in _counts().items() if count >= ORDINARY)


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """All English words of the list, rare ones included."""
    return frozenset(_counts())


def _counts() -> dict[str, int]:
    text = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text("utf-8")
    rows = (line.lstrip("\ufeff").split() for line in text.splitlines())
    return {row[0]: int(row[1]) for row in rows if len(row) == 2}
