"""Asking for an appointment on a phone, with and without scripts; nobody is told it is booked."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import RunningSite, phone_context
from tests.journeys.expectations import expect_good, expect_large_targets
from tests.journeys.wish_form import ask_for, choose_service, day_from, fill, send

pytestmark = [pytest.mark.browser, pytest.mark.once]
SERVICE = "Journey needling"
MAKE_SERVICE = f"""
from clinic.models import Service, ServicePrice
service = Service.objects.create(name="{SERVICE}", duration_minutes=45, order=99)
ServicePrice.objects.create(service=service, mode="clinic", price_minor=90000)
other = Service.objects.create(name="Journey visit", duration_minutes=60, order=99)
ServicePrice.objects.create(service=other, mode="home", price_minor=120000)
"""


@pytest.fixture(scope="module")
def site(running_site: RunningSite) -> RunningSite:
    """The demo site with two services: one at the clinic only, one at home only."""
    running_site.manage("shell", "-c", MAKE_SERVICE)
    return running_site


@pytest.fixture
def phone(browser: Browser, site: RunningSite) -> Iterator[Page]:
    """A phone in India."""
    context = phone_context(browser, site.base_url, timezone_id="Asia/Kolkata")
    yield context.new_page()
    context.close()


@pytest.fixture
def phone_without_scripts(browser: Browser, site: RunningSite) -> Iterator[Page]:
    """The same without scripts."""
    context = phone_context(browser, site.base_url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_patient_asks_for_an_appointment_and_staff_see_it(phone: Page, staff: Any):
    phone.goto("/enquiry/?looking_for=treatment")
    home = phone.get_by_label("At your home")
    expect(home).to_be_visible()
    choose_service(phone, SERVICE)
    expect(home).to_be_hidden()
    phone.get_by_label("At the clinic").check()
    sunday, open_day, later = day_from(2, is_sunday=True), day_from(2), day_from(9)
    ask_for(phone, 1, sunday, "17:00")
    ask_for(phone, 2, later, "17:00")
    expect(phone.get_by_text("All times are Indian time.")).to_be_hidden()
    expect_good(phone)
    expect_large_targets(phone, ".wish")
    fill(phone, "98765 43281")
    send(phone)

    summary = phone.locator("#error-summary")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("On a Sunday we are closed.")
    expect_good(phone)
    wish = phone.locator(".wish__time")
    expect(wish.nth(0).get_by_label("Day")).to_have_value(str(sunday))
    expect(wish.nth(1).get_by_label("Time")).to_have_value("17:00")
    expect(phone.get_by_label("At the clinic")).to_be_checked()
    phone.get_by_role("link", name="On a Sunday we are closed.").click()
    expect(wish.nth(0).get_by_label("Day")).to_be_focused()
    ask_for(phone, 1, open_day, "17:00")
    send(phone)

    done = phone.locator(".wish-details")
    expect(done).to_contain_text("It is not booked yet.")
    expect(done).to_contain_text(SERVICE)
    expect(done).to_contain_text(f"{open_day:%A} {open_day.day} {open_day:%B %Y}, 17:00")
    expect_good(phone)
    reference = phone.locator(".enquiry-reference strong").inner_text()

    desk = staff("triage")
    desk.goto(f"/admin/snippets/enquiries/enquiry/?appointment=asked&q={reference}")
    desk.get_by_role("link", name=reference).click()
    about = desk.locator(".enquiry-facts")
    expect(about).to_contain_text(SERVICE)
    expect(about).to_contain_text(f"{open_day:%A} {open_day.day} {open_day:%B %Y}, 17:00")


def test_without_scripts_the_server_says_which_place_fits(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/enquiry/?looking_for=treatment")
    expect(page.locator(".wish noscript p")).to_have_text("All times are Indian time.")
    choose_service(page, SERVICE)
    page.get_by_label("At your home").check()
    ask_for(page, 1, day_from(2), "17:00")
    fill(page, "98765 43282")
    send(page)
    expect(page.locator("#error-summary")).to_contain_text("only here: At the clinic.")
    expect(page.get_by_label("At your home")).to_be_checked()
    page.get_by_label("At the clinic").check()
    send(page)
    expect(page.locator(".wish-details")).to_contain_text("It is not booked yet.")


def test_the_part_opens_and_is_filled_with_the_keyboard(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/enquiry/")
    services = page.get_by_label("What for?")
    expect(services).to_be_hidden()
    page.locator(".wish summary").focus()
    page.keyboard.press("Enter")
    expect(services).to_be_visible()
    page.keyboard.press("Tab")
    expect(services).to_be_focused()
    page.keyboard.type(SERVICE)
    expect(services.locator("option:checked")).to_contain_text(SERVICE)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.locator("input[name=visit_mode]:checked")).not_to_have_value("")


def test_somebody_in_another_zone_is_told_which_one_is_meant(browser: Browser, site: RunningSite):
    context = phone_context(browser, site.base_url, timezone_id="Europe/London")
    page = context.new_page()
    page.goto("/enquiry/?visit_mode=home")
    expect(page.get_by_text("All times are Indian time.")).to_be_visible()
    expect_good(page)
    context.close()


def test_the_part_is_accessible_in_hindi(phone: Page):
    phone.goto("/hi/enquiry/?visit_mode=home")
    expect(phone.locator(".wish details")).to_have_attribute("open", "")
    expect_good(phone)
