"""The index follows what happens to pages and to what they show, and loses nothing."""

import shutil
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import OperationalError
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page

from articles.models import LibraryIndexPage
from search.backends.tantivy.index_files import IndexBusy, IndexUnavailable, read_state, write_state
from search.backends.tantivy.writer import IndexWriter
from search.indexing import follower as follower_module
from search.indexing.changes import forget_changes, number_changes
from search.indexing.follower import IndexFollower, follow_now
from search.models import ChangeHistory, SearchChange
from tests.factories import RedFlagFactory, draft_treatment, make_condition, make_treatment

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]


def found(kept, text) -> set[int]:
    """The pages that have this word."""
    return {page.pk for page in kept.index.backend.search(text, Page.objects.all())}


@pytest.fixture
def index(kept, home_page):
    """An index that is in step with a site without articles."""
    kept.rebuild()
    return kept


def test_a_published_page_is_found_after_following_and_a_draft_is_not(index, library):
    draft = draft_treatment(library, slug="draft")
    page = make_condition(library, "Frozen shoulder", "<p>Stiff capsule.</p>")
    assert str(page.pk) not in index.keys

    assert index.catch_up() > 0

    assert found(index, "capsule") == {page.pk}
    assert str(draft.pk) not in index.keys
    assert index.catch_up() == 0


