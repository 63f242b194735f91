"""Two rankings become one."""

import pytest

from search.dense.fusion import reciprocal_rank_fusion

pytestmark = pytest.mark.once


def test_what_both_rank_well_comes_first():
    fused = reciprocal_rank_fusion([["a", "b", "c"], ["d", "b"]])
    assert [item for item, _score in fused] == ["b", "a", "d", "c"]


def test_the_scores_are_the_sums_of_reciprocal_ranks():
    fused = dict(reciprocal_rank_fusion([["a", "b"], ["b"]]))
    assert fused == {"a": 1 / 61, "b": 1 / 62 + 1 / 61}


def test_equal_sums_keep_the_order_of_the_first_ranking():
    assert [item for item, _ in reciprocal_rank_fusion([["words"], ["meaning"]])] == [
        "words",
        "meaning",
    ]


def test_nothing_fused_is_nothing():
    assert reciprocal_rank_fusion([[], []]) == []
