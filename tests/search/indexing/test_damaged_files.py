"""Whatever happens to the files: search answers, says so, and the worker mends them."""

import pytest
from django.utils import timezone

from search.backends.tantivy import reader
from search.backends.tantivy.index_files import IndexUnavailable
from search.backends.tantivy.integrity import check_files
from search.engines import choice
from search.health import search_health
from tests.search.indexing.damages import (
    DAMAGES,
    empty_folder,
    exchanged,
    forget_what_was_open,
    terms_damaged,
    texts_damaged_inside,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("damage", DAMAGES)
def test_search_answers_says_so_and_the_worker_mends(index, admin_search_too, client, damage):
    damage(index)
    forget_what_was_open(index)

    response = client.get("/search/", {"q": "capsule"})

    assert [result.page.title for result in response.context["search"].results] == [
        "Frozen shoulder"
    ]
    health = search_health()
    assert health.is_degraded
    assert health.engine == "default"

    keeper = index.keeper()
    keeper.look(timezone.now())
    keeper.close()

    assert keeper.problem == ""
    assert str(index.page.pk) in index.keys
    assert not search_health().is_degraded


@pytest.fixture
def admin_search_too(settings, index):
    """The fallback's own entries, which production always has."""
    settings.WAGTAILSEARCH_BACKENDS["default"] = {
        **settings.WAGTAILSEARCH_BACKENDS["default"],
        "AUTO_UPDATE": True,
    }
    index.page.save()
    index.catch_up()


def test_a_search_that_fails_on_open_files_closes_them_when_they_are_damaged(index):
    opened = index.index.open()
    texts_damaged_inside(index)

    with pytest.raises(IndexUnavailable), opened.reading():
        raise ValueError("what Tantivy says")

    with pytest.raises(IndexUnavailable, match="broken"):
        index.index.open()


def test_a_search_that_fails_by_itself_leaves_a_sound_index_open(index):
    opened = index.index.open()

    with pytest.raises(IndexUnavailable), opened.reading():
        raise ValueError("what Tantivy says")

    assert index.index.open() is opened


def test_a_panic_is_a_broken_index_and_ctrl_c_is_not(index):
    class PanicException(BaseException):
        pass

    opened = index.index.open()
    with pytest.raises(IndexUnavailable), opened.reading():
        raise PanicException
    with pytest.raises(KeyboardInterrupt), opened.reading():
        raise KeyboardInterrupt


def test_a_broken_index_is_not_read_again_for_each_search(index, monkeypatch):
    terms_damaged(index)
    forget_what_was_open(index)
    reads = []

    def read(build):
        reads.append(build)
        check_files(build)

    monkeypatch.setattr(reader, "check_files", read)

    for _ in range(5):
        with pytest.raises(IndexUnavailable, match="broken"):
            index.index.open()

    assert len(reads) == 1


def test_a_broken_index_is_tried_again_after_a_while(index, monkeypatch):
    path = index.files("*.term")[0]
    whole = path.read_bytes()
    terms_damaged(index)
    forget_what_was_open(index)
    with pytest.raises(IndexUnavailable):
        index.index.open()

    exchanged(path, whole)
    with pytest.raises(IndexUnavailable):
        index.index.open()
    monkeypatch.setattr(reader, "SECONDS_BETWEEN_TRIES", 0)
    reader._faults.clear()

    assert index.index.open().documents


def test_the_same_fault_is_logged_once_and_not_for_each_search(index, client, caplog, monkeypatch):
    monkeypatch.setattr(choice, "_warned", {})
    empty_folder(index)

    for _ in range(3):
        client.get("/search/", {"q": "capsule"})

    assert caplog.text.count("Patients' search falls back: there is no index yet") == 1
    assert "capsule" not in caplog.text
