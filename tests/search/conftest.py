"""The patients' search with an index of its own for each test."""

import pytest


@pytest.fixture
def patient_search(settings, tmp_path, monkeypatch) -> None:
    """Keep the index of this test in step with every save, without waiting for a commit.

    A test's transaction is never committed, so what would happen after it happens at once.
    """
    patients = {**settings.WAGTAILSEARCH_BACKENDS["patients"], "AUTO_UPDATE": True}
    patients["PATH"] = str(tmp_path / "search")
    settings.WAGTAILSEARCH_BACKENDS = {**settings.WAGTAILSEARCH_BACKENDS, "patients": patients}
    monkeypatch.setattr("search.backends.tantivy.backend.follow_after_commit", _follow_now)


def _follow_now(backend) -> None:
    from search.indexing.follower import follow_now

    follow_now(backend)
