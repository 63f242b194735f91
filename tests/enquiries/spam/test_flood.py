"""Only a flood is refused, and even then nothing typed is lost."""

import pytest
from django.db import OperationalError

from clinic.fallback_phones import phones_without_database
from enquiries.models import Enquiry, FormPost
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, valid_post

pytestmark = pytest.mark.django_db


def test_a_flood_is_answered_429_with_the_typed_text_and_the_phones(client, form_page, settings):
    settings.ENQUIRY_FLOOD_PER_MINUTE = 3
    for _ in range(3):
        assert client.post("/ask-us/", valid_post()).status_code == 302
    post = valid_post(form_time="typed-before")

    response = client.post("/ask-us/", post)

    text = response.content.decode()
    assert response.status_code == 429
    assert response["Retry-After"] == "60"
    assert "no-store" in response["Cache-Control"]
    for typed in (CANARY_NAME, CANARY_MESSAGE, post["submission_token"], "typed-before"):
        assert typed in text
    assert phones_without_database()
    for phone in phones_without_database():
        assert f"<strong>{phone.national}</strong>" in text
    assert Enquiry.objects.count() == 3


def test_another_network_is_not_drowned_by_it(client, form_page, settings):
    settings.ENQUIRY_FLOOD_PER_MINUTE = 1
    client.post("/ask-us/", valid_post())

    assert client.post("/ask-us/", valid_post()).status_code == 429
    other = client.post("/ask-us/", valid_post(), REMOTE_ADDR="198.51.100.9")
    assert other.status_code == 302


def test_refused_posts_do_not_prolong_the_flood(client, form_page, settings):
    settings.ENQUIRY_FLOOD_PER_MINUTE = 1
    for _ in range(3):
        client.post("/ask-us/", valid_post())

    assert FormPost.objects.count() == 1


def test_an_unknown_network_is_never_a_flood(client, form_page, settings):
    settings.ENQUIRY_FLOOD_PER_MINUTE = 1

    for _ in range(2):
        assert client.post("/ask-us/", valid_post(), REMOTE_ADDR="").status_code == 302


def test_a_post_that_cannot_be_counted_is_answered_all_the_same(client, form_page, monkeypatch):
    def fail(**kwargs):
        raise OperationalError

    monkeypatch.setattr(FormPost.objects, "create", fail)

    assert client.post("/ask-us/", valid_post(phone="1")).status_code == 422
