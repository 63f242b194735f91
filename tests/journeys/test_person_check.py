"""The check for a person on the done page: solved in a browser, and honest without scripts."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

INBOX = "/admin/snippets/enquiries/enquiry/"
pytestmark = [pytest.mark.browser, pytest.mark.once]
# "My knee hurts" in Russian: a script of hardly any patient here, so the rules doubt it.
DOUBTFUL = "Здравствуйте, у меня болит колено."


def send_doubtful(page: Page) -> str:
    """Send the message; return the reference on the done page."""
    page.goto("/enquiry/?looking_for=treatment")
    page.get_by_label("Your message").fill(DOUBTFUL)
    page.get_by_label("Your name").fill("Journey Doubtful")
    page.get_by_label("Phone number").fill("98765 43291")
    page.get_by_label("PIN code").fill("110016")
    page.get_by_label(re.compile("You may keep what I wrote")).check()
    # As from an old tab: sent as fast as this, it would count as surely spam.
    page.locator("[name=form_time]").evaluate("field => { field.value = ''; }")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Message received")
    reference = re.search(r"P-[0-9A-Z]{6}", page.locator("main").inner_text())
    assert reference
    return reference[0]


def test_whoever_passes_the_check_is_in_the_inbox_with_a_running_clock(phone: Page, staff):
    reference = send_doubtful(phone)
    expect(phone.get_by_text("It may take a little longer")).to_be_hidden()
    inbox = staff("triage")
    inbox.goto(f"{INBOX}?view=open&q={reference}")
    expect(inbox.get_by_text(reference)).to_have_count(0)

    phone.get_by_role("button", name="I am a person").click()
    expect(phone.get_by_text("Your message has gone on to our team")).to_be_visible()

    inbox.goto(f"{INBOX}?view=open&q={reference}")
    row = inbox.locator("[data-inbox-row]").filter(has_text=reference)
    expect(row).to_contain_text("New")
    expect(row).to_contain_text(re.compile("left|due"))


def test_without_scripts_the_page_says_that_reading_may_take_longer(
    browser: Browser, live_site: str
):
    context = browser.new_context(base_url=live_site, java_script_enabled=False)
    page = context.new_page()
    send_doubtful(page)

    expect(page.get_by_text("It may take a little longer")).to_be_visible()
    expect(page.get_by_role("button", name="I am a person")).to_be_hidden()
    expect(page.locator("#person-check").get_by_role("link").first).to_be_visible()
    context.close()
