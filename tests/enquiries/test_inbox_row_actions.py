"""One click in a row of the inbox: take it, or bring it back from quarantine."""

import re

import pytest

from enquiries.work import add_note
from tests.enquiries.conftest import inbox_url, stored
from tests.enquiries.inbox_pages import shown
from tests.enquiries.many import many_enquiries

pytestmark = pytest.mark.django_db


def press(client, text: str, action: str):
    """Post what the button of the only row posts."""
    address, version = re.search(
        rf'formaction="([^"]*/{action}/\d+/)"(?:\s+name="version" value="(\d+)")?', text
    ).groups()
    return client.post(address, {"version": version or "", "next": inbox_url("list")}, follow=True)


def test_one_click_takes_a_row(triage, triage_user):
    enquiry = stored()

    response = press(triage, shown(triage), "take")

    enquiry.refresh_from_db()
    assert (enquiry.assigned_to, enquiry.state) == (triage_user, "assigned")
    assert f"{enquiry.reference} is yours now." in response.content.decode()
    assert "/take/" not in shown(triage)


def test_taking_a_row_that_somebody_changed_meanwhile_is_refused_with_words(triage, triage_user):
    enquiry = stored()
    stale = shown(triage)
    add_note(enquiry.pk, "faster", by=triage_user)

    response = press(triage, stale, "take")

    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
    assert "Somebody else changed it" in response.content.decode()


def test_taking_with_a_version_that_is_none_changes_nothing(triage):
    enquiry = stored()

    for version in ("", "abc", "-1", "9" * 30, "\x00"):
        response = triage.post(inbox_url("take", enquiry.pk), {"version": version})
        assert response.status_code == 302

    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None


def test_one_click_brings_a_row_back_from_quarantine_and_starts_its_clock(triage):
    (enquiry,) = many_enquiries(1, state="quarantine")

    press(triage, shown(triage, view="quarantine"), "release")

    enquiry.refresh_from_db()
    assert enquiry.state == "new"
    assert enquiry.due_at is not None


@pytest.mark.parametrize("action", ["take", "release"])
def test_a_physiotherapist_cannot_work_a_row_that_is_not_theirs(physio, action):
    (enquiry,) = many_enquiries(1, state="quarantine" if action == "release" else "new")

    response = physio.post(inbox_url(action, enquiry.pk), {"version": 1})

    enquiry.refresh_from_db()
    assert response.status_code == 302
    assert enquiry.version == 1


@pytest.mark.parametrize("action", ["take", "release"])
def test_a_row_is_worked_by_post_only_and_only_back_to_this_site(triage, action):
    (enquiry,) = many_enquiries(1)

    assert triage.get(inbox_url(action, enquiry.pk)).status_code == 405
    away = {"version": 1, "next": "https://example.test/"}
    assert triage.post(inbox_url(action, enquiry.pk), away).url == inbox_url("list")
