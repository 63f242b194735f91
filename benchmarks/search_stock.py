"""Wagtail's own search over the same articles, as a site without ours would have it."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from django.db import OperationalError, connection
from modelsearch.backends import get_search_backend
from tqdm import tqdm
from wagtail.models import Page

from articles.models import ConditionPage
from search.evaluation.metrics import percentile
from search.query import MAX_CHARACTERS

# At each call Wagtail computes the norms of all titles anew: few large calls are faster.
INDEXED_AT_ONCE = 5000
MOST_QUERIES = 20


class TooSlow(Exception):
    """A query that was stopped."""


def stock_figures(asked: list[str], seconds: int) -> dict[str, Any]:
    """The times of ten results with each operator; no query may take longer than `seconds`.

    SQLite's grow with the square of the matches, so few queries are asked, and the first that
    is stopped ends the measurement. Without seconds, nothing is measured.
    """
    if not seconds:
        return {}
    begin = time.perf_counter()
    _build()
    figures: dict[str, Any] = {"stock index built, s": round(time.perf_counter() - begin, 1)}
    quoteless = [text.replace('"', " ")[:MAX_CHARACTERS] for text in asked]
    for operator in ("and", "or"):
        figures.update(_times(quoteless[:MOST_QUERIES], operator, seconds))
    return figures


def _build() -> None:
    index = get_search_backend("default").get_index_for_model(Page)
    keys = list(ConditionPage.objects.order_by("pk").values_list("pk", flat=True))
    for begin in tqdm(range(0, len(keys), INDEXED_AT_ONCE), desc="stock index"):
        chunk = keys[begin : begin + INDEXED_AT_ONCE]
        index.add_items(ConditionPage, list(ConditionPage.objects.filter(pk__in=chunk)))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _times(asked: list[str], operator: str, seconds: int) -> dict[str, Any]:
    times, empty = [], 0
    deadline = time.perf_counter() + 3 * seconds
    for text in tqdm(asked, desc=f"stock, {operator}"):
        begin = time.perf_counter()
        try:
            found = _stopped_after(seconds, partial(_search, text, operator))
        except TooSlow:
            return {f"stock {operator}, ms": f"stopped after {seconds} s"}
        times.append((time.perf_counter() - begin) * 1000)
        empty += not found
        if time.perf_counter() > deadline:
            break
    share = f"{empty / len(times):.0%} found nothing"
    p50, p95 = (round(percentile(times, share)) for share in (0.5, 0.95))
    return {f"stock {operator}, ms": f"p50 {p50}, p95 {p95} ({len(times)} queries, {share})"}


def _search(text: str, operator: str) -> list[Any]:
    return list(Page.objects.live().search(text, operator=operator)[:10])


def _stopped_after(seconds: int, work: Callable[[], Any]) -> Any:
    """The result of some work on the database; raises TooSlow."""
    with _clock(seconds):
        try:
            return work()
        except OperationalError as error:
            raise TooSlow from error


@contextmanager
def _clock(seconds: int) -> Iterator[None]:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SET statement_timeout = {seconds * 1000:d}")
            yield
            cursor.execute("SET statement_timeout = 0")
        return
    timer = threading.Timer(seconds, connection.connection.interrupt)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
