"""The worker's life, the three commands, and what health says."""

import json
import threading
from datetime import datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, transaction
from django.utils import timezone
from wagtail.models import Page

from search.health import search_health
from search.indexing import worker as worker_module
from search.indexing.copies import has_worker, note_copy, sign_off
from search.indexing.follower import follow_after_commit
from search.indexing.keeper import IndexKeeper
from search.indexing.worker import forget_old_changes, keep_house, run_worker
from search.models import IndexCopy, SearchChange
from tests.factories import make_condition

pytestmark = pytest.mark.django_db


class StopAfter(threading.Event):
    """Set after so many rounds; nobody waits."""

    def __init__(self, rounds):
        super().__init__()
        self.rounds = rounds
        self.waits = []

    def wait(self, timeout=None):
        self.waits.append(timeout)
        self.rounds -= 1
        if self.rounds == 0:
            self.set()
        return self.is_set()


@pytest.fixture(autouse=True)
def _one_connection(monkeypatch):
    monkeypatch.setattr(worker_module, "close_old_connections", lambda: None)


def test_the_worker_builds_what_is_missing_gives_a_sign_and_signs_off(kept, library):
    seen = []

    class LookAtCopy(StopAfter):
        def wait(self, timeout=None):
            seen.append(has_worker(kept.index))
            return super().wait(timeout)

    run_worker(LookAtCopy(1))

    assert seen == [True]
    assert str(library.pk) in kept.keys
    assert not has_worker(kept.index)
    copy = IndexCopy.objects.get()
    assert copy.documents == len(kept.keys)


def test_the_worker_survives_a_database_that_is_away_and_asks_less_often(kept, monkeypatch, caplog):
    looks = []

    def away(self, now):
        looks.append(now)
        if len(looks) == 1:
            raise OperationalError("words of a patient")

    monkeypatch.setattr(IndexKeeper, "look", away)
    stop = StopAfter(2)

    run_worker(stop, interval=0.5)

    assert stop.waits == [5.0, 0.5]
    assert "OperationalError" in caplog.text
    assert "words of a patient" not in caplog.text


def test_a_failing_task_stops_no_other(monkeypatch, caplog):
    done: list[datetime] = []

    def fails(now):
        raise ValueError("words of a patient")

    monkeypatch.setattr(worker_module, "HOUSEKEEPING", [fails, done.append])
    now = timezone.now()

    keep_house(now)

    assert done == [now]
    assert "words of a patient" not in caplog.text


def test_a_sign_of_life_is_written_when_something_changed_or_after_a_while(kept, library):
    kept.rebuild()
    now = timezone.now()
    note_copy(kept.index, "", now)
    note_copy(kept.index, "", now + timedelta(seconds=5))
    assert IndexCopy.objects.get().seen_at == now

    note_copy(kept.index, "the disk is full", now + timedelta(seconds=6))
    assert IndexCopy.objects.get().seen_at == now + timedelta(seconds=6)
    note_copy(kept.index, "the disk is full", now + timedelta(seconds=40))
    assert IndexCopy.objects.get().seen_at == now + timedelta(seconds=40)


def test_old_changes_go_when_every_copy_in_use_has_them(kept, library):
    kept.rebuild()
    library.save()
    now = timezone.now()
    note_copy(kept.index, "", now)
    kept.catch_up()
    SearchChange.objects.update(created_at=now - timedelta(days=8))
    waiting = SearchChange.objects.filter(number__gt=IndexCopy.objects.get().position)
    assert waiting.exists()

    forget_old_changes(now)
    assert waiting.count() == SearchChange.objects.count()

    note_copy(kept.index, "", now)
    forget_old_changes(now)
    assert not SearchChange.objects.exists()
    assert kept.catch_up() == 0  # and the copy can go on


def test_who_saves_follows_only_where_no_worker_lives(
    kept, home_page, django_capture_on_commit_callbacks
):
    def is_found():
        with django_capture_on_commit_callbacks(execute=True):
            home_page.save()
        return not search_health().behind

    assert is_found()
    note_copy(kept.index, "", timezone.now())
    assert not is_found()
    sign_off(kept.index, timezone.now())
    assert is_found()


