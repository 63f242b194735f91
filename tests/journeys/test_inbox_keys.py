"""The inbox by keyboard alone, as a receptionist with the phone in the other hand works it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import RunningSite
from tests.journeys.enquiry_people import INBOX, Colleague
from tests.journeys.waiting_enquiries import receive

pytestmark = [pytest.mark.browser, pytest.mark.once]


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


def press(page: Page, key: str) -> None:
    """Press a key once the page listens: until then it does not show its button "Keys"."""
    expect(page.get_by_role("button", name=re.compile("Keys"))).to_be_visible()
    page.keyboard.press(key)


def search_with_keys(desk: Colleague, words: str, found: int) -> None:
    """Find some rows and go to the first of them."""
    keys = desk.page.keyboard
    keys.press("s")
    keys.type(words)
    keys.press("Enter")
    expect(desk.rows).to_have_count(found)
    keys.press("Tab")
    press(desk.page, "j")
    expect(desk.rows.first).to_have_class(re.compile("is-at"))


def take_note_and_move(desk: Colleague, note: str) -> None:
    """Take the enquiry that is open, write a note, and say that the patient was reached."""
    keys = desk.page.keyboard
    press(desk.page, "a")
    expect(desk.facts).to_contain_text("Farida Khan")
    press(desk.page, "n")
    expect(desk.note).to_be_focused()
    keys.type(note)
    keys.press("Tab")
    expect(desk.page.get_by_role("button", name="Called: reached")).to_be_focused()
    keys.press("Enter")
    expect(desk.facts).to_contain_text("Contacted")
    expect(desk.timeline).to_contain_text(note)


def test_five_enquiries_are_worked_without_a_mouse(running_site: RunningSite, staff):
    receive(running_site, *(f"Keyboard Patient {number}" for number in range(1, 6)))
    desk = Colleague(staff("triage"))
    open_inbox(desk.page)
    search_with_keys(desk, "Keyboard Patient", found=5)
    waiting = desk.page.locator(".inbox__reference").all_inner_texts()
    desk.page.keyboard.press("o")
    for number, reference in enumerate(waiting, start=1):
        expect(desk.reference).to_have_text(reference)
        take_note_and_move(desk, f"Patient {number} comes on Monday at 10?")
        press(desk.page, "j")

    # j at the end of the list stays there.
    press(desk.page, "k")
    expect(desk.reference).to_have_text(waiting[-2])
    expect(desk.timeline).to_contain_text("Patient 4 comes on Monday at 10?")
