"""The inbox by keyboard alone, as a receptionist with the phone in the other hand works it."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
INBOX = "/admin/snippets/enquiries/enquiry/"


def open_inbox(page: Page) -> None:
    page.goto(f"{INBOX}?view=unassigned")
    expect(page.get_by_role("button", name=re.compile("Keys"))).to_be_visible()


def test_rows_are_gone_through_opened_and_taken_by_keys(staff):
    page = staff("triage")
    open_inbox(page)
    rows = page.locator("[data-inbox-row]")
    second = rows.nth(1).get_attribute("data-url")

    for key in "jjjk":
        page.keyboard.press(key)
    expect(rows.nth(1)).to_have_class(re.compile("is-at"))
    page.keyboard.press("o")
    page.wait_for_url(f"**{second}")

    open_inbox(page)
    page.keyboard.press("j")
    reference = rows.first.locator(".inbox__reference").text_content()
    page.keyboard.press("a")
    expect(page.get_by_text(f"{reference} is yours now.")).to_be_visible()


def test_keys_rest_while_somebody_types_and_can_be_turned_off(staff):
    page = staff("triage")
    open_inbox(page)

    page.keyboard.press("s")
    page.keyboard.type("jak")
    expect(page.get_by_role("textbox", name="Search term")).to_have_value("jak")
    expect(page.locator(".is-at")).to_have_count(0)

    open_inbox(page)
    page.keyboard.press("?")
    page.get_by_label("Turn these keys off on this device").check()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator(".is-at")).to_have_count(0)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
