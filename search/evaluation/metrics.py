"""The measures of a ranking against judgments; grades above 0 are relevant."""

import math
from collections.abc import Mapping, Sequence

Grades = Mapping[str, int]  # of the judged documents of one query


def ndcg(ranking: Sequence[str], grades: Grades, depth: int = 10) -> float:
    """Normalised discounted cumulative gain, 0 to 1 (Järvelin and Kekäläinen 2002).

    The gain of a document is 2^grade - 1, discounted by log2(rank + 1). The ideal is made of
    all judged documents of the query; without a relevant one the result is 0.
    """
    ideal = _discounted(sorted(grades.values(), reverse=True)[:depth])
    found = _discounted([grades.get(document, 0) for document in ranking[:depth]])
    return found / ideal if ideal else 0.0


def recall(ranking: Sequence[str], grades: Grades, depth: int = 100) -> float:
    """The share of the relevant documents that are among the first `depth`, 0 to 1."""
    relevant = {document for document, grade in grades.items() if grade > 0}
    return len(relevant.intersection(ranking[:depth])) / len(relevant) if relevant else 0.0


def reciprocal_rank(ranking: Sequence[str], grades: Grades) -> float:
    """1 / rank of the first relevant document, 0 when there is none."""
    for rank, document in enumerate(ranking, start=1):
        if grades.get(document, 0) > 0:
            return 1 / rank
    return 0.0


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of the values do not exceed (nearest rank)."""
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def _discounted(grades: Sequence[int]) -> float:
    gains = (2 ** max(grade, 0) - 1 for grade in grades)
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, start=1))
