"""Evidence statements say what their certainty allows (GRADE guidelines 26)."""

import pytest

from articles.warnings.grade_wording import wording_problem

FITTING = [
    ("high", "Exercise reduces pain."),
    ("high", "Bed rest makes no difference."),
    ("moderate", "Exercise probably reduces pain."),
    ("moderate", "Exercise likely makes little difference."),
    ("low", "Needling may ease pain."),
    ("low", "Needling might not help."),
    ("low", "It is not clear whether needling helps."),
    ("very_low", "The evidence is very uncertain on whether needling helps."),
    ("very_low", "Needling may ease pain but the evidence is very uncertain."),
    ("very_low", "We do not know whether needling helps."),
]
WRONG = [
    ("high", "Exercise may reduce pain."),
    ("high", "Exercise probably reduces pain."),
    ("moderate", "Exercise reduces pain."),
    ("moderate", "Exercise may reduce pain."),
    ("low", "Needling works."),
    ("low", "Needling is PROVEN to relieve pain."),
    ("low", "Needling probably eases pain."),
    ("very_low", "Needling cures pain."),
    ("very_low", "Needling may ease pain."),
]


@pytest.mark.parametrize(("certainty", "statement"), FITTING)
def test_a_fitting_statement_passes(certainty, statement):
    assert wording_problem(statement, certainty) == ""


@pytest.mark.parametrize(("certainty", "statement"), WRONG)
def test_a_statement_that_says_more_or_less_is_named(certainty, statement):
    assert wording_problem(statement, certainty)
