"""Whether enquiries know the words of a message: other languages and nonsense have others."""

from functools import cache

from enquiries.spam.likeness import examples
from enquiries.spam.text import LINK_WORD, folded
from enquiries.spam.verdict import Reason

# Of the words of a real message at least half are in the examples; of an advertisement in
# German or Indonesian hardly any. The scripts that enquiries hardly use have a rule of their own.
STRANGE_BELOW = 0.42
FEWEST_WORDS = 4
POINTS = 60


def strange_words(words: str) -> Reason:
    """Points for a folded text most of whose Latin words no example of an enquiry has."""
    latin = _latin_words(words)
    strange = len(latin) >= FEWEST_WORDS and known_share(words) < STRANGE_BELOW
    return Reason("strange_words", POINTS if strange else 0)


def known_share(words: str) -> float:
    """Which share of the Latin words of the folded text is in an example of an enquiry."""
    latin = _latin_words(words)
    return sum(word in _known_words() for word in latin) / len(latin) if latin else 1.0


def _latin_words(words: str) -> list[str]:
    return [
        word
        for word in words.split()
        if len(word) > 1 and word.isalpha() and _is_latin(word) and word != LINK_WORD.strip()
    ]


def _is_latin(word: str) -> bool:
    """Also with the marks of European languages and of Vietnamese."""
    return all(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in word)


@cache
def _known_words() -> frozenset[str]:
    enquiries = (text for kind, text in examples() if kind == "real")
    return frozenset(word for text in enquiries for word in folded(text).split())
