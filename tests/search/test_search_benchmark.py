"""The search benchmark in small; `python -m benchmarks.search` runs it at full size."""

from argparse import Namespace

import pytest

from benchmarks.search import problems, show
from benchmarks.search_articles import ArticleMaker
from benchmarks.search_figures import measure

FAST = {"engine p95, ms": 14.9, "results page p95, ms": 49.9, "order of results": "same"}


@pytest.mark.django_db
def test_every_figure_is_measured(settings, tmp_path, capsys):
    backends = settings.WAGTAILSEARCH_BACKENDS
    settings.WAGTAILSEARCH_BACKENDS = {name: dict(entry) for name, entry in backends.items()}
    figures = measure(tmp_path, Namespace(articles=12, queries=6, stock_seconds=20))
    show({"here": figures})
    table = capsys.readouterr().out
    assert all(name in table for name in figures)
    assert figures["articles"] == 12
    assert figures["engine p95, ms"] > 0
    assert figures["results page p95, ms"] > figures["engine p50, ms"]
    assert figures["peak memory, MB"] > 10
    assert figures["stock or, ms"].startswith("p50")


@pytest.mark.once
def test_articles_are_always_the_same():
    def made() -> list[tuple]:
        articles = ArticleMaker().articles(3)
        return [(one.pk, one.title, one.summary, one.body_text) for one in articles]

    assert made() == made()
    assert len({title for _pk, title, _summary, _body in made()}) == 3
    assert all(200 < len(body.split()) < 420 for _pk, _title, _summary, body in made())


@pytest.mark.once
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, []),
        ({"engine p95, ms": 15.0}, ["b: the engine needs 15 ms or more"]),
        ({"results page p95, ms": 50.0}, ["b: the results page needs 50 ms or more"]),
        ({"order of results": "other"}, ["the databases differ in the order of results"]),
    ],
)
def test_what_is_too_slow_or_differs_is_named(changes, says):
    assert problems({"a": FAST, "b": {**FAST, **changes}}) == says
