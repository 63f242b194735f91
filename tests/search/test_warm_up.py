"""The first search of a process finds everything ready."""

import pytest
from django.db import OperationalError

from search import warm_up
from search.understanding import kept_spelling
from tests.factories import make_condition


@pytest.fixture
def connection_stays(monkeypatch) -> None:
    """The connection of a test is the one that the test needs."""
    monkeypatch.setattr("search.warm_up.connection", type("", (), {"close": lambda self: None})())


@pytest.mark.django_db
@pytest.mark.usefixtures("patient_search", "connection_stays")
def test_the_words_of_the_library_are_read_beforehand(library):
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    warm_up.warm_up()
    assert "frozen" in kept_spelling._kept.vocabulary.names


@pytest.mark.once
def test_a_dead_database_harms_nothing_and_is_told_without_its_words(monkeypatch, caplog):
    def dead(question):
        raise OperationalError("password of the database")

    monkeypatch.setattr(warm_up, "ask", dead)
    monkeypatch.setattr("search.warm_up.connection", type("", (), {"close": lambda self: None})())
    warm_up.warm_up()
    assert "The search was not warmed up: OperationalError" in caplog.text
    assert "password" not in caplog.text
