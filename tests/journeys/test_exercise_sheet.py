"""A patient picks exercises, comes back, and prints them; nobody else learns of it."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.once]
SHEET = "/library/exercises/"


def test_picked_exercises_stay_and_only_they_are_printed(phone: Page):
    asked = []
    phone.goto(SHEET)
    boxes = phone.locator("[data-exercise]")
    keys = [boxes.nth(n).get_attribute("data-exercise") for n in (0, 2)]
    phone.on("request", lambda request: asked.append((request.url, request.post_data)))
    for key in keys:
        phone.locator(f"[data-exercise='{key}']").focus()
        phone.keyboard.press("Space")
    expect(phone.locator("[data-sheet-count]")).to_have_text("2")

    phone.reload()
    expect(phone.locator("[data-exercise]:checked")).to_have_count(2)
    expect(phone.locator("[data-sheet-count]")).to_have_text("2")
    phone.emulate_media(media="print")
    expect(phone.locator("h2.exercise__name:visible")).to_have_count(2)
    assert asked, "the reload must have been seen"
    assert [call for call in asked if any(key in str(call) for key in keys)] == []
    assert phone.context.cookies() == []

    phone.emulate_media(media="screen")
    phone.get_by_role("button", name="Clear my sheet").click()
    phone.reload()
    expect(phone.locator("[data-exercise]:checked")).to_have_count(0)
    phone.emulate_media(media="print")
    expect(phone.locator("h2.exercise__name:visible")).to_have_count(boxes.count())


def test_an_exercise_picked_in_its_article_is_on_the_sheet(phone: Page):
    phone.goto("/library/low-back-pain/")
    box = phone.get_by_label("Put on my exercise sheet").first
    box.check()
    key = box.get_attribute("data-exercise")
    phone.goto(SHEET)
    expect(phone.locator(f"[data-exercise='{key}']")).to_be_checked()


def test_a_browser_that_keeps_nothing_says_so_and_still_prints(phone: Page):
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }})"
    )
    phone.goto(SHEET)
    expect(phone.get_by_text("Your browser keeps nothing for this site")).to_be_visible()
    phone.locator("[data-exercise]").first.check()
    phone.emulate_media(media="print")
    expect(phone.locator("h2.exercise__name:visible")).to_have_count(1)
