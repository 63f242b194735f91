"""The finder benchmark in small; `python -m benchmarks.finder` runs it at full size."""

from argparse import Namespace

import pytest

from benchmarks.finder import problems
from benchmarks.finder_figures import measure
from benchmarks.finder_practice import Practice
from benchmarks.search import show

FAST = {"finder p95, ms": 49.9, "order of results": "same"}


@pytest.mark.django_db
def test_every_figure_is_measured(capsys):
    figures = measure(Namespace(people=60, questions=8))
    show({"here": figures})
    table = capsys.readouterr().out
    assert all(name in table for name in figures)
    assert (figures["people"], figures["questions"]) == (60, 8)
    assert figures["finder p95, ms"] >= figures["finder p50, ms"] > 0
    assert figures["finder page p95, ms"] >= figures["finder page p50, ms"] > 0
    assert 0 < figures["most queries of one question"] <= 20


@pytest.mark.once
def test_the_places_asked_for_are_always_the_same():
    def asked() -> list[str]:
        practice = Practice(1)
        return [practice.any_pin_code() for _ in range(50)]

    assert asked() == asked()
    assert len(set(asked())) > 20


@pytest.mark.once
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, []),
        ({"finder p95, ms": 50.0}, ["b: finding needs 50 ms or more"]),
        ({"order of results": "other"}, ["the databases differ in the order of results"]),
    ],
)
def test_what_is_too_slow_or_differs_is_named(changes, says):
    assert problems({"a": FAST, "b": {**FAST, **changes}}) == says
