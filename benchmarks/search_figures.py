"""Measure the patients' search on one database; run by benchmarks.search, once for each.

Prints progress on stderr and one JSON object on stdout.
"""

import argparse
import gc
import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from benchmarks.stopwatch import MIDDLEWARE

ROUNDS_OF_COMMITS = 5
COMPARED = 100  # ids of each ranking that are compared between databases
RESULT = b'<li class="result'
FULL_PAGE = 10
Figures = dict[str, Any]


def main() -> None:
    """Fill the database of DATABASE_URL, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--queries", type=int, required=True)
    parser.add_argument("--stock-seconds", type=int, required=True)
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "physiocare.settings.test"
    import django

    django.setup()
    from django.core.management import call_command

    logging.disable(logging.WARNING)
    call_command("migrate", verbosity=0)
    with tempfile.TemporaryDirectory(prefix="search-bench-") as folder:
        print(json.dumps(measure(Path(folder), options)))


def measure(folder: Path, options: argparse.Namespace) -> Figures:
    """Every figure: milliseconds, seconds, megabytes."""
    from django.conf import settings

    from benchmarks.search_articles import ArticleMaker
    from benchmarks.search_queries import queries
    from benchmarks.search_stock import stock_figures

    settings.WAGTAILSEARCH_BACKENDS["patients"]["PATH"] = str(folder)
    maker = ArticleMaker()
    figures: Figures = {"articles": options.articles}
    figures["articles inserted, s"] = _seconds(lambda: fill(maker, options.articles))
    figures.update(build(folder, options.articles))
    asked = queries(maker, _titles(), options.queries)
    figures.update(engine_figures(asked))
    figures.update(page_figures(asked))
    figures.update(commit_figures())
    figures["peak memory, MB"] = round(_peak_memory())
    figures.update(stock_figures(asked, options.stock_seconds))
    return figures


def fill(maker: Any, number: int) -> None:
    """A site with a home page and a library of so many live articles."""
    from django.db import connection
    from wagtail.models import Page, Site

    from search.evaluation.rows import insert_articles, new_library
    from tests.factories import make_home

    home = make_home(Page.objects.get(depth=1))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "hostname": "testserver", "port": 80}
    )
    articles = _bar(maker.articles(number), "articles", number)
    insert_articles(new_library(home), articles)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def build(folder: Path, number: int) -> Figures:
    """Build the index from the database."""
    from search.indexing.rebuild import rebuild

    _forget_peak_memory()
    bar = tqdm(total=number, desc="index")
    seconds = _seconds(lambda: rebuild(_index(), bar.update))
    bar.close()
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return {"index built, s": seconds, "index size, MB": round(size / 1e6)}


def engine_figures(asked: list[str]) -> Figures:
    """Understand and rank, as for a patient; nothing is read from the database."""
    from search.engines import engine
    from search.evaluation.measure import Asker
    from search.evaluation.searchable import Searchable
    from search.readable import searched_pages
    from search.understanding.word_lists import word_lists

    searchable = Searchable(engine("patients"), searched_pages("en-in"), 1)
    asker = Asker(searchable, [], word_lists())
    first = _milliseconds(lambda: asker.rank(asker.understand("knee pain")))
    times, order = [], hashlib.sha256()
    for text in _bar(asked, "engine", len(asked)):
        begin = time.perf_counter()
        found = asker.rank(asker.understand(text))
        times.append((time.perf_counter() - begin) * 1000)
        order.update(repr([page.page_id for page in found[:COMPARED]]).encode())
    return {
        "first query after a change, ms": first,
        **_percentiles("engine", times),
        "order of results": order.hexdigest()[:12],
    }


def page_figures(asked: list[str]) -> Figures:
    """The whole page, through every layer of Django; nearly all have ten results.

    Until the answer is ready: the search is counted after it was sent. What is in memory is
    kept from the collector, as a worker of the site does once it is warm.
    """
    from django.conf import settings
    from django.test import Client, override_settings

    from physiocare.settings.base import KEPT_SECONDS

    gc.collect()
    gc.freeze()
    times, full = [], 0
    timed = [MIDDLEWARE, *settings.MIDDLEWARE]
    # As on a real site: tests keep nothing.
    with override_settings(MIDDLEWARE=timed, KEPT_SECONDS=KEPT_SECONDS):
        client = Client()
        client.get("/search/", {"q": asked[0]})  # templates are loaded once per process
        for text in _bar(asked, "pages", len(asked)):
            response: Any = client.get("/search/", {"q": text})
            times.append(response.milliseconds)
            if response.status_code != 200:
                raise RuntimeError(f"status {response.status_code} for {text!r}")
            full += response.content.count(RESULT) == FULL_PAGE
    figures = _percentiles("results page", times)
    return {**figures, "pages with ten results": f"{full} of {len(asked)}"}


def commit_figures() -> Figures:
    """How long one changed article takes to be found by a worker that has the index open."""
    from articles.models import ConditionPage
    from search.indexing.changes import record_saved
    from search.indexing.follower import IndexFollower

    index = _index()
    follower = IndexFollower(index)
    times = []
    for page in ConditionPage.objects.order_by("pk")[: ROUNDS_OF_COMMITS + 1]:
        record_saved(page, index.backend.roots)
        times.append(_milliseconds(follower.catch_up))
    follower.close()
    return {"one article followed, ms": sorted(times[1:])[ROUNDS_OF_COMMITS // 2]}


def _index() -> Any:
    from modelsearch.backends import get_search_backend
    from wagtail.models import Page

    return get_search_backend("patients").get_index_for_model(Page)


def _titles() -> list[str]:
    from articles.models import ConditionPage

    return list(ConditionPage.objects.order_by("pk").values_list("title", flat=True))


def _bar(rows: Iterable[Any], name: str, total: int) -> Any:
    return tqdm(rows, desc=name, total=total, mininterval=1)


def _percentiles(name: str, times: list[float]) -> Figures:
    from search.evaluation.metrics import percentile

    return {
        f"{name} p50, ms": round(percentile(times, 0.5), 1),
        f"{name} p95, ms": round(percentile(times, 0.95), 1),
    }


def _milliseconds(work: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    work()
    return round((time.perf_counter() - begin) * 1000, 1)


def _seconds(work: Callable[[], Any]) -> float:
    return round(_milliseconds(work) / 1000, 1)


def _forget_peak_memory() -> None:
    """Count the peak from here on, where Linux allows it: not what filling took."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        print("The peak of memory includes the filling of the database.", file=sys.stderr)


def _peak_memory() -> float:
    """The most megabytes that this process had in memory."""
    status = Path("/proc/self/status").read_text().splitlines()
    peak = next(line for line in status if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1000


if __name__ == "__main__":
    main()
