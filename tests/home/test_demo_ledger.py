"""Demo pieces are loaded once in the life of a database."""

import pytest

from home.demo_ledger import load_once

pytestmark = pytest.mark.django_db


def test_a_piece_is_loaded_only_the_first_time():
    calls = []
    assert load_once("home", lambda: calls.append(1)) is True
    assert load_once("home", lambda: calls.append(2)) is False
    assert calls == [1]


def test_a_piece_that_failed_is_tried_again():
    def fail():
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        load_once("home", fail)
    assert load_once("home", lambda: None) is True
