"""The whole job once: write, refuse, publish, find, ask, work the enquiry, stay private."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.article_texts import expect_published, write_article
from tests.journeys.enquiry_people import Colleague

pytestmark = pytest.mark.browser
RARE_WORD = "brachioradialis"
TITLE = "Needling of the forearm"


def publish_article(page: Page) -> None:
    editor = write_article(page, TITLE, RARE_WORD)
    editor.fill_date("reviewed_on", "2026-01-10")
    editor.fill_date("review_due", "2028-01-10")
    editor.publish()
    refused = page.locator("#panel-child-content-author_and_review-section")
    expect(refused).to_contain_text("Choose the clinician who reviewed this article.")
    editor.choose_person("reviewer", "Rohan Kulkarni")
    editor.publish()
    expect_published(page)


def send_enquiry(phone: Page) -> str:
    """Find the article by a word of its body, ask from it, and return the reference."""
    phone.goto("/")
    # With scripts it is a combobox: suggestions come as one types.
    phone.get_by_role("main").get_by_role("combobox").fill(RARE_WORD)
    phone.keyboard.press("Enter")
    expect(phone.locator("mark", has_text=RARE_WORD)).to_be_visible()
    phone.get_by_role("link", name=TITLE).click()
    expect(phone.get_by_role("heading", level=1)).to_have_text(TITLE)
    phone.get_by_role("link", name="Send an enquiry").last.click()
    expect(phone.get_by_role("main")).to_contain_text(f"You came from: {TITLE}")
    phone.get_by_label("Your name").fill("Journey Patient")
    phone.get_by_label("Phone number").fill("98765 43299")
    phone.get_by_label("PIN code").fill("110016")
    phone.get_by_label("Treatment for a pain or an injury").check()
    phone.get_by_label("Your message").fill("My forearm hurts when I lift a bucket.")
    phone.get_by_label("WhatsApp").check()
    phone.get_by_label(re.compile("You may keep what I wrote")).check()
    phone.get_by_role("button", name="Send", exact=True).click()
    phone.wait_for_url("**/received/**")
    return phone.url.rstrip("/").split("/")[-2]


def work_enquiry(page: Page, reference: str) -> str:
    """Take the enquiry, note something, move it on; return the address of its page."""
    desk = Colleague(page)
    page.get_by_role("link", name="Enquiries").first.click()
    desk.search(reference)
    expect(desk.row(reference)).to_contain_text(TITLE)
    desk.open(reference)
    expect(page.get_by_role("main")).to_contain_text("My forearm hurts when I lift a bucket.")
    page.get_by_role("button", name="Take it").click()
    expect(page.get_by_role("main")).to_contain_text("Farida Khan")
    page.get_by_label("Note").fill("Called, prefers the evening.")
    page.get_by_label("Move to").select_option("contacted")
    page.get_by_role("button", name="Save").click()
    desk.expect_message("Saved")
    expect(page.get_by_role("main")).to_contain_text("Called, prefers the evening.")
    expect(page.get_by_role("main")).to_contain_text("Contacted")
    return page.url


def test_an_article_is_written_found_asked_about_and_the_enquiry_worked(phone: Page, staff):
    editor = staff("editor")
    publish_article(editor)
    reference = send_enquiry(phone)
    address = work_enquiry(staff("triage"), reference)
    for path in (address, address.replace("/edit/", "/history/"), address.split("edit/")[0]):
        editor.goto(path)
        expect(editor.locator("body")).not_to_contain_text("My forearm hurts")
        expect(editor.locator("body")).not_to_contain_text(reference)
    expect(editor.get_by_role("link", name="Enquiries")).to_have_count(0)