def test_what_is_unpublished_with_everything_below_it_leaves_the_index(index, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    index.catch_up()

    boss = get_user_model().objects.create_superuser("boss")
    UnpublishPageAction(library, user=boss, include_descendants=True).execute()
    index.catch_up()

    assert not index.keys & {str(page.pk), str(library.pk)}


def test_what_is_deleted_with_everything_below_it_leaves_the_index(index, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    index.catch_up()
    gone = {str(page.pk), str(library.pk)}
    assert gone <= index.keys

    Page.objects.get(pk=library.pk).delete()
    index.catch_up()

    assert not index.keys & gone


def test_a_copy_and_an_alias_are_found_and_follow_their_source(index, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    alias = page.create_alias(update_slug="again", parent=library)
    index.catch_up()
    assert {str(page.pk), str(alias.pk)} <= index.keys

    page.summary = "Also called capsulitis."
    page.save_revision().publish()
    index.catch_up()

    assert found(index, "capsulitis") == {page.pk, alias.pk}


def test_pages_below_a_moved_page_are_still_found_by_their_place(index, home_page, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    other = LibraryIndexPage(title="Other", slug="other")
    home_page.add_child(instance=other)
    index.catch_up()

    library.move(other, pos="last-child")
    index.catch_up()

    moved = Page.objects.get(pk=page.pk)
    below = Page.objects.filter(depth=moved.depth, path=moved.path)
    assert [row.pk for row in index.index.backend.search("shoulder", below)] == [page.pk]


def test_a_page_put_on_a_date_is_found_once_that_has_come(index, library, time_machine):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    page.unpublish()
    now = timezone.now()
    time_machine.move_to(now)
    page.go_live_at = now + timedelta(hours=1)
    page.save_revision().publish()
    index.catch_up()
    assert str(page.pk) not in index.keys

    time_machine.shift(timedelta(hours=2))
    call_command("publish_scheduled")
    index.catch_up()

    assert str(page.pk) in index.keys


def test_a_snippet_that_changed_brings_the_pages_that_show_it(index, library):
    flag = RedFlagFactory()
    shows_it = make_treatment(library, red_flag=flag)
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    index.catch_up()

    flag.save()

    changed = SearchChange.objects.filter(number=None)
    assert {change.object_id for change in changed} == {str(shows_it.pk)}


def test_a_snippet_that_no_page_shows_is_no_change(index):
    RedFlagFactory().save()
    assert not SearchChange.objects.filter(number=None).exists()


def test_changes_are_numbered_in_order_without_gaps(index, library):
    for _ in range(3):
        library.save()
    first = number_changes().last_number
    library.save()

    assert number_changes().last_number == first + 1
    numbers = SearchChange.objects.order_by("number").values_list("number", flat=True)
    assert list(numbers) == list(range(1, first + 2))


def test_changes_whose_commit_was_not_noted_are_followed_again_without_doubles(index, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    before = read_state(index.build)
    index.catch_up()
    after = index.position
    write_state(index.build, before)  # as after kill -9 between commit and note

    assert index.catch_up() > 0

    assert index.position == after
    assert index.index.open().documents == len(index.keys)
    assert found(index, "shoulder") == {page.pk}


def test_nothing_is_lost_when_the_database_goes_away_in_between(index, library, monkeypatch):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    follower = IndexFollower(index.index)

    def refuse(*args):
        raise OperationalError("away")

    with monkeypatch.context() as patch:
        patch.setattr(follower_module, "instances_of", refuse)
        with pytest.raises(OperationalError):
            follower.catch_up()
    assert follower.catch_up() > 0
    follower.close()

    assert found(index, "shoulder") == {page.pk}


def test_a_second_writer_is_told_that_the_index_is_busy_and_the_first_goes_on(index, library):
    first = IndexFollower(index.index)
    library.save()
    first.catch_up()
    library.save()

    with pytest.raises(IndexBusy):
        index.catch_up()

    assert first.catch_up() == 1
    first.close()


def test_a_follower_goes_over_to_the_build_that_took_the_place_of_its_own(index, library):
    follower = IndexFollower(index.index)
    library.save()
    follower.catch_up()
    index.rebuild()
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")

    assert follower.catch_up() > 0
    follower.close()

    assert found(index, "shoulder") == {page.pk}


def test_no_change_is_skipped_when_a_build_is_replaced_while_it_is_followed(
    index, library, monkeypatch
):
    """The new build has an older position than the changes that were just read."""
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    older = index.build.parent / "build-older"
    shutil.copytree(index.build, older)
    index.catch_up()
    library.save()
    pending = IndexFollower._pending

    def read_then_switch(self, build):
        changes = pending(self, build)
        if older.exists() and build != older:
            self.index.files.switch_to(older)
        return changes

    monkeypatch.setattr(IndexFollower, "_pending", read_then_switch)
    index.catch_up()

    assert index.build == older
    assert found(index, "shoulder") == {page.pk}


def test_one_page_that_cannot_be_read_holds_up_no_other(index, library, monkeypatch, caplog):
    broken = make_condition(library, "Broken", "<p>Stiff.</p>")
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")

    def fail_for_one(self):
        if self.pk == broken.pk:
            raise ValueError("words of a patient")
        return "Plain words."

    monkeypatch.setattr(type(page), "body_text", property(fail_for_one))
    index.catch_up()

    assert str(page.pk) in index.keys
    assert str(broken.pk) not in index.keys
    assert (
        f"articles.ConditionPage {broken.pk} is left out of the search: ValueError" in caplog.text
    )
    assert "words of a patient" not in caplog.text


def foreign(kept):
    ChangeHistory.objects.update(database="another")


def ahead(kept):
    ChangeHistory.objects.update(last_number=0)
    SearchChange.objects.all().delete()


def forgotten(kept):
    ChangeHistory.objects.update(forgotten_up_to=kept.position + 1)


def of_another_version(kept):
    state = kept.build / "state.json"
    state.write_text(state.read_text().replace(kept.index.schema.fingerprint, "0" * 16))


@pytest.mark.parametrize("change", [foreign, ahead, forgotten, of_another_version])
def test_an_index_that_cannot_be_continued_is_refused(index, library, change):
    library.save()
    index.catch_up()

    change(index)

    with pytest.raises(IndexUnavailable):
        index.catch_up()


def test_changes_that_a_copy_in_use_still_needs_are_not_forgotten(index, library):
    for _ in range(3):
        library.save()
    last = number_changes().last_number
    tomorrow = timezone.now() + timedelta(days=1)

    assert forget_changes(tomorrow, still_needed_after=last - 1) == last - 1
    assert SearchChange.objects.get().number == last
    assert forget_changes(tomorrow) == 1
    assert ChangeHistory.objects.get().forgotten_up_to == last


def test_a_process_without_worker_builds_a_small_index_that_is_missing(kept, library):
    follow_now(kept.index.backend)
    assert str(library.pk) in kept.keys


def test_a_large_index_that_is_missing_waits_for_the_worker(kept, library, monkeypatch, caplog):
    monkeypatch.setattr(follower_module, "FEW_OBJECTS", 1)
    follow_now(kept.index.backend)
    assert "waits for its worker" in caplog.text
    with pytest.raises(IndexUnavailable):
        kept.index.open()


def test_a_change_that_found_the_index_busy_is_followed_by_the_one_who_writes(
    index, library, monkeypatch
):
    """Somebody saves while the writer closes, and leaves the change to it."""
    closes = IndexWriter.close
    pages: list[Page] = []

    def save_meanwhile(self):
        if not pages:
            pages.append(make_condition(library, "Frozen shoulder", "<p>Stiff.</p>"))
        closes(self)

    monkeypatch.setattr(IndexWriter, "close", save_meanwhile)
    library.save()
    follow_now(index.index.backend)

    assert found(index, "shoulder") == {pages[0].pk}
