"""Consent: the notice that was shown is the one that is kept, and a new one is shown again."""

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from enquiries.consent import current_notice, notice_with_hash, stored_notice
from enquiries.consent_texts import ENGLISH, HINDI, NOTICES, VERSION
from enquiries.models import ConsentNotice, Enquiry
from tests.enquiries.browser_form import form_values
from tests.enquiries.conftest import CANARY_MESSAGE, valid_post

pytestmark = pytest.mark.django_db
OUTDATED = "0" * 64


def html(response) -> str:
    return response.content.decode()


def test_a_changed_wording_has_a_new_version():
    """If this fails you changed the notice: give VERSION a new value, then update this line."""
    hashes = {language: notice.sha256[:8] for language, notice in NOTICES.items()}

    assert (VERSION, hashes) == ("2026-11-c", {"en-in": "f903d7c5", "hi": "ae99e3f8"})


def test_the_notice_says_what_the_law_asks_in_both_languages():
    """DPDP Act 2023: section 5 (data, purpose, rights, Board), 6 (withdrawal), 9 (children)."""
    for words in (
        "name",
        "phone",
        "PIN",
        "message",
        "12 months",
        "corrected or erased",
        "under 18",
    ):
        assert words in ENGLISH.text
    for words in ("take back your consent", "Data Protection Board of India"):
        assert words in ENGLISH.text
    for words in (
        "नाम",
        "फ़ोन",
        "पिन",
        "12 महीने",
        "मिटवा",
        "वापस",
        "Data Protection Board",
        "18 साल",
    ):
        assert words in HINDI.text
    assert len(ENGLISH.data) == len(HINDI.data)
    assert len(ENGLISH.rules) == len(HINDI.rules)


def test_the_page_shows_every_word_that_is_stored_beside_an_empty_box(client, form_page):
    page = html(client.get("/ask-us/"))

    soup = BeautifulSoup(page, "html.parser")
    shown = " ".join(soup.get_text().split())
    for pair in (*ENGLISH.data, *ENGLISH.rules):
        assert all(words in shown for words in pair)
    assert ENGLISH.question in shown
    assert not soup.select_one("#id_consent").has_attr("checked")
    assert form_values(page)["consent_notice"] == [ENGLISH.sha256]


def test_the_consent_is_stored_with_the_words_that_were_shown(client, form_page):
    client.post("/ask-us/", valid_post(consent_notice=ENGLISH.sha256))

    notice = Enquiry.objects.get().consent_notice
    assert notice.text == ENGLISH.text
    assert notice.sha256 == ENGLISH.sha256
    assert notice.version == VERSION
    assert notice.language == "en-in"


def test_a_notice_that_was_shown_in_another_language_is_stored_as_it_was_shown(client, form_page):
    client.post("/ask-us/", valid_post(consent_notice=HINDI.sha256))

    assert Enquiry.objects.get().consent_notice.language == "hi"


def test_a_post_without_the_hash_counts_as_the_present_notice(client, form_page):
    client.post("/ask-us/", valid_post())

    assert Enquiry.objects.get().consent_notice.sha256 == ENGLISH.sha256


@pytest.mark.parametrize("shown", [OUTDATED, "<script>", "x" * 9000])
def test_a_notice_that_is_no_longer_in_force_is_read_again(client, form_page, shown):
    response = client.post("/ask-us/", valid_post(consent_notice=shown))

    page = html(response)
    assert response.status_code == 422
    assert "notice has changed" in page
    assert not Enquiry.objects.exists()
    again = form_values(page)
    assert again["message"] == [CANARY_MESSAGE]
    assert again["consent_notice"] == [ENGLISH.sha256]
    assert "consent" not in again
    assert client.post("/ask-us/", {**again, "consent": "on"}).status_code == 302


def test_an_outdated_notice_without_a_tick_has_one_error(client, form_page):
    page = html(client.post("/ask-us/", valid_post(consent_notice=OUTDATED, consent="")))

    assert "notice has changed" in page
    assert "Tick the box" not in page


def test_the_notice_follows_the_language_and_falls_back_to_the_sites_own():
    with translation.override("hi"):
        assert current_notice() is HINDI
    with translation.override("fr"):
        assert current_notice() is ENGLISH
    assert notice_with_hash(OUTDATED) is None


def test_the_hindi_page_shows_and_stores_the_hindi_notice(client, hindi_form_page):
    page = html(client.get("/hi/ask-us/"))
    assert HINDI.question in page

    client.post("/hi/ask-us/", {**form_values(page), **valid_post()})

    assert Enquiry.objects.get().consent_notice.text == HINDI.text


def test_one_wording_is_one_row():
    assert stored_notice(ENGLISH) == stored_notice(ENGLISH)
    assert ConsentNotice.objects.count() == 1
