"""An editor types a wrong verb, sees the warning in the checks panel, and mends it."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.once]
WARNING = "Wording does not fit the certainty"
# Milliseconds: after each change the editor saves, renders the preview, and checks it.
CHECKED = 90_000
A_NUMBER = re.compile(r"\d")


def open_article(page: Page, title: str) -> None:
    page.goto("/admin/pages/")
    for parent in ("Physiocare", "Library"):
        page.get_by_role("link", name=f"Explore child pages of '{parent}'").click()
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.get_by_role("textbox", name="Title*")).to_have_value(title)


def test_a_wrong_verb_is_listed_among_the_checks_until_it_is_mended(staff):
    page = staff("editor")
    open_article(page, "Dry needling")
    page.get_by_role("button", name="Toggle checks").click()
    panel = page.locator("[data-checks-panel]")
    # A change while the first preview is still on its way would wait for the next change.
    expect(page.locator("[data-content-word-count]")).to_have_text(A_NUMBER, timeout=CHECKED)
    section = page.locator("#panel-child-content-evidence-section")
    statement = section.get_by_role("textbox", name="In plain words").first
    section.get_by_role("combobox", name="Certainty (GRADE)").first.select_option("low")
    statement.fill("Dry needling works.")
    expect(panel).to_contain_text(WARNING, timeout=CHECKED)
    expect(panel).to_contain_text("“Dry needling works.” is of low certainty")
    statement.fill("Dry needling may ease low back pain for a short time.")
    expect(panel).not_to_contain_text(WARNING, timeout=CHECKED)
