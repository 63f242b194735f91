"""The measures, against values worked out by hand."""

import math

import pytest

from search.evaluation.metrics import ndcg, percentile, recall, reciprocal_rank

pytestmark = pytest.mark.once


def test_a_perfect_order_has_an_ndcg_of_one():
    assert ndcg(["a", "b", "x"], {"a": 2, "b": 1}) == 1


def test_ndcg_discounts_by_rank_and_gains_by_grade():
    # Gains 1 and 3 at ranks 1 and 3: 1/log2(2) + 3/log2(4) = 2.5; ideal 3 + 1/log2(3).
    expected = 2.5 / (3 + 1 / math.log2(3))
    assert ndcg(["b", "x", "a"], {"a": 2, "b": 1}) == pytest.approx(expected)


def test_the_ideal_counts_relevant_documents_that_were_not_found():
    assert ndcg(["b"], {"a": 2, "b": 1}) == pytest.approx(1 / (3 + 1 / math.log2(3)))


def test_ndcg_looks_at_the_first_ten_only():
    others = [f"x{number}" for number in range(10)]
    assert ndcg([*others, "a"], {"a": 2}) == 0
    assert ndcg([*others[:9], "a"], {"a": 2}) == pytest.approx(1 / math.log2(11))


def test_the_ideal_has_ten_documents_too():
    grades = {f"d{number}": 1 for number in range(12)}
    assert ndcg([f"d{number}" for number in range(12)], grades) == 1


def test_a_negative_grade_is_no_gain():
    assert ndcg(["junk", "a"], {"junk": -1, "a": 1}) == pytest.approx(1 / math.log2(3))


def test_recall_is_over_all_relevant_documents():
    assert recall(["a", "x"], {"a": 2, "b": 1, "x": 0}) == 0.5


def test_recall_looks_at_the_first_hundred():
    others = [f"x{number}" for number in range(99)]
    assert recall([*others, "a", "b"], {"a": 1, "b": 1}) == 0.5


def test_the_reciprocal_rank_is_that_of_the_first_relevant_document():
    assert reciprocal_rank(["x", "b", "a"], {"a": 2, "b": 1, "x": 0}) == 0.5
    assert reciprocal_rank(["x"], {"a": 2}) == 0


@pytest.mark.parametrize(("share", "expected"), [(0.5, 3), (0.95, 5), (0, 1), (1, 5)])
def test_a_percentile_is_one_of_the_values(share, expected):
    assert percentile([5, 1, 4, 2, 3], share) == expected
