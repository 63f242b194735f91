"""The patients' search with an index of its own for each test."""

import pytest

from search.backends.tantivy.backend import TantivyIndex
from search.indexing.follower import follow_now
from search.understanding import word_lists


@pytest.fixture(autouse=True)
def _words_are_looked_at_again(monkeypatch) -> None:
    """Editors' word lists are kept for a second, which is longer than a test."""
    monkeypatch.setattr(word_lists, "KEPT_SECONDS", 0)


@pytest.fixture
def patient_search(settings, tmp_path, monkeypatch) -> None:
    """An index that has followed everything whenever it is opened.

    A test's transaction is never committed, so nothing happens after it; what the worker
    would have done by the time somebody searches is done then.
    """
    patients = {**settings.WAGTAILSEARCH_BACKENDS["patients"], "AUTO_UPDATE": True}
    patients["PATH"] = str(tmp_path / "search")
    settings.WAGTAILSEARCH_BACKENDS = {**settings.WAGTAILSEARCH_BACKENDS, "patients": patients}
    open_index = TantivyIndex.open

    def follow_and_open(index):
        follow_now(index.backend)
        return open_index(index)

    monkeypatch.setattr(TantivyIndex, "open", follow_and_open)
