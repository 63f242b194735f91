"""Whether a message is worded like known spam or like known enquiries (naive Bayes).

The examples are in `examples.tsv`. Every word, its beginning and every pair of neighbours is
a mark; a mark weighs the logarithm of how much more often spam has it than real messages do.
"""

import math
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from enquiries.spam.text import SENTENCE_END, folded
from enquiries.spam.verdict import Reason

EXAMPLES = Path(__file__).parent / "examples.tsv"
SMOOTHING = 0.3
MIN_EXAMPLES = 2  # a mark that only one example has tells nothing
HEAVIEST = 3.0  # no single mark decides
POINTS_PER_WEIGHT = 8
BENEFIT_OF_DOUBT = 24
MOST, LEAST = 60, -40
# A few words can be like anything.
SHORT_TEXT_WORDS, MOST_FOR_SHORT_TEXT = 6, 24
BEGINNING = 4
WORDS_SHOWN = 4


def likeness(words: str) -> Reason:
    """Points for the folded `words`: positive when they resemble spam, negative otherwise."""
    weights = _weights()
    held = {mark: weights[mark] for mark in marks(words) if mark in weights}
    points = round(POINTS_PER_WEIGHT * sum(held.values()))
    if points > 0:
        points = max(0, points - BENEFIT_OF_DOUBT)
    most = MOST if len(words.split()) >= SHORT_TEXT_WORDS else MOST_FOR_SHORT_TEXT
    telling = sorted((mark for mark in held if "*" not in mark), key=lambda m: (-held[m], m))
    return Reason("likeness", max(LEAST, min(most, points)), ", ".join(telling[:WORDS_SHOWN]))


def marks(words: str) -> set[str]:
    """The marks of a folded text; all numbers are one word."""
    found = ["#" if word[0].isdigit() else word for word in words.split() if word != SENTENCE_END]
    pairs = {f"{first} {second}" for first, second in pairwise(found)}
    beginnings = {f"{word[:BEGINNING]}*" for word in found if len(word) > BEGINNING}
    return {*found, *pairs, *beginnings}


def examples() -> Iterator[tuple[str, str]]:
    """The kind ("spam" or "real") and the text of every shipped example."""
    for line in EXAMPLES.read_text(encoding="utf-8").splitlines():
        kind, text = line.split("\t", 1)
        yield kind, text


@cache
def _weights() -> dict[str, float]:
    counts: dict[str, Counter[str]] = {"spam": Counter(), "real": Counter()}
    totals: Counter[str] = Counter()
    for kind, text in examples():
        counts[kind].update(marks(folded(text)))
        totals[kind] += 1
    spam, real = counts["spam"], counts["real"]
    return {
        mark: _weight(
            spam[mark] / totals["spam"], real[mark] / totals["real"], min(totals.values())
        )
        for mark in {*spam, *real}
        if spam[mark] + real[mark] >= MIN_EXAMPLES
    }


def _weight(spam_share: float, real_share: float, fewest: int) -> float:
    smoothing = SMOOTHING / fewest
    weight = math.log((spam_share + smoothing) / (real_share + smoothing))
    return max(-HEAVIEST, min(HEAVIEST, weight))
