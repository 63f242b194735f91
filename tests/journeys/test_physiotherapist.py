"""A physiotherapist sees only what was given to her, works it, and gives it back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import RunningSite
from tests.journeys.enquiry_people import INBOX, Colleague
from tests.journeys.waiting_enquiries import receive

pytestmark = pytest.mark.browser
HERS, NOT_HERS = "Routed Patient", "Foreign Patient"
# Chromium without a screen asks nobody how to dial, and is deaf to clicks from then on.
DO_NOT_DIAL = """
document.addEventListener("click", (event) => {
  if (event.target.closest("a[href^='tel:']")) event.preventDefault();
});
"""


def expect_unseen(page: Page, *names: str) -> None:
    """Nothing on this page tells of them."""
    for name in names:
        expect(page.locator("body")).not_to_contain_text(name)


def look_everywhere(physio: Colleague, address: str) -> None:
    """The tabs, the address itself, the search, the downloads: nothing of other people's."""
    physio.open_list()
    tabs = physio.page.locator(".inbox-tabs li")
    expect(tabs).to_have_text([re.compile(name) for name in ("My", "Overdue", "Urgent", "All")])
    for view in ("my", "overdue", "urgent", "all", "unassigned", "open"):
        physio.open_list(view)
        expect_unseen(physio.page, HERS, NOT_HERS)
    physio.search(NOT_HERS)
    expect(physio.rows).to_have_count(0)
    for refused in (address, f"{INBOX}?export=csv", f"{INBOX}?view=all&export=xlsx"):
        physio.page.goto(refused)
        physio.page.wait_for_url("**/admin/")
        physio.expect_message("do not have permission")
        expect_unseen(physio.page, HERS, NOT_HERS)


def work(physio: Colleague) -> None:
    """She calls, says that she reached the patient, and gives it back to the desk."""
    physio.open_list("my")
    expect(physio.row(HERS)).to_have_count(1)
    physio.open(HERS)
    physio.page.evaluate(DO_NOT_DIAL)
    with physio.page.expect_response("**/contact/call/") as kept:
        physio.page.locator(".enquiry-head__call").click()
    assert kept.value.status == 204
    physio.note.fill("Starts on Monday.")
    physio.page.get_by_role("button", name="Called: reached").click()
    expect(physio.facts).to_contain_text("Contacted")
    expect(physio.timeline).to_contain_text("Call")
    physio.give_to("Nobody: back to the list")
    physio.save()
    physio.expect_message("Saved")
    expect(physio.row(HERS)).to_have_count(0)


def test_only_what_was_given_to_her_is_hers_to_see_and_to_work(running_site: RunningSite, staff):
    receive(running_site, HERS, NOT_HERS)
    desk, physio = Colleague(staff("triage")), Colleague(staff("physio"))
    desk.open(NOT_HERS)
    look_everywhere(physio, desk.page.url)

    desk.open(HERS)
    desk.give_to("Meera Nair")
    desk.save()
    desk.expect_message("Saved")
    work(physio)

    desk.open(HERS)
    expect(desk.facts).to_contain_text("nobody")
    for happened in ("Starts on Monday.", "back to the list", "Meera Nair"):
        expect(desk.timeline).to_contain_text(happened)
