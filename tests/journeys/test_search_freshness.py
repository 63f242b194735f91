"""Search stays in step through a server and a worker that is killed, in short.

`python -m benchmarks.search_crash` runs it at full length and measures how long it takes.
"""

import pytest

from benchmarks.crash_site import copied_database, crash_environment
from benchmarks.crash_test import mutated
from benchmarks.search_crash import Outcome, run_search_crash

# Not in Chromium, but it needs the demo site.
pytestmark = pytest.mark.browser


@pytest.fixture
def search_crash(running_site, tmp_path):
    """Runs the test on a copy of the demo site's database, with an index of its own."""

    def run(*, rounds: int, publishes: int, kills: int, mutant: str = "") -> Outcome:
        database = copied_database(running_site.environment["DATABASE_URL"], tmp_path)
        environment = crash_environment(tmp_path, database)
        environment["STATIC_ROOT"] = running_site.environment["STATIC_ROOT"]
        return run_search_crash(
            mutated(environment, mutant, 0), rounds=rounds, publishes=publishes, kills=kills
        )

    return run


def test_what_is_published_is_found_and_kills_of_the_worker_lose_nothing(search_crash):
    outcome = search_crash(rounds=1, publishes=8, kills=2)

    assert len(outcome.shown_after) == 2
    assert (outcome.lost, outcome.leaks, outcome.in_step) == (0, 0, True)
    assert outcome.publishes == 8


@pytest.mark.once
def test_the_test_sees_an_index_that_notes_what_it_does_not_hold(search_crash):
    outcome = search_crash(rounds=0, publishes=8, kills=4, mutant="early_note")

    assert outcome.lost > 0