def test_nothing_that_goes_wrong_after_the_commit_reaches_the_editor(
    kept, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    def away(index):
        raise OperationalError("words of a patient")

    monkeypatch.setattr("search.indexing.follower.has_worker", away)
    with django_capture_on_commit_callbacks(execute=True):
        follow_after_commit(kept.index.backend)

    assert "not brought up to date: OperationalError" in caplog.text
    assert "words of a patient" not in caplog.text


def test_a_change_that_is_rolled_back_is_no_change(kept, library):
    kept.rebuild()
    with transaction.atomic():
        library.save()
        transaction.set_rollback(True)
    assert kept.catch_up() == 0


def test_following_once_brings_everything_up_to_date_without_a_sign_of_life(kept, library):
    call_command("follow_search_index", "--once")
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    Page.objects.filter(pk=library.pk).update(live=False)

    call_command("follow_search_index", "--once")

    assert str(page.pk) in kept.keys
    assert str(library.pk) not in kept.keys
    assert not IndexCopy.objects.exists()


def test_following_once_says_what_is_in_the_way(kept, tmp_path):
    (tmp_path / "search").write_text("a file")
    with pytest.raises(CommandError, match="wagtailcore_page: the index cannot be written"):
        call_command("follow_search_index", "--once")


def test_rebuilding_tells_documents_seconds_and_size_and_shows_progress(kept, library, capsys):
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")

    call_command("rebuild_search_index")

    told = capsys.readouterr()
    assert f"wagtailcore_page: {len(kept.keys)} documents, " in told.out
    assert " MB" in told.out
    assert "100%" in told.err


def test_rebuilding_refuses_kindly_where_it_cannot_write(kept, tmp_path):
    (tmp_path / "search").write_text("a file")
    with pytest.raises(CommandError, match=r"Nothing was changed\. Folder: .*search"):
        call_command("rebuild_search_index")


def test_rebuilding_works_while_a_worker_runs(kept, library):
    keeper = kept.keeper()
    keeper.look(timezone.now())
    library.save()
    keeper.look(timezone.now())

    call_command("rebuild_search_index")
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    keeper.look(timezone.now())
    keeper.close()

    assert str(page.pk) in kept.keys


def test_wagtails_own_command_builds_this_index_too(kept, library, capsys):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")

    call_command("update_index", "--backend", "patients", "--chunk_size", "1")

    assert str(page.pk) in kept.keys
    assert kept.catch_up() == 0


def test_health_is_well_when_the_index_is_in_step(kept, library, capsys):
    kept.rebuild()

    call_command("search_health")

    said = capsys.readouterr().out
    assert "Engine that answers: patients" in said
    assert "Worker of this host: never seen" in said
    assert "Well." in said


def test_health_as_json_names_what_is_missing_and_ends_with_1(kept, library, capsys):
    with pytest.raises(SystemExit) as ended:
        call_command("search_health", "--json")

    assert ended.value.code == 1
    said = json.loads(capsys.readouterr().out)
    assert said["is_degraded"]
    assert said["engine"] == "default"
    assert said["problems"] == ["there is no index yet; the fallback answers"]


def test_health_counts_drift_only_when_it_looks_thoroughly(kept, library):
    kept.rebuild()
    Page.objects.filter(pk=library.pk).update(live=False)

    assert not search_health().is_degraded
    assert search_health(thorough=True).problems == ["1 objects differ from the database"]


def test_health_misses_a_worker_that_was_here_before(kept, library):
    kept.rebuild()
    note_copy(kept.index, "", timezone.now() - timedelta(minutes=5))
    assert search_health().problems == ["the worker (follow_search_index) does not run"]


def test_health_costs_a_monitor_few_queries(kept, library, django_assert_max_num_queries):
    kept.rebuild()
    with django_assert_max_num_queries(3):
        search_health()


def test_health_of_another_engine_needs_no_index(settings):
    settings.SEARCH_BACKEND = "default"
    assert not search_health(thorough=True).is_degraded
