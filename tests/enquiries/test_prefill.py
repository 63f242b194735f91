"""The form with a message that was typed elsewhere, which comes by post and is not kept."""

import logging

import pytest
from django.test import Client

from enquiries.models import Enquiry, EnquiryPage
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db
TYPED = 'zzqx "qqq" <b>'


@pytest.fixture
def form_page(home_page) -> EnquiryPage:
    page = EnquiryPage(title="Ask us", slug="enquiry")
    home_page.add_child(instance=page)
    return page


def test_the_form_comes_filled_and_nothing_is_sent_kept_or_logged(client, form_page, caplog):
    caplog.set_level(logging.DEBUG)
    response = client.post("/enquiry/prefill/", {"message": TYPED})
    assert response.status_code == 200
    html = response.content.decode()
    assert "zzqx &quot;qqq&quot; &lt;b&gt;</textarea>" in html
    assert 'action="/enquiry/"' in html
    assert "no-store" in response["Cache-Control"]
    assert not Enquiry.objects.exists()
    assert "zzqx" not in caplog.text


def test_a_filled_form_shows_the_emergency_that_it_tells(client, form_page):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    html = client.post("/enquiry/prefill/", {"message": "I cannot pee"}).content.decode()
    assert "Cannot pass urine" in html


@pytest.mark.parametrize("message", ["", "\x00", "x" * 100_000, "<script>alert(1)</script>"])
def test_any_text_fills_the_form(client, form_page, message):
    response = client.post("/enquiry/prefill/", {"message": message})
    assert response.status_code == 200
    assert len(response.content) < 60_000
    assert b"<script>alert" not in response.content


def test_the_address_of_the_filled_form_leads_to_the_empty_one(client, form_page):
    response = client.get("/enquiry/prefill/", {"message": "secret"})
    assert (response.status_code, response["Location"]) == (302, "/enquiry/")


def test_a_foreign_site_cannot_fill_the_form(form_page):
    response = Client(enforce_csrf_checks=True).post("/enquiry/prefill/", {"message": TYPED})
    assert response.status_code == 403
    assert b"zzqx" not in response.content
