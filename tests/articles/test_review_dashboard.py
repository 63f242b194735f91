"""The dashboard's "Needs your attention", by role."""

import datetime

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from articles.models import TreatmentPage
from articles.review.dashboard import NeedsAttentionPanel
from articles.review.services import reference_retracted
from tests.factories import (
    PersonFactory,
    ReferenceFactory,
    draft_treatment,
    make_treatment,
    make_user,
)

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.once,
    pytest.mark.usefixtures("reference_index"),
]
TODAY = timezone.localdate()
HEADING = "Needs your attention"


def dashboard(client, user) -> str:
    client.force_login(user)
    return client.get(reverse("wagtailadmin_home")).content.decode()


def panel_of(user) -> dict[str, list[str]]:
    """The titles below each heading."""
    request = RequestFactory().get("/admin/")
    request.user = user
    matters = NeedsAttentionPanel().get_context_data({"request": request})["matters"]
    return {matter.heading: [line.title for line in matter.lines] for matter in matters}


def let_everything_wait(library, owner, reviewer, number) -> None:
    """One of each: a draft in review, one sent back, one overdue, one flagged."""
    one = {"owner": owner}
    waiting = draft_treatment(library, title="Waiting", slug=f"waiting-{number}", **one)
    waiting.get_workflow().start(waiting, owner)
    back = draft_treatment(library, title="Sent back", slug=f"back-{number}", **one)
    back.get_workflow().start(back, owner)
    back.current_workflow_task_state.reject(user=reviewer, comment="Name the harms.")
    overdue = make_treatment(library, title="Overdue", slug=f"overdue-{number}", **one)
    TreatmentPage.objects.filter(pk=overdue.pk).update(
        review_due=TODAY - datetime.timedelta(days=5)
    )
    reference = ReferenceFactory()
    make_treatment(library, title="Flagged", slug=f"flagged-{number}", reference=reference, **one)
    reference_retracted(reference, reviewer)


@pytest.fixture
def reviewer(db):
    return make_user("reviewer", "Clinical reviewers")


@pytest.fixture
def writer(db):
    return make_user("writer", "Writers")


def test_a_reviewer_sees_what_waits_for_review(library, writer, reviewer):
    let_everything_wait(library, writer, reviewer, 1)
    lapsing = PersonFactory(registration_valid_until=TODAY + datetime.timedelta(days=60))
    assert panel_of(reviewer) == {
        "Waiting for your review": ["Waiting"],
        "To be compared with a change": ["Flagged"],
        "Review overdue": ["Overdue"],
        "Registrations that end or have ended": [lapsing.name],
    }


def test_a_writer_sees_their_own_articles_only(client, library, writer, reviewer):
    let_everything_wait(library, writer, reviewer, 1)
    assert panel_of(writer) == {
        "Sent back to you": ["Sent back"],
        "To be compared with a change": ["Flagged"],
        "Review overdue": ["Overdue"],
    }
    assert "Name the harms." in dashboard(client, writer)
    assert panel_of(make_user("other", "Writers")) == {}


def test_every_line_leads_to_its_screen(client, library, writer, reviewer):
    let_everything_wait(library, writer, reviewer, 1)
    html = dashboard(client, reviewer)
    for slug in ("waiting-1", "overdue-1", "flagged-1"):
        page = TreatmentPage.objects.get(slug=slug)
        assert f'href="{reverse("wagtailadmin_pages:edit", args=[page.pk])}"' in html


def test_nothing_to_do_is_said_in_words(client, reviewer):
    assert "Nothing needs you now." in dashboard(client, reviewer)


@pytest.mark.parametrize("group", ["Triage staff", "Physiotherapists"])
def test_staff_without_articles_do_not_see_it(client, db, group):
    assert HEADING not in dashboard(client, make_user("staff", group))


def test_more_articles_cost_no_more_queries(
    library, writer, reviewer, django_assert_max_num_queries
):
    for number in range(7):
        let_everything_wait(library, writer, reviewer, number)
    for user in (reviewer, writer):
        fresh = type(user).objects.get(pk=user.pk)
        with django_assert_max_num_queries(15):
            panel_of(fresh)


def test_long_lists_are_cut_and_counted(client, library, writer, reviewer):
    for number in range(7):
        let_everything_wait(library, writer, reviewer, number)
    html = " ".join(dashboard(client, reviewer).split())
    assert "and 2 more" in html
    assert reverse("articles_reviewtask:index") + "?state=open" in html
