"""What nearly every page asks for is kept for a moment."""

import pytest

from home.kept import MOST_KEYS, Kept

pytestmark = pytest.mark.once


def test_it_is_read_once_within_a_second_and_anew_after_it(keeping):
    answers = iter(["old", "new"])
    keep = Kept(lambda: next(answers))
    assert keep() == "old"
    keeping(0.9)
    assert keep() == "old"
    keeping(0.2)
    assert keep() == "new"


def test_a_fault_is_not_kept_and_what_was_kept_is_not_given_out_too_long(keeping):
    answers = iter(["old", OSError("database gone"), "new"])

    def read():
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    keep = Kept(read)
    assert keep() == "old"
    keeping(1.1)
    with pytest.raises(OSError, match="database gone"):
        keep()
    assert keep() == "new"


def test_nothing_found_is_kept_too(keeping):
    reads = []
    keep = Kept(lambda: reads.append(1))
    keep()
    keep()
    assert len(reads) == 1


def test_each_key_is_kept_by_itself_and_not_more_keys_than_a_site_has(keeping):
    reads: list[object] = []

    def read(*key):
        reads.append(key)
        return key

    keep = Kept(read)
    assert [keep("a", 1), keep("b", 1), keep("a", 1)] == [("a", 1), ("b", 1), ("a", 1)]
    assert len(reads) == 2
    for number in range(3 * MOST_KEYS):
        keep("forged", number)
    assert len(keep._found) <= MOST_KEYS


def test_tests_keep_nothing():
    reads = []
    keep = Kept(lambda: reads.append(1))
    keep()
    keep()
    assert len(reads) == 2
