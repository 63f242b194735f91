"""A tab that stays open goes on telling the truth about the opening hours."""

import json
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.once]
PLACES = "[data-open-now]"


def look_again(page: Page, moment: datetime) -> None:
    """Come back to the tab at this moment."""
    page.clock.set_fixed_time(moment)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_the_sentence_changes_at_its_moment_and_is_silent_when_nothing_is_known(phone: Page):
    phone.goto("/")
    data = phone.locator("script[data-steps]").get_attribute("data-steps")
    steps = json.loads(data or "")["steps"]
    assert len(steps) >= 2
    for step in steps:
        until = datetime.fromisoformat(step["until"])
        look_again(phone, until - timedelta(seconds=1))
        # Header, contact strip and footer, and all say the same.
        words = {text.strip() for text in phone.locator(PLACES).all_text_contents()}
        assert words == {step["words"]}
        assert phone.locator(f"{PLACES}:visible").count() == 3
    look_again(phone, until)
    assert phone.locator(f"{PLACES}:visible").count() == 0


def test_a_slow_clock_does_not_lead_back(phone: Page):
    phone.goto("/")
    words = phone.locator(PLACES).first.text_content()
    look_again(phone, datetime.now().astimezone() - timedelta(hours=20))
    assert phone.locator(PLACES).first.text_content() == words
