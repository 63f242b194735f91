"""What every search reads is kept for a moment."""

import pytest

from search import kept
from search.kept import Kept

pytestmark = pytest.mark.once


@pytest.fixture
def clock(monkeypatch):
    """Sets the monotonic clock; things are kept for one second again."""
    monkeypatch.setattr(kept, "KEPT_SECONDS", 1.0)
    times = [100.0]
    monkeypatch.setattr("search.kept.time.monotonic", lambda: times[0])

    def move(seconds: float) -> None:
        times[0] += seconds

    return move


def test_it_is_read_once_within_a_second_and_anew_after_it(clock):
    answers = iter(["old", "new"])
    keep = Kept(lambda: next(answers))
    assert keep() == "old"
    clock(0.9)
    assert keep() == "old"
    clock(0.2)
    assert keep() == "new"


def test_a_fault_is_not_kept_and_what_was_kept_is_not_given_out_too_long(clock):
    answers = iter(["old", OSError("database gone"), "new"])

    def read():
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    keep = Kept(read)
    assert keep() == "old"
    clock(1.1)
    with pytest.raises(OSError, match="database gone"):
        keep()
    assert keep() == "new"


def test_nothing_found_is_kept_too(clock):
    reads = []
    keep = Kept(lambda: reads.append(1))
    keep()
    keep()
    assert len(reads) == 1
