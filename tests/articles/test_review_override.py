"""Letting unchecked content pass: exactly what was on the screen, with a reason, in the log."""

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry

from articles.models import VerificationOverride
from articles.publishing import publish_problems
from articles.review.services import override_verification
from tests.factories import ReferenceFactory, draft_treatment, evidence_value, make_user

pytestmark = pytest.mark.django_db
REASON = "The registry entry was read by two of us."


@pytest.fixture
def reviewer(client):
    user = make_user("reviewer", "Clinical reviewers")
    client.force_login(user)
    return user


@pytest.fixture
def page(library):
    return draft_treatment(library, reference=ReferenceFactory(verification="to_check"))


def address(page) -> str:
    return reverse("articles_review:override", args=[page.pk])


def seen_on(client, page) -> str:
    return client.get(address(page)).context["form"].keys


def test_an_override_lets_the_article_pass_the_gate(page):
    assert publish_problems(page)
    made = override_verification(page, REASON)
    assert made.items == [f"reference:{page.evidence[0].value['references'][0].pk}"]
    assert publish_problems(page) == []


def test_what_is_added_later_needs_a_decision_of_its_own(page):
    override_verification(page, REASON)
    page.evidence = [
        ("evidence", evidence_value(ReferenceFactory(verification="to_check"))),
    ]
    page.save_revision()
    assert publish_problems(page)
    override_verification(page, REASON)
    assert publish_problems(page) == []


def test_nothing_to_let_pass_makes_no_override(library):
    assert override_verification(draft_treatment(library), REASON) is None
    assert not VerificationOverride.objects.exists()
    assert not PageLogEntry.objects.filter(action="articles.override_verification").exists()


def test_the_reason_stands_in_the_history_of_the_page(client, page, reviewer):
    client.post(address(page), {"reason": REASON, "seen": seen_on(client, page)})
    override = VerificationOverride.objects.get()
    assert override.made_by == reviewer
    entry = PageLogEntry.objects.get(action="articles.override_verification")
    assert entry.data["reason"] == REASON
    assert entry.user == reviewer
    history = client.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert "May be published unchecked" in history
    assert REASON in client.get(address(page)).content.decode()


@pytest.mark.parametrize("reason", ["", "too short", " " * 20, "x" * 601, "nul \x00 nul nul"])
def test_a_poor_reason_is_refused(client, page, reviewer, reason):
    response = client.post(address(page), {"reason": reason, "seen": seen_on(client, page)})
    assert response.status_code == 200
    assert response.context["form"].errors["reason"]
    assert not VerificationOverride.objects.exists()


def test_what_was_not_on_the_screen_is_not_let_pass(client, page, reviewer):
    seen = seen_on(client, page)
    other = ReferenceFactory(verification="to_check")
    page.further_references = [("reference", other)]
    page.save_revision()
    response = client.post(address(page), {"reason": REASON, "seen": seen})
    assert not VerificationOverride.objects.exists()
    assert REASON in response.content.decode()
    assert str(other.title) in response.content.decode() or str(other) in response.content.decode()
    client.post(address(page), {"reason": REASON, "seen": response.context["form"].keys})
    assert len(VerificationOverride.objects.get().items) == 2


def test_hostile_words_are_shown_as_words(client, page, reviewer):
    override_verification(page, "<script>alert(1)</script>")
    for address_ in (address(page), reverse("wagtailadmin_pages:history", args=[page.pk])):
        assert "<script>alert(1)" not in client.get(address_).content.decode()


@pytest.mark.parametrize("group", ["Writers", "Editors", "Triage staff", "Practice managers"])
def test_only_reviewers_let_content_pass(client, page, group):
    client.force_login(make_user("other", group))
    assert client.get(address(page)).status_code in (302, 403)
    client.post(address(page), {"reason": REASON, "seen": ""})
    assert not VerificationOverride.objects.exists()


def test_only_articles_have_such_a_screen(client, library, reviewer):
    assert client.get(address(library)).status_code == 404


def test_the_editor_leads_reviewers_there(client, page, reviewer):
    editor = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert address(page) in editor.content.decode()
