"""What the worker does about a full disk, a build in progress, drift and a stale index."""

import os
import resource
import shutil
from contextlib import contextmanager
from datetime import timedelta

import pytest
import tantivy
from django.utils import timezone
from wagtail.models import Page

from search.backends.tantivy import reader
from search.backends.tantivy.index_files import IndexBusy, IndexUnavailable, RebuildLock
from search.backends.tantivy.reader import OpenIndex
from search.health import search_health
from search.indexing import keeper as keeper_module
from search.indexing.drift import find_drift
from search.models import IndexCopy, SearchChange
from tests.factories import make_condition
from tests.search.indexing.damages import forget_what_was_open, no_pointer

pytestmark = pytest.mark.django_db


@contextmanager
def full_disk(limit=500):
    """No file may grow beyond `limit` bytes; what is on the disk can be read."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.once
def test_a_rebuild_on_a_full_disk_leaves_the_index_as_it_was_and_no_rubbish(index):
    before = index.build

    with full_disk(), pytest.raises(IndexUnavailable):
        index.rebuild()

    assert index.build == before
    assert list(index.index.files.folder.glob("build-*")) == [before]
    assert str(index.page.pk) in index.keys
    assert index.rebuild()


def test_the_worker_waits_longer_after_each_failure_and_then_mends(index, monkeypatch):
    tries = []

    def full(index):
        tries.append(index)
        raise IndexUnavailable("the index cannot be written: No space left on device")

    no_pointer(index)
    keeper, now = index.keeper(), timezone.now()
    with monkeypatch.context() as patch:
        patch.setattr(keeper_module, "rebuild", full)
        for second in range(60):
            keeper.look(now + timedelta(seconds=second))
    keeper.give_sign(now)

    assert len(tries) == 5  # after 0, 2, 6, 14 and 30 seconds
    assert "No space left" in IndexCopy.objects.get().problem
    assert search_health().is_degraded

    keeper.look(now + timedelta(minutes=2))
    keeper.give_sign(now + timedelta(minutes=2))
    keeper.close()

    assert IndexCopy.objects.get().problem == ""
    assert not search_health().is_degraded


def test_an_index_that_is_broken_again_each_time_is_not_built_all_the_time(index, monkeypatch):
    builds = []

    def build_in_vain(index):
        builds.append(index)
        return 0

    no_pointer(index)
    keeper, now = index.keeper(), timezone.now()
    monkeypatch.setattr(keeper_module, "rebuild", build_in_vain)
    for half_second in range(120):
        keeper.look(now + timedelta(seconds=half_second / 2))

    assert len(builds) == 5


def test_a_worker_waits_while_somebody_else_builds(index):
    no_pointer(index)
    lock = RebuildLock(index.index.files.folder)
    keeper, now = index.keeper(), timezone.now()
    keeper.look(now)
    assert keeper.problem == "there is no index yet"

    lock.release()
    keeper.look(now + timedelta(seconds=3))
    keeper.close()

    assert keeper.problem == ""


def test_a_folder_that_cannot_be_made_is_a_problem_and_no_crash(index, tmp_path):
    shutil.rmtree(index.index.files.folder.parent)
    index.index.files.folder.parent.write_text("a file stands in the way")

    keeper = index.keeper()
    keeper.look(timezone.now())

    assert keeper.problem == "the index cannot be written: Not a directory"


def test_a_folder_that_only_others_may_write_is_named_as_that(index, monkeypatch):
    """Tantivy takes a lock even to read, and says no more than that it could not."""

    def refused(path):
        raise ValueError("Failed to acquire Lockfile: Permission denied")

    forget_what_was_open(index)
    monkeypatch.setattr(tantivy.Index, "open", refused)
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    with pytest.raises(IndexUnavailable, match="not writable"):
        index.index.open()


def test_one_host_builds_an_index_once_at_a_time(index):
    lock = RebuildLock(index.index.files.folder)
    with pytest.raises(IndexBusy):
        index.rebuild()
    lock.release()

    assert index.rebuild()


def test_what_a_killed_rebuild_left_is_removed_by_the_next(index):
    rubbish = index.index.files.folder / "build-killed"
    shutil.copytree(index.build, rubbish)

    index.rebuild()

    assert list(index.index.files.folder.glob("build-*")) == [index.build]


def test_who_reads_an_older_build_reads_on_after_a_switch(index):
    opened = index.index.open()
    index.rebuild()
    assert str(index.page.pk) in opened.primary_keys()
    assert index.index.open() is not opened


def test_a_build_that_is_replaced_while_it_is_opened_is_no_fault(index, monkeypatch):
    forget_what_was_open(index)
    read = reader._read

    def switch_first(folder, schema, now):
        monkeypatch.setattr(reader, "_read", read)
        index.rebuild()
        return read(folder, schema, now)

    monkeypatch.setattr(reader, "_read", switch_first)

    assert isinstance(index.index.open(), OpenIndex)


def test_rows_that_changed_behind_our_back_are_found_and_repaired(index, library):
    other = make_condition(library, "Tennis elbow", "<p>Sore.</p>")
    index.catch_up()
    Page.objects.filter(pk=other.pk).update(live=False)
    gone = make_condition(library, "Carpal tunnel", "<p>Numb.</p>")
    Page.objects.filter(pk=index.page.pk).update(live=False)
    index.catch_up()
    Page.objects.filter(pk=index.page.pk).update(live=True)
    SearchChange.objects.all().delete()

    drift = find_drift(index.index)
    assert drift.surplus == {str(other.pk)}
    assert drift.missing == set()

    Page.objects.filter(pk=gone.pk).update(live=False)
    keeper = index.keeper()
    keeper.look(timezone.now())
    keeper.close()

    assert not find_drift(index.index)
    assert index.keys >= {str(index.page.pk)}
    assert not index.keys & {str(other.pk), str(gone.pk)}


def test_what_waits_to_be_followed_is_no_drift(index, library):
    make_condition(library, "Tennis elbow", "<p>Sore.</p>")
    assert not find_drift(index.index)


def test_a_page_that_cannot_be_indexed_stays_a_problem(index, library, monkeypatch):
    monkeypatch.setattr(type(index.page), "body_text", property(lambda self: 1 / 0))
    index.page.save()
    keeper = index.keeper()
    keeper.look(timezone.now())
    keeper.close()

    assert keeper.problem == "1 objects differ from the database"


def test_a_stale_index_never_shows_what_was_unpublished(index, client):
    index.page.unpublish()

    response = client.get("/search/", {"q": "capsule"})

    assert str(index.page.pk) in index.keys
    assert response.context["search"].results == []


def test_an_index_that_is_a_day_behind_says_so_and_catches_up(index, library):
    library.save()
    SearchChange.objects.update(created_at=timezone.now() - timedelta(days=1))

    health = search_health()
    assert health.behind >= 1
    assert "changes wait since" in health.problems[0]

    index.catch_up()
    assert not search_health().is_degraded
