"""reCAPTCHA may refuse a robot; it may never lose an enquiry."""

from http.client import IncompleteRead
from urllib.error import URLError

import pytest
from django_recaptcha import client as recaptcha_client
from django_recaptcha.client import RecaptchaResponse

from enquiries.captcha import verify_captcha
from enquiries.choices import CaptchaResult
from enquiries.models import Enquiry
from tests.enquiries.conftest import valid_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def google(settings, monkeypatch):
    """reCAPTCHA switched on, with an answer that the test chooses and a list of calls."""
    settings.RECAPTCHA_ENABLED = True
    settings.RECAPTCHA_PUBLIC_KEY = "public-key-of-the-test"
    settings.RECAPTCHA_PRIVATE_KEY = "private"

    class Google:
        answer: object = RecaptchaResponse(is_valid=True)
        calls: list[dict] = []

    def submit(recaptcha_response, private_key, remoteip):
        Google.calls.append({"token": recaptcha_response, "ip": remoteip})
        if isinstance(Google.answer, Exception):
            raise Google.answer
        return Google.answer

    Google.calls = []
    monkeypatch.setattr(recaptcha_client, "submit", submit)
    return Google


def send(client, **changes):
    return client.post("/ask-us/", valid_post(**{"g-recaptcha-response": "tick", **changes}))


def test_without_keys_nothing_of_google_is_on_the_page(client, form_page):
    response = client.get("/ask-us/")

    assert b"google" not in response.content
    assert "google" not in response["Content-Security-Policy"]


def test_with_keys_the_page_has_the_box_no_inline_script_and_a_policy_for_it(
    client, form_page, google
):
    response = client.get("/ask-us/")

    assert b'data-sitekey="public-key-of-the-test"' in response.content
    assert b"<script>" not in response.content
    assert b"<script type" not in response.content.replace(b'<script type="application/ld', b"")
    policy = response["Content-Security-Policy"]
    assert "frame-src https://www.google.com/recaptcha/" in policy
    assert "https://www.gstatic.com/recaptcha/" in policy


def test_the_policy_of_other_pages_stays_as_it_is(client, form_page, google, home_page):
    client.get("/ask-us/")

    assert "google" not in client.get("/")["Content-Security-Policy"]


def test_a_passed_check_is_recorded_and_the_visitors_address_is_not_sent(client, form_page, google):
    assert send(client).status_code == 302

    assert Enquiry.objects.get().captcha == CaptchaResult.PASSED
    assert google.calls == [{"token": "tick", "ip": ""}]


def test_a_refused_check_is_an_error_and_stores_nothing(client, form_page, google):
    google.answer = RecaptchaResponse(is_valid=False, error_codes=["timeout-or-duplicate"])

    response = send(client)

    assert response.status_code == 422
    assert "a robot” once more" in response.content.decode()
    assert not Enquiry.objects.exists()


@pytest.mark.parametrize(
    "failure",
    [
        URLError("no such host"),
        TimeoutError(),
        ConnectionRefusedError(),
        IncompleteRead(b""),
        ValueError("no JSON"),
        KeyError("success"),
    ],
)
def test_when_google_is_away_the_enquiry_is_stored_and_marked(client, form_page, google, failure):
    google.answer = failure

    assert send(client).status_code == 302

    assert Enquiry.objects.get().captcha == CaptchaResult.UNAVAILABLE


def test_without_javascript_the_enquiry_is_stored_and_marked(client, form_page, google):
    response = client.post("/ask-us/", valid_post())

    assert response.status_code == 302
    assert Enquiry.objects.get().captcha == CaptchaResult.UNAVAILABLE
    assert google.calls == []


def test_wrong_keys_of_ours_do_not_turn_patients_away(google):
    google.answer = RecaptchaResponse(is_valid=False, error_codes=["invalid-input-secret"])

    assert verify_captcha("tick") == CaptchaResult.UNAVAILABLE


def test_google_is_asked_last_so_that_a_typing_error_does_not_spend_the_tick(
    client, form_page, google
):
    assert send(client, pin_code="1").status_code == 422

    assert google.calls == []
