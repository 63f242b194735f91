"""The crash test in short; `python -m benchmarks.crash_test` runs it at full length."""

import pytest

from benchmarks.crash_site import CrashSite, copied_database, crash_environment
from benchmarks.crash_test import Outcome, kill_and_restart, mutated, run_crash_test
from benchmarks.crash_verdict import Verdict

# Not in Chromium, but it needs the demo site, and the machine for itself.
pytestmark = pytest.mark.browser


@pytest.fixture
def crash(running_site, tmp_path):
    """Runs a crash test on a copy of the demo site's database."""

    def run(*, submissions: int, kills: int, mutant: str = "", pause: int = 20) -> Outcome:
        database = copied_database(running_site.environment["DATABASE_URL"], tmp_path)
        environment = crash_environment(tmp_path, database)
        environment["STATIC_ROOT"] = running_site.environment["STATIC_ROOT"]
        with CrashSite(mutated(environment, mutant, pause)) as site:
            return run_crash_test(site, submissions, [kill_and_restart(site)] * kills)

    return run


def test_what_patients_were_told_is_received_survives_three_kills(crash):
    outcome = crash(submissions=300, kills=3)

    assert outcome.verdict == Verdict(
        sent=300,
        acknowledged=300,
        stored=300,
        lost=0,
        doubled=0,
        altered=0,
        without_outbox=0,
        without_event=0,
    )
    assert outcome.posts > 300  # some patients were hit, and sent again


@pytest.mark.once
@pytest.mark.parametrize(("mutant", "fault"), [("no_token", "doubled"), ("early_ack", "lost")])
def test_the_crash_test_sees_a_site_that_doubles_or_loses(crash, mutant, fault):
    outcome = crash(submissions=30, kills=2, mutant=mutant, pause=1000)

    assert getattr(outcome.verdict, fault) > 0
    assert not outcome.verdict.is_clean
