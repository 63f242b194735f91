"""Measure the finder on one database; run by benchmarks.finder, once for each.

Prints one JSON object on stdout.
"""

import argparse
import gc
import hashlib
import json
import logging
import os
import random
import time
from collections.abc import Sequence
from typing import Any

FULL_PAGE = 10
REPEATS = 3
Figures = dict[str, Any]


def main() -> None:
    """Fill the database of DATABASE_URL, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, required=True)
    parser.add_argument("--questions", type=int, required=True)
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "physiocare.settings.test"
    import django

    django.setup()
    from django.core.management import call_command

    logging.disable(logging.WARNING)
    call_command("migrate", verbosity=0)
    print(json.dumps(measure(options)))


def measure(options: argparse.Namespace) -> Figures:
    """Every figure: milliseconds, or numbers of things."""
    from benchmarks.finder_practice import Practice

    practice = Practice(options.people)
    practice.fill()
    asked = questions(practice, options.questions)
    return {
        "people": options.people,
        "questions": len(asked),
        **finder_figures(asked),
        **page_figures(asked),
    }


def questions(practice: Any, number: int) -> list[dict[str, str]]:
    """What patients ask, as the address has it: always a place, and other wishes in turn."""
    from wagtail.models import Page

    from benchmarks.finder_practice import ARTICLES
    from clinic.choices import VisitMode
    from clinic.finder.query import LANGUAGES
    from clinic.models import Area
    from search.evaluation.rows import LIBRARY_KEY

    chance = random.Random(7)
    articles = range(LIBRARY_KEY + 1, LIBRARY_KEY + 1 + ARTICLES)
    needs = list(Page.objects.filter(pk__in=articles).values_list("translation_key", flat=True))
    names = list(Area.objects.order_by("pk").values_list("name", flat=True))
    return [
        {
            "place": chance.choice(names) if n % 3 == 0 else practice.any_pin_code(),
            "need": str(chance.choice(needs)) if n % 4 else "",
            "mode": chance.choice(["", *VisitMode.values]),
            "language": chance.choice(["", "", *(code for code, _name in LANGUAGES)]),
        }
        for n in range(number)
    ]


def finder_figures(asked: list[dict[str, str]]) -> Figures:
    """From what the address says to the ten people of the first page, with all they show.

    What is in memory is kept from the collector, as a worker of the site does once it is warm.
    """
    find(asked[0])  # the table of PIN codes is read once per process
    gc.collect()
    gc.freeze()
    answers = [[card.person.name for card in find(question).people] for question in asked]
    times, processor = zip(*(_best(question) for question in asked), strict=True)
    full = sum(len(names) == FULL_PAGE for names in answers)
    return {
        **_percentiles("finder", times),
        # A machine that is busy with other things lengthens this less.
        **_percentiles("finder, own processor time", processor),
        "most queries of one question": max(queries_of(question) for question in asked),
        "questions with ten people": f"{full} of {len(asked)}",
        "order of results": hashlib.sha256(repr(answers).encode()).hexdigest()[:12],
    }


def _best(question: dict[str, str]) -> tuple[float, float]:
    """The best of some times, and of processor times, which a busy machine disturbs least."""
    times, processor = [], []
    for _ in range(REPEATS):
        begin, begin_processor = time.perf_counter(), time.process_time()
        find(question)
        times.append((time.perf_counter() - begin) * 1000)
        processor.append((time.process_time() - begin_processor) * 1000)
    return min(times), min(processor)


def find(question: dict[str, str]) -> Any:
    """The finder's answer, as the page asks for it."""
    from django.utils import timezone
    from wagtail.models import Site

    from clinic.finder.query import FinderQuery
    from clinic.finder.search import find_people

    site = Site.objects.get(is_default_site=True)
    return find_people(FinderQuery.of(question), timezone.localdate(), site=site)


def queries_of(question: dict[str, str]) -> int:
    """How many queries one question needs, and one more for the site."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        find(question)
    return len(queries)


def page_figures(asked: list[dict[str, str]]) -> Figures:
    """The whole page, through every layer of Django."""
    from django.test import Client, override_settings

    from clinic.models import PractitionerIndexPage
    from physiocare.settings.base import KEPT_SECONDS

    address = PractitionerIndexPage.objects.get().get_url() or ""
    client, times = Client(), []
    client.get(address, asked[0])  # templates are loaded once per process
    with override_settings(KEPT_SECONDS=KEPT_SECONDS):  # as on a real site; tests keep nothing
        for question in asked:
            begin = time.perf_counter()
            response = client.get(address, question)
            times.append((time.perf_counter() - begin) * 1000)
            if response.status_code != 200:
                raise RuntimeError(f"status {response.status_code} for {question}")
    return _percentiles("finder page", times)


def _percentiles(name: str, times: Sequence[float]) -> Figures:
    from search.evaluation.metrics import percentile

    return {
        f"{name} p50, ms": round(percentile(list(times), 0.5), 1),
        f"{name} p95, ms": round(percentile(list(times), 0.95), 1),
    }


if __name__ == "__main__":
    main()
