"""Scoring an article with PEMAT-P and DISCERN."""

import pytest
from django.urls import reverse

from articles.models import ReviewChecklist
from articles.review.checklists import DISCERN, PEMAT_P, scores_of
from tests.factories import draft_treatment, make_treatment, make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
PEMAT_ITEMS = [item for part in PEMAT_P for item in part.items]
DISCERN_ITEMS = [item for part in DISCERN for item in part.items]
AGREED = dict.fromkeys(PEMAT_ITEMS, "agree")


@pytest.fixture
def reviewer(client):
    user = make_user("reviewer", "Clinical reviewers")
    client.force_login(user)
    return user


@pytest.fixture
def page(library):
    return draft_treatment(library)


def post(client, page, answers, kind="pemat_p", revision=None):
    data = {**answers, "revision": revision or page.latest_revision_id}
    return client.post(reverse("articles_review:checklist", args=[page.pk, kind]), data)


def test_the_instruments_have_their_items():
    assert [len(part.items) for part in PEMAT_P] == [17, 7]
    assert [len(part.items) for part in DISCERN] == [8, 7, 1]


def test_pemat_counts_only_the_items_that_apply():
    answers = AGREED | {"p1": "disagree", "p19": "na", "p20": "disagree"}
    assert scores_of("pemat_p", answers) == {"understandability": 94, "actionability": 86}


def test_a_part_of_which_nothing_applies_has_no_score():
    answers = AGREED | dict.fromkeys(PEMAT_P[1].items, "na")
    assert scores_of("pemat_p", answers) == {"understandability": 100, "actionability": None}


def test_discern_gives_means_and_a_total():
    answers = dict.fromkeys(DISCERN_ITEMS, "3") | {"d1": "5", "d9": "1", "d16": "4"}
    assert scores_of("discern", answers) == {
        "reliability": 3.2,
        "treatment": 2.7,
        "overall": 4.0,
        "total": 49,
    }


def test_a_score_is_stored_with_the_draft(client, page, reviewer):
    post(client, page, AGREED)
    stored = ReviewChecklist.objects.get()
    assert stored.revision_id == page.latest_revision_id
    assert stored.completed_by == reviewer
    assert stored.answers == AGREED
    assert stored.scores == {"understandability": 100, "actionability": 100}


def test_scoring_again_replaces_the_score_of_that_draft_only(client, page, reviewer):
    post(client, page, AGREED)
    post(client, page, AGREED | {"p1": "disagree"})
    assert ReviewChecklist.objects.get().answers["p1"] == "disagree"
    page.save_revision()
    post(client, page, AGREED)
    assert ReviewChecklist.objects.count() == 2


def test_half_a_checklist_is_refused_and_what_is_open_named(client, page, reviewer):
    response = post(client, page, AGREED | {"p3": "", "p26": "rubbish"})
    assert not ReviewChecklist.objects.exists()
    said = " ".join(response.context["form"].non_field_errors())
    assert "Everyday words; Pictures where they make it easier to act" in said
    assert response.context["form"]["p1"].value() == "agree"


@pytest.mark.parametrize("revision", ["0", "rubbish", "99999999999999999999"])
def test_answers_for_another_draft_are_refused_and_kept(client, page, reviewer, revision):
    response = post(client, page, AGREED, revision=revision)
    assert not ReviewChecklist.objects.exists()
    assert response.context["form"]["p1"].value() == "agree"
    again = post(client, page, AGREED, revision=response.context["form"].revision_id)
    assert again.status_code == 302


def test_the_answers_of_last_time_are_shown(client, page, reviewer):
    post(client, page, dict.fromkeys(DISCERN_ITEMS, "4"), kind="discern")
    html = client.get(reverse("articles_review:checklist", args=[page.pk, "discern"]))
    assert html.context["form"]["d7"].value() == "4"


def test_there_is_no_other_instrument(client, page, reviewer):
    assert post(client, page, {}, kind="other").status_code == 404


@pytest.mark.parametrize("group", ["Writers", "Editors", "Triage staff", "Practice managers"])
def test_only_reviewers_score(client, page, group):
    client.force_login(make_user("other", group))
    post(client, page, AGREED)
    assert not ReviewChecklist.objects.exists()


def test_patients_never_see_a_score(client, library, reviewer):
    page = make_treatment(library)
    post(client, page, AGREED)
    client.logout()
    assert "PEMAT" not in client.get(page.url).content.decode()
