"""How usual the order of a text's letters is, learned from the enquiries among the examples.

"therapist" and "ghutna" are made of usual threes of letters, "lkj wer zxo" is not.
"""

import math
import re
from collections import Counter
from functools import cache

from enquiries.spam.likeness import examples

SPELT_WORD = re.compile(r"[a-z]{3,40}")
SMOOTHING = 0.05
LETTERS = 27  # with the end of a word


def unusualness(text: str) -> float:
    """The mean surprise of the letters in Latin words: about 2 for a sentence, from 3.6 random.

    0 without such words.
    """
    words = SPELT_WORD.findall(text.lower())
    letters = sum(len(word) for word in words)
    return sum(len(word) * _surprise(word) for word in words) / letters if words else 0.0


def _surprise(word: str) -> float:
    threes, twos = _counts()
    found = _threes(word)
    likely = (
        (threes[three] + SMOOTHING) / (twos[three[:2]] + SMOOTHING * LETTERS) for three in found
    )
    return -sum(math.log(share) for share in likely) / len(found)


def _threes(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[start : start + 3] for start in range(len(word))]


@cache
def _counts() -> tuple[Counter[str], Counter[str]]:
    """How often each three letters stand in the enquiries, and each two before a third."""
    threes: Counter[str] = Counter()
    enquiries = (text for kind, text in examples() if kind == "real")
    for text in enquiries:
        for word in SPELT_WORD.findall(text.lower()):
            threes.update(_threes(word))
    twos: Counter[str] = Counter()
    for three, count in threes.items():
        twos[three[:2]] += count
    return threes, twos
