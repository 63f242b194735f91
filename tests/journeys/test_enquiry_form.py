"""The form in a browser: emergencies shown at once, all of it accessible, no script needed."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.expectations import expect_good

pytestmark = [pytest.mark.browser, pytest.mark.once]
LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def page(request, browser: Browser, live_site: str) -> Iterator[Page]:
    """A page in a narrow or wide window, in light or dark colours."""
    width, scheme = request.param
    context = browser.new_context(
        base_url=live_site,
        viewport={"width": width, "height": 740},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def fill(page: Page, **changes: str) -> None:
    """Fill everything that is required."""
    page.goto("/enquiry/?looking_for=treatment")
    page.get_by_label("Your message").fill(changes.get("message", "My elbow hurts."))
    page.get_by_label("Your name").fill("Journey Patient")
    page.get_by_label("Phone number").fill(changes.get("phone", "98765 43298"))
    page.get_by_label("PIN code").fill("110016")
    page.get_by_label(re.compile("You may keep what I wrote")).check()


def send(page: Page) -> None:
    page.get_by_role("button", name="Send", exact=True).click()


def heading(page: Page) -> Any:
    return page.get_by_role("heading", level=1)


def test_sending_and_withdrawing_are_accessible_at_each_step(page: Page):
    fill(page)
    page.get_by_text("Best time, language").click()
    page.get_by_label("Evening").check()
    page.get_by_label("I need large print").check()
    expect_good(page)
    send(page)
    expect(heading(page)).to_have_text("Message received")
    expect_good(page)
    page.get_by_role("link", name="Take back my consent").click()
    expect(heading(page)).to_have_text("Take back your consent")
    expect_good(page)
    page.get_by_role("button", name="Take back my consent").click()
    expect(heading(page)).to_have_text("Your message is erased")
    expect_good(page)


def test_a_ticked_sign_shows_the_card_at_once_and_the_done_page_begins_with_it(page: Page):
    fill(page)
    card = page.locator(".emergency-now")
    expect(card).to_be_hidden()
    page.get_by_label("None of these").check()
    expect(card).to_be_hidden()
    page.get_by_label(re.compile("Numb between the legs")).check()
    expect(card).to_be_visible()
    expect(card.get_by_role("link", name="Call 112")).to_have_attribute("href", "tel:112")
    expect(page.locator(".emergency-reminder")).to_be_visible()
    expect_good(page)
    send(page)
    expect(heading(page)).to_have_text("Please read this first")
    expect(page.get_by_role("link", name="Call 112").first).to_be_visible()
    expect_good(page)


def test_an_emergency_in_the_message_shows_its_card_when_the_field_is_left(page: Page):
    fill(page, message="Since this morning I cannot pee")
    card = page.locator("form .care-card--emergency")
    expect(card).to_be_visible()
    expect(page.locator(".emergency-reminder")).to_be_visible()
    expect_good(page)
    page.get_by_label("Your message").fill("My elbow hurts.")
    page.get_by_label("Your name").click()
    expect(card).to_have_count(0)
    expect(page.locator(".emergency-reminder")).to_be_hidden()


def test_a_refused_form_and_a_fault_page_are_accessible_and_keep_the_text(page: Page):
    fill(page, phone="1234567890", message="I cannot pee")
    send(page)
    expect(page.locator("#error-summary")).to_be_focused()
    expect(page.locator(".urgent-cards").first).to_be_visible()
    expect(page.get_by_label("Your message")).to_have_value("I cannot pee")
    expect_good(page)
    page.context.clear_cookies()
    page.get_by_label("Phone number").fill("98765 43297")
    send(page)
    expect(heading(page)).to_have_text("Please press Send once more")
    expect(page.get_by_label("Your message")).to_have_value("I cannot pee")
    expect_good(page)
    send(page)
    expect(heading(page)).to_have_text("Please read this first")


def test_without_scripts_the_form_can_be_sent_with_the_keyboard_alone(
    browser: Browser, live_site: str
):
    context = browser.new_context(base_url=live_site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/enquiry/?looking_for=treatment")
    page.locator("#id_message").focus()
    page.keyboard.type("My elbow hurts.")
    page.locator("#id_danger_signs_0").focus()
    page.keyboard.press("Space")
    expect(page.locator(".emergency-now")).to_be_visible()
    page.locator("#id_name").focus()
    for text in ("Journey Patient", "98765 43296", "", "110016"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.locator("#id_consent").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Call 112").nth(1)).to_be_focused()
    page.get_by_role("button", name="Send", exact=True).focus()
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Please read this first")
    context.close()
