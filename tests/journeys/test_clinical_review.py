"""A writer submits, a reviewer sends back and approves, a schedule is kept, a guideline changes."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.article_editor import ArticleEditor
from tests.journeys.article_texts import write_article

# On one database: tests/articles tries the same steps on both.
pytestmark = [pytest.mark.browser, pytest.mark.once]
TITLE = "Needling of the calf"
ADDRESS = "/library/needling-of-the-calf/"
COMMENT = "Say for how long the pain eases."
# What the server's timer runs, a day later than it is.
TOMORROW = """
from datetime import timedelta
from unittest import mock
from django.core.management import call_command
from django.utils import timezone
with mock.patch.object(timezone, "now", return_value=timezone.now() + timedelta(days=1)):
    call_command("publish_scheduled")
"""


def open_from_dashboard(page: Page) -> ArticleEditor:
    """Follow the link of "Needs your attention" to the article."""
    page.goto("/admin/")
    attention = page.locator("#panel-needs-attention-section, section, main").filter(
        has_text="Needs your attention"
    )
    attention.get_by_role("link", name=TITLE, exact=True).first.click()
    expect(page.get_by_role("textbox", name="Title*")).to_have_value(TITLE)
    return ArticleEditor(page)


def decide(page: Page, action: str, button: str, comment: str = "") -> None:
    """Take a reviewer's decision in its dialog."""
    open_from_dashboard(page).act(action)
    dialog = page.get_by_role("dialog")
    if comment:
        dialog.get_by_label("What should be changed?").fill(comment)
    dialog.get_by_role("button", name=button, exact=True).click()
    expect(page.locator(".messages")).to_contain_text(re.compile("has been updated"))


def schedule_for_tomorrow(page: Page) -> None:
    """Change the summary of the live article, to go live in an hour."""
    page.goto("/admin/")
    page.get_by_role("link", name=TITLE, exact=True).first.click()
    editor = ArticleEditor(page)
    editor.box("Summary*").fill("A needle for a sore calf, as of tomorrow.")
    page.get_by_role("button", name="Toggle status").click()
    page.get_by_role("button", name=re.compile("schedule", re.IGNORECASE)).first.click()
    dialog = page.get_by_role("dialog")
    in_an_hour = page.evaluate(
        "new Date(Date.now() + 36e5 + 5.5 * 36e5).toISOString().slice(0, 16).replace('T', ' ')"
    )
    dialog.get_by_label("Go live date/time").fill(in_an_hour)
    # By keyboard: the calendar lies over the button.
    dialog.get_by_role("button", name="Save schedule").press("Enter")
    expect(page.locator(".messages")).to_contain_text("has been updated")
    editor.send("Schedule to publish")
    expect(page.locator(".messages")).to_contain_text("scheduled for publishing")


def mark_guideline_as_updated(page: Page) -> None:
    """Say that NICE has changed its guideline."""
    page.goto("/admin/snippets/articles/guideline/")
    page.get_by_role("link", name=re.compile("^NICE")).first.click()
    page.get_by_role("combobox", name="Status").select_option("updated")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messages")).to_contain_text("articles were flagged for review")


def test_an_article_is_sent_back_approved_rescheduled_and_flagged(staff, phone: Page, running_site):
    writer, reviewer = staff("writer"), staff("reviewer")
    write_article(writer, TITLE, "soleus").send("Submit to Clinical review")
    expect(writer.locator(".messages")).to_contain_text("submitted for moderation")
    assert phone.goto(ADDRESS).status == 404

    decide(reviewer, "Request changes", "Request changes", COMMENT)
    writer.goto("/admin/")
    expect(writer.get_by_role("main")).to_contain_text(COMMENT)
    open_from_dashboard(writer).send("Resubmit to Clinical review")
    expect(writer.locator(".messages")).to_contain_text("submitted for moderation")

    decide(reviewer, "Approve and Publish", "Approve")
    assert phone.goto(ADDRESS).status == 200
    expect(phone.get_by_role("main")).to_contain_text("Reviewed by Dr Rohan Kulkarni (PT)")

    schedule_for_tomorrow(reviewer)
    phone.reload()
    expect(phone.get_by_role("main")).not_to_contain_text("as of tomorrow")
    running_site.manage("shell", "-c", TOMORROW)
    phone.reload()
    expect(phone.get_by_role("main")).to_contain_text("as of tomorrow")

    mark_guideline_as_updated(reviewer)
    reviewer.goto("/admin/")
    expect(reviewer.get_by_role("main")).to_contain_text("Low back pain – A guideline was updated")
