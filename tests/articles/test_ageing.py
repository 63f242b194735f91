"""The four stages of an overdue review, as readers, search and the publish gate see them.

The clock is turned by moving the date of the review, never by replacing `today`.
"""

import datetime

import pytest
from django.utils import timezone

from articles.ageing import ReviewStage, review_stage
from articles.models import TreatmentPage
from articles.publishing import publish_problems
from tests.factories import make_treatment, move_review_due

pytestmark = pytest.mark.django_db
NOINDEX = '<meta name="robots" content="noindex">'
STAGES = [
    (-1, ReviewStage.CURRENT),
    (0, ReviewStage.CURRENT),
    (1, ReviewStage.OVERDUE),
    (89, ReviewStage.OVERDUE),
    (90, ReviewStage.DEMOTED),
    (179, ReviewStage.DEMOTED),
    (180, ReviewStage.EXPIRED),
    (100_000, ReviewStage.EXPIRED),
]


@pytest.mark.parametrize(("days_ago", "stage"), STAGES)
def test_row_and_database_agree_on_the_stage(library, days_ago, stage):
    page = move_review_due(make_treatment(library), days_ago)
    assert page.review_stage == stage
    for other in ReviewStage:
        found = TreatmentPage.objects.in_stage(other, timezone.localdate()).exists()
        assert found == (other == stage)


def test_an_article_without_a_date_is_not_overdue(library):
    make_treatment(library)
    TreatmentPage.objects.update(review_due=None)
    assert TreatmentPage.objects.in_stage(ReviewStage.CURRENT, timezone.localdate()).exists()


def test_the_periods_are_settings(settings):
    settings.REVIEW_DEMOTE_AFTER_DAYS, settings.REVIEW_UNPUBLISH_AFTER_DAYS = 1, 2
    today = timezone.localdate()
    due = [today - datetime.timedelta(days=days) for days in (1, 2)]
    assert [review_stage(day, today) for day in due] == [ReviewStage.DEMOTED, ReviewStage.EXPIRED]


@pytest.mark.parametrize(
    ("days_ago", "banner", "noindex"),
    [(0, False, False), (1, True, False), (90, True, True), (180, True, True)],
)
def test_readers_and_search_engines_see_the_stage(client, library, days_ago, banner, noindex):
    page = move_review_due(make_treatment(library), days_ago)
    html = client.get(page.url).content.decode()
    assert ("The review of this page was due on" in html) == banner
    assert (NOINDEX in html) == noindex
    assert page.hidden_from_search_engines == noindex


def test_a_withheld_article_is_hidden_from_search_engines_in_date(library):
    page = make_treatment(library)
    page.is_withheld = True
    assert page.hidden_from_search_engines


def test_an_overdue_article_is_not_published_before_it_was_reviewed_again(library):
    page = move_review_due(make_treatment(library), 1)
    page.reviewed_on = page.review_due - datetime.timedelta(days=365)
    assert [problem.field for problem in publish_problems(page)] == ["review_due"]
    page.reviewed_on = timezone.localdate()
    page.review_due = timezone.localdate()
    assert "after the last one" in publish_problems(page)[0].message


def test_an_overdue_article_can_still_be_locked_while_it_is_reviewed(admin_client, library):
    page = move_review_due(make_treatment(library), 1)
    assert admin_client.post(f"/admin/pages/{page.pk}/lock/").status_code == 302
    page.refresh_from_db()
    assert page.locked
    assert page.live
