"""Join rankings whose scores cannot be compared."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

# How little the first places count more than the next (Cormack, Clarke, Büttcher 2009).
RANK_CONSTANT = 60
Item = TypeVar("Item")


def reciprocal_rank_fusion(rankings: Sequence[Sequence[Item]]) -> list[tuple[Item, float]]:
    """Every item of these rankings with the sum of 1/(60 + its rank), the highest first.

    Equal sums keep the order of the first ranking that has them.
    """
    sums: dict[Item, float] = defaultdict(float)
    for ranking in rankings:
        for rank, item in enumerate(ranking, start=1):
            sums[item] += 1 / (RANK_CONSTANT + rank)
    return sorted(sums.items(), key=lambda pair: -pair[1])
