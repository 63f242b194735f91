"""Articles that are too long overdue leave the site, once, and their people hear of it."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageLogEntry

from articles.expiry import unpublish_expired
from articles.models import TreatmentPage
from tests.factories import make_condition, make_treatment, make_user, move_review_due

pytestmark = pytest.mark.django_db


@pytest.fixture
def expired(library):
    """An article due 180 days ago, whose owner and reviewer have logins."""
    page = make_treatment(library)
    page.owner = make_user("owner", "Editors")
    page.save()
    page.reviewer.user = make_user("judge", "Clinical reviewers")
    page.reviewer.save()
    return move_review_due(page, 180)


def run(capture, **options) -> str:
    out = StringIO()
    with capture(execute=True):
        call_command("expire_reviews", stdout=out, **options)
    return out.getvalue()


def test_an_expired_article_is_taken_offline_and_its_people_are_told(
    client, expired, mailoutbox, django_capture_on_commit_callbacks
):
    assert expired.title in run(django_capture_on_commit_callbacks)
    assert client.get(expired.url).status_code == 404
    expired.refresh_from_db()
    assert expired.status_string == "expired"
    assert {mail.to[0] for mail in mailoutbox} == {"owner@example.test", "judge@example.test"}
    assert expired.title in mailoutbox[0].subject


def test_a_second_run_changes_nothing_and_tells_nobody(
    expired, mailoutbox, django_capture_on_commit_callbacks
):
    run(django_capture_on_commit_callbacks)
    mailoutbox.clear()
    entries, revisions = PageLogEntry.objects.count(), expired.revisions.count()
    assert run(django_capture_on_commit_callbacks) == ""
    assert mailoutbox == []
    assert (PageLogEntry.objects.count(), expired.revisions.count()) == (entries, revisions)


def test_an_article_that_is_one_day_younger_stays(library, django_capture_on_commit_callbacks):
    page = move_review_due(make_treatment(library), 179)
    assert run(django_capture_on_commit_callbacks) == ""
    page.refresh_from_db()
    assert page.live


def test_a_dry_run_names_the_article_and_leaves_it_online(
    expired, mailoutbox, django_capture_on_commit_callbacks
):
    assert expired.title in run(django_capture_on_commit_callbacks, dry_run=True)
    expired.refresh_from_db()
    assert expired.live
    assert mailoutbox == []


def test_an_article_that_cannot_be_unpublished_does_not_stop_the_others(
    library, expired, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    other = move_review_due(make_condition(library, "Neck pain", "<p>Stiff.</p>"), 200)

    def broken(page, **kwargs):
        raise RuntimeError("database is unwell")

    monkeypatch.setattr(TreatmentPage, "unpublish", broken)
    printed = run(django_capture_on_commit_callbacks)
    assert other.title in printed
    assert expired.title not in printed
    assert f"Article {expired.pk} could not be unpublished" in caplog.text
    other.refresh_from_db()
    assert not other.live


def test_an_article_whose_people_have_no_login_is_taken_offline_too(
    library, mailoutbox, django_capture_on_commit_callbacks
):
    move_review_due(make_treatment(library), 180)
    with django_capture_on_commit_callbacks(execute=True):
        assert len(unpublish_expired(timezone.localdate())) == 1
    assert mailoutbox == []
