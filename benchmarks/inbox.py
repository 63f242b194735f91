"""How long the inbox takes with 10,000 and with 1,000,000 enquiries.

    python -m benchmarks.inbox            # on PostgreSQL, both sizes, about five minutes
    python -m benchmarks.inbox --sqlite   # on SQLite, 10,000

Every address is asked for through the whole of Django, several times; what is printed is the
best time in milliseconds, the number of queries and, on PostgreSQL, the ratio of the two sizes.
It exits with 1 when a page needs more than 15 queries or more than twice its time.
"""

import argparse
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scripts.postgres import temporary_postgres

SMALL, LARGE = 10_000, 1_000_000
REPEATS = 7
MOST_QUERIES = 15
MOST_TIMES_SLOWER = 2.0
VIEWS = ["open", "my", "unassigned", "overdue", "urgent", "quarantine", "all"]
ADDRESSES: dict[str, str] = {
    **{f"tab {view}": f"view={view}" for view in VIEWS},
    "last page": "view=all&p=40",
    **{
        f"{view} by {order}": f"view={view}&ordering={order}"
        for view in ("open", "all")
        for order in ("received", "-received", "due", "state", "assigned", "reference")
    },
    "my by -received": "view=my&ordering=-received",
    "urgent by received": "view=urgent&ordering=received",
    "quarantine by -received": "view=quarantine&ordering=-received",
    "state new": "state=new",
    "state closed": "state=closed",
    "states waiting, booked": "state=waiting&state=booked",
    "urgency emergency": "view=all&urgency=emergency",
    "urgency two": "view=all&urgency=emergency&urgency=same_day",
    "assigned": "view=all&assigned_to={staff}",
    "area": "view=all&area=Area+3",
    "looking for": "view=all&looking_for=home_visit",
    "source": "view=all&source_page=Source+3",
    "received last week": "view=all&received_from={week}",
    "received in an old year": "view=all&received_from={old_from}&received_to={old_to}",
    "closed in an old year": "state=closed&received_from={old_from}&received_to={old_to}",
    "area and state": "area=Area+3&state=closed",
    "assigned and urgency": "view=all&assigned_to={staff}&urgency=emergency",
    "search whole phone": "q=098765+43210",
    "search whole reference": "q=p-234567",
    "open in an area by -received": "view=open&area=Area+3&ordering=-received",
}
# A text is looked for in every row: this grows with the table, and is only shown.
SEARCHES = {
    "search part of a phone": "q=98765",
    "search common word": "q=knee",
    "search rare word": "q=zzyzx",
}


def build(rows: int) -> None:
    """Grow the table to `rows`: 2 % open, 1 % in quarantine, the rest closed over ten years."""
    from benchmarks.inbox_rows import ensure_small, multiply

    ensure_small(SMALL)
    if rows > SMALL:
        multiply(rows // SMALL)


def measure(client: Any, query: str, repeats: int = REPEATS) -> tuple[float, int]:
    """The best time in milliseconds, which a busy machine disturbs least, and the queries."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    address = f"{reverse('wagtailsnippets_enquiries_enquiry:list')}?{query}"
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    number = len(queries)  # the next request forgets them
    if response.status_code != 200:
        raise RuntimeError(f"{query} was answered with {response.status_code}")
    times = [_milliseconds(lambda: client.get(address)) for _ in range(repeats)]
    return min(times), number


def _milliseconds(work: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def measure_all(rows: int) -> dict[str, tuple[float, int]]:
    """Every address at this size."""
    from benchmarks.inbox_rows import parameters, receptionist

    build(rows)
    client, values = receptionist(), parameters()
    measure(client, "")  # templates and content types are loaded once per process
    pages = {name: measure(client, query.format(**values)) for name, query in ADDRESSES.items()}
    return {**pages, **{name: measure(client, query, 2) for name, query in SEARCHES.items()}}


def show(results: list[dict[str, tuple[float, int]]]) -> bool:
    """Print a line for each address; whether all are within bounds."""
    fine = True
    for name in results[0]:
        times = [result[name][0] for result in results]
        queries = max(result[name][1] for result in results)
        ratio = times[-1] / times[0]
        is_bounded = name in SEARCHES or ratio <= MOST_TIMES_SLOWER
        line = "  ".join(f"{one:8.1f}" for one in times)
        ok = queries <= MOST_QUERIES and is_bounded
        fine = fine and ok
        print(f"{name:32} {line} ms  {ratio:5.2f} x  {queries:3} queries{'' if ok else '  <-'}")
    return fine


@contextmanager
def database(on_sqlite: bool) -> Iterator[None]:
    """A fresh database of the project's, gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        if on_sqlite:
            os.environ["DATABASE_URL"] = f"sqlite:///{Path(folder) / 'inbox.sqlite3'}"
            yield
            return
        with temporary_postgres() as url:
            os.environ["DATABASE_URL"] = url
            yield
            from django.db import connection

            connection.close()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sqlite", action="store_true")
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "physiocare.settings.test"
    with database(options.sqlite):
        import django
        from django.core.management import call_command

        django.setup()
        logging.disable(logging.INFO)
        call_command("migrate", verbosity=0)
        sizes = [SMALL] if options.sqlite else [SMALL, LARGE]
        print(f"{'enquiries':32} {'  '.join(f'{size:8}' for size in sizes)}")
        return 0 if show([measure_all(size) for size in sizes]) else 1


if __name__ == "__main__":
    sys.exit(main())
