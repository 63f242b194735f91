"""Search stays in step through a server and a worker that is killed, in short.

`python -m benchmarks.search_crash` runs it at full length and measures how long it takes.
"""

import pytest

from benchmarks.crash_site import copied_database, crash_environment
from benchmarks.crash_test import mutated
from benchmarks.search_crash import run_search_crash

# Not in Chromium, but it needs the demo site.
pytestmark = pytest.mark.browser


def test_what_is_published_is_found_and_kills_of_the_worker_lose_nothing(running_site, tmp_path):
    """On a copy of the demo site's database, with an index of its own."""
    database = copied_database(running_site.environment["DATABASE_URL"], tmp_path)
    environment = crash_environment(tmp_path, database)
    environment["STATIC_ROOT"] = running_site.environment["STATIC_ROOT"]

    outcome = run_search_crash(mutated(environment, "", 0), rounds=1, publishes=6, kills=2)

    assert len(outcome.shown_after) == 2
    assert (outcome.lost, outcome.leaks, outcome.in_step) == (0, 0, True)
