"""The done page: only for the one who sent, without a personal word, emergencies first."""

import re

import pytest
from django.utils import translation

from clinic.models import RedFlag
from enquiries.models import Enquiry
from enquiries.patient_links import KEY_LENGTH, RECEIVED, WITHDRAW, enquiry_for, key_of
from enquiries.privacy import erase
from enquiries.states import EnquiryState
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored, valid_post
from tests.factories import RedFlagFactory
from tests.translations import translate_row

pytestmark = pytest.mark.django_db


def html(response) -> str:
    return response.content.decode()


def test_the_address_has_a_key_of_128_bits(form_page):
    enquiry = stored(form_page=form_page)

    key = form_page.received_url(enquiry).rstrip("/").rsplit("/", 1)[-1]

    assert re.fullmatch("[0-9a-f]{32}", key)
    assert KEY_LENGTH * 4 >= 128


def test_without_the_right_key_there_is_no_page(client, form_page):
    enquiry, other = stored(form_page=form_page), stored(form_page=form_page)
    reference = enquiry.reference
    wrong = ["0" * 32, key_of(other.reference, RECEIVED), key_of(reference, WITHDRAW), "x", "é"]

    for key in wrong:
        assert client.get(f"/ask-us/received/{reference}/{key}/").status_code == 404
    assert client.get(f"/ask-us/received/{reference}/").status_code == 404
    unknown = key_of("P-ZZZZZZ", RECEIVED)
    assert client.get(f"/ask-us/received/P-ZZZZZZ/{unknown}/").status_code == 404
    assert client.get(form_page.received_url(enquiry)).status_code == 200


def test_a_key_still_works_after_the_secret_key_was_changed(settings, form_page):
    enquiry = stored(form_page=form_page)
    key = key_of(enquiry.reference, RECEIVED)

    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a new one"
    assert enquiry_for(enquiry.reference, key, RECEIVED) == enquiry

    settings.SECRET_KEY_FALLBACKS = []
    assert enquiry_for(enquiry.reference, key, RECEIVED) is None


def test_the_page_tells_what_happens_next_and_how_to_withdraw_and_nothing_personal(
    client, form_page
):
    enquiry = stored(form_page=form_page, email="canary@example.test")

    text = html(client.get(form_page.received_url(enquiry)))

    assert enquiry.reference in text
    assert "We call you." in text
    assert form_page.withdraw_url(enquiry) in text
    assert 'content="noindex"' in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "98765", "canary@", "110024"):
        assert personal not in text


def test_what_waits_in_quarantine_gets_no_promise_of_a_time(client, form_page):
    enquiry = stored(form_page=form_page)
    Enquiry.objects.filter(pk=enquiry.pk).update(state=EnquiryState.QUARANTINE, due_at=None)

    text = html(client.get(form_page.received_url(enquiry)))

    assert enquiry.reference in text
    assert "We call you." not in text


def test_the_emergency_comes_first_in_the_language_of_the_page(client, form_page):
    flag = RedFlagFactory()
    translate_row(flag, name="टाँगों के बीच सुन्नपन")
    with translation.override("hi"):
        enquiry = stored(form_page=form_page, message="I cannot pee")
    assert enquiry.urgency_reasons[0]["name"] == "टाँगों के बीच सुन्नपन"

    text = html(client.get(form_page.received_url(enquiry)))

    order = ["Call an ambulance now", flag.name, 'href="tel:112"', "Message received"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert text.index("Message received", places[0]) < text.index(enquiry.reference)


def test_the_hindi_done_page_has_the_hindi_card(client, hindi_form_page):
    translate_row(RedFlagFactory(), name="टाँगों के बीच सुन्नपन")
    enquiry = stored(form_page=hindi_form_page, message="I cannot pee")

    response = client.get(hindi_form_page.received_url(enquiry))

    assert response.request["PATH_INFO"].startswith("/hi/")
    assert "टाँगों के बीच सुन्नपन" in html(response)


def test_an_emergency_stays_one_when_its_red_flag_was_deleted(client, form_page):
    RedFlagFactory()
    enquiry = stored(form_page=form_page, message="I cannot pee")
    RedFlag.objects.all().delete()

    text = html(client.get(form_page.received_url(enquiry)))

    assert text.index("Call an ambulance now") < text.index(enquiry.reference)
    assert text.index('href="tel:112"') < text.index(enquiry.reference)


def test_a_sign_for_a_doctor_today_is_no_ambulance(client, form_page):
    flag = RedFlagFactory(urgency="same_day")
    enquiry = stored(form_page=form_page, message="I cannot pee")

    text = html(client.get(form_page.received_url(enquiry)))

    assert text.index(flag.name) < text.index(enquiry.reference)
    assert "Call an ambulance now" not in text


def test_after_the_erasure_the_page_says_so_and_promises_nothing(client, form_page):
    enquiry = stored(form_page=form_page)
    erase(enquiry.pk, by=None, reason="test")

    text = html(client.get(form_page.received_url(enquiry)))

    assert "We have erased this message" in text
    assert "We call you." not in text


def test_the_done_page_of_a_post_is_the_one_with_the_key(client, form_page):
    response = client.post("/ask-us/", valid_post())

    assert response.url == form_page.received_url(Enquiry.objects.get())
