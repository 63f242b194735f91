"""Which queries may be kept: those that a person cannot be told from.

What leads to somebody is a number, an address, or a full name, and a name is a word that the
library does not know. So a query is kept when it is short, holds no such number or address, no
word by which people are called, and at most one word that is unknown: that one is the gap or the
misspelling which editors look for, and alone it names nobody. A query that raised a red flag is
a cry for help, not a statistic, and is never kept.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from search.backends.tantivy.analyzers import WORDS, terms_of
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary

MOST_WORDS = 6
MOST_CHARACTERS = 60
MOST_UNKNOWN = 1
# "L4-L5 S1" and "20 weeks" may stay; a PIN code or a phone number in any grouping may not.
LONGEST_NUMBER = 2
MOST_DIGITS = 4
ADDRESS = re.compile(r"@|://|www\.|\w\.\w")
NUMBER = re.compile(r"\d+")  # of every script
# What stands before a name in English and Hindi.
INTRODUCING = frozenset((
    "name", "named", "naam", "nam", "mr", "mrs", "ms", "miss", "dr", "shri", "shree", "smt",
    "kumari", "ji", "नाम", "श्री", "श्रीमती", "डॉ",
))  # fmt: skip


def words_of(text: str) -> str:
    """A query as it is counted: its words in lower case, each once, without any signs."""
    return " ".join(terms_of(text, WORDS))


def is_keepable(typed: str, unknown: Collection[str]) -> bool:
    """Whether these words may be kept, of which the library does not know the `unknown`."""
    words = terms_of(typed, WORDS)
    return (
        0 < len(words) <= MOST_WORDS
        and max(len(typed), len(words_of(typed))) <= MOST_CHARACTERS
        and not ADDRESS.search(typed)
        and _numbers_are_short(typed)
        and not (INTRODUCING | common_names()).intersection(words)
        and len(unknown) <= MOST_UNKNOWN
    )


def unknown_words(meant: Understanding, vocabulary: Vocabulary) -> set[str]:
    """The words that neither the library nor the editors' lists know, after correction."""
    words = set(terms_of(meant.words, WORDS))
    understood = {
        word for step in meant.steps for word in terms_of(f"{step.typed} {step.meant}", WORDS)
    }
    return {
        word
        for word in words - understood
        if word not in vocabulary.texts and word not in vocabulary.names and len(word) > 1
    }


@lru_cache(maxsize=1)
def common_names() -> frozenset[str]:
    """Frequent given and family names of India, in lower case."""
    path = Path(__file__).with_name("common_names.txt")
    return frozenset(path.read_text(encoding="utf-8").split())


def _numbers_are_short(text: str) -> bool:
    numbers = NUMBER.findall(text)
    longest = max(map(len, numbers), default=0)
    return longest <= LONGEST_NUMBER and sum(map(len, numbers)) <= MOST_DIGITS
