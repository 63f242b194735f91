"""A doubtful enquiry can be brought out of quarantine by its sender, and only that one."""

import base64
import json

import pytest
from altcha import Challenge, Payload, solve_challenge

from enquiries import person_check
from enquiries.choices import EventKind, NoticeStatus
from enquiries.models import Enquiry
from enquiries.spam import QUARANTINE_AT, SPAM_AT
from enquiries.spam.form_fields import signed_now
from enquiries.spam.quarantine import put_in_quarantine, release_from_quarantine
from enquiries.states import EnquiryState
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, valid_post

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _quick_challenges(monkeypatch):
    monkeypatch.setattr(person_check, "COST", 10)
    monkeypatch.setattr(person_check, "KEY_PREFIX", "0")


def sent(client, **changes) -> tuple[Enquiry, str]:
    """A doubtful enquiry (sent too fast, with a link), and the address of its done page."""
    message = f"{CANARY_MESSAGE} https://x.example"
    post = valid_post(message=message, form_time=signed_now(), **changes)
    response = client.post("/ask-us/", post)
    return Enquiry.objects.latest("pk"), response.url


def solved(enquiry: Enquiry) -> str:
    """What the widget sends after its work."""
    challenge = Challenge.from_dict(person_check.challenge(enquiry))
    payload = Payload(challenge, solve_challenge(challenge)).to_dict()
    return base64.b64encode(json.dumps(payload).encode()).decode()


def test_a_doubtful_enquiry_is_stored_in_quarantine_and_its_sender_offered_the_check(
    client, form_page
):
    enquiry, url = sent(client)

    response = client.get(url)

    text = response.content.decode()
    assert enquiry.state == EnquiryState.QUARANTINE
    assert QUARANTINE_AT <= enquiry.spam_score < SPAM_AT
    assert "data-person-check" in text
    assert "It may take a little longer" in text  # without JavaScript
    assert "js/person-check.js" in text
    assert "blob:" in response["Content-Security-Policy"]
    assert "spam" not in text.lower()
    for personal in (CANARY_NAME, CANARY_MESSAGE):
        assert personal not in text


def test_passing_the_check_makes_it_new_with_its_clock_started_and_its_notices_sent(
    client, form_page
):
    enquiry, url = sent(client)

    response = client.post(url, {"altcha": solved(enquiry)}, follow=True)

    enquiry.refresh_from_db()
    assert enquiry.state == EnquiryState.NEW
    assert enquiry.due_at is not None
    assert set(enquiry.notices.values_list("status", flat=True)) == {NoticeStatus.PENDING}
    event = enquiry.events.get(kind=EventKind.RELEASED)
    assert event.by is None
    assert event.note
    text = response.content.decode()
    assert "has gone on to our team" in text
    assert "data-person-check" not in text


def test_a_solution_used_again_changes_nothing(client, form_page):
    enquiry, url = sent(client)
    solution = solved(enquiry)

    for _ in range(2):
        assert client.post(url, {"altcha": solution}).status_code == 302

    assert enquiry.events.filter(kind=EventKind.RELEASED).count() == 1


def test_a_solution_releases_only_the_enquiry_that_it_was_made_for(client, form_page):
    first, _url = sent(client)
    second, url = sent(client)

    client.post(url, {"altcha": solved(first)})

    second.refresh_from_db()
    assert second.is_quarantined


@pytest.mark.parametrize(
    "payload", ["", "x", "e30=", "W10=", "bnVsbA==", "x" * 100_000, "eyJjaGFsbGVuZ2UiOiAxfQ=="]
)
def test_nonsense_releases_nothing_and_the_check_is_offered_again(client, form_page, payload):
    enquiry, url = sent(client)

    response = client.post(url, {"altcha": payload}, follow=True)

    enquiry.refresh_from_db()
    assert response.status_code == 200
    assert enquiry.is_quarantined
    assert "data-person-check" in response.content.decode()


def test_an_unsolved_or_expired_challenge_releases_nothing(client, form_page, monkeypatch):
    enquiry, _url = sent(client)
    challenge = person_check.challenge(enquiry)
    unsolved = {"challenge": challenge, "solution": {"counter": 1, "derivedKey": "00"}}
    assert not person_check.solves(
        base64.b64encode(json.dumps(unsolved).encode()).decode(), enquiry
    )

    monkeypatch.setattr(person_check, "VALID_FOR", -person_check.VALID_FOR)
    assert not person_check.solves(solved(enquiry), enquiry)


def test_what_is_surely_spam_is_told_nothing_and_cannot_be_released(client, form_page):
    enquiry, url = sent(client, company_website="https://x.example")

    assert enquiry.spam_score >= SPAM_AT
    assert 'id="person-check"' not in client.get(url).content.decode()
    client.post(url, {"altcha": solved(enquiry)})
    enquiry.refresh_from_db()
    assert enquiry.is_quarantined


def test_an_ordinary_enquiry_is_not_asked(client, form_page):
    response = client.post("/ask-us/", valid_post(), follow=True)

    text = response.content.decode()
    assert "data-person-check" not in text
    assert "has gone on to our team" not in text


def test_what_staff_put_aside_again_stays_there(client, form_page, triage_user):
    enquiry, url = sent(client)
    release_from_quarantine(enquiry.pk, by=triage_user)
    put_in_quarantine(enquiry.pk, by=triage_user)

    client.post(url, {"altcha": solved(enquiry)})

    enquiry.refresh_from_db()
    assert enquiry.is_quarantined
    assert "data-person-check" not in client.get(url).content.decode()


def test_with_recaptcha_the_sender_is_told_to_wait_and_not_asked_again(client, form_page, settings):
    enquiry, url = sent(client)
    settings.RECAPTCHA_ENABLED = True

    text = client.get(url).content.decode()
    client.post(url, {"altcha": solved(enquiry)})

    enquiry.refresh_from_db()
    assert "It may take a little longer" in text
    assert "data-person-check" not in text
    assert enquiry.is_quarantined
