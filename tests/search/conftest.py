"""What all tests of the search share; the index itself is in tests/conftest.py."""

import pytest

from search.understanding import word_lists


@pytest.fixture(autouse=True)
def _words_are_looked_at_again(monkeypatch) -> None:
    """Editors' word lists are kept for a second, which is longer than a test."""
    monkeypatch.setattr(word_lists, "KEPT_SECONDS", 0)
