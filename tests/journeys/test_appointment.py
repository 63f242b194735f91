"""A patient asks for a time, staff confirm it, and nobody else gets it (issue 6, shows 2)."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import RunningSite, phone_context
from tests.journeys.expectations import expect_good, expect_large_targets
from tests.journeys.wish_form import ask_for, day_from, fill, send

# Without the finder; from the PIN code on: test_finding_and_booking, on both databases.
pytestmark = [pytest.mark.browser, pytest.mark.once]
PERSON = "Journey Therapist"
MAKE_PERSON = f"""
import datetime
from clinic.models import Person
Person.objects.create(
    name="{PERSON}",
    registration_number="JOURNEY-1",
    registration_valid_until=datetime.date.today() + datetime.timedelta(days=365),
    treats_at_clinic=True,
)
"""


@pytest.fixture(scope="module")
def site(running_site: RunningSite) -> RunningSite:
    """The demo site with somebody whose calendar is empty."""
    running_site.manage("shell", "-c", MAKE_PERSON)
    return running_site


@pytest.fixture
def phone(browser: Browser, site: RunningSite) -> Iterator[Page]:
    """A phone in India."""
    context = phone_context(browser, site.base_url, timezone_id="Asia/Kolkata")
    yield context.new_page()
    context.close()


def asks(page: Page, phone_number: str) -> str:
    """Ask for tomorrow, or the next open day, at five; return the reference."""
    page.goto("/enquiry/?looking_for=treatment")
    page.get_by_label("At the clinic").check()
    page.get_by_label("With whom?").select_option(label=PERSON)
    ask_for(page, 1, day_from(1), "17:00")
    fill(page, phone_number)
    send(page)
    expect(page.locator(".wish-details")).to_contain_text("It is not booked yet.")
    return page.locator(".enquiry-reference strong").inner_text()


def open_enquiry(desk: Page, reference: str) -> None:
    desk.goto(f"/admin/snippets/enquiries/enquiry/?q={reference}")
    desk.get_by_role("link", name=reference).click()


def test_a_wish_is_confirmed_once_and_opens_in_a_calendar(phone: Page, staff: Any):
    first, second = asks(phone, "98765 43291"), asks(phone, "98765 43292")

    desk = staff("triage")
    open_enquiry(desk, first)
    booking = desk.locator(".enquiry-booking")
    expect(booking.get_by_label("With whom").locator("option:checked")).to_contain_text(PERSON)
    expect(booking.get_by_label(re.compile("17:00: free"))).to_be_checked()
    booking.get_by_role("button", name="Confirm").click()
    expect(desk.locator(".enquiry-head__facts")).to_contain_text("Booked")
    told = desk.locator(".enquiry-mail").inner_text()
    address = re.search(r"https?://[^/]+(/\S+)", told)[1]

    open_enquiry(desk, second)
    expect(booking.get_by_label(re.compile("17:00: taken"))).to_be_visible()
    booking.get_by_label(re.compile("17:00: taken")).check()
    booking.get_by_role("button", name="Confirm").click()
    refusal = "There is an appointment from 17:00 to 17:45."
    expect(desk.get_by_text(refusal)).to_be_visible()

    day = day_from(1)
    phone.goto(address)
    facts = phone.locator(".appointment-facts")
    expect(facts).to_contain_text(f"{day:%A}, {day.day} {day:%B %Y}")
    expect(facts).to_contain_text("17:00 to 17:45")
    expect_good(phone)
    expect_large_targets(phone, "main")
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Add it to my calendar").click()
    event: Any = Calendar.from_ical(download.value.path().read_bytes()).events[0]
    assert event["dtstart"].dt.date() == day
    assert event["dtstart"].dt.strftime("%H:%M %z") == "17:00 +0530"

    phone.get_by_role("button", name="Cancel my appointment").click()
    expect(phone.get_by_role("heading", name="This appointment is cancelled")).to_be_visible()
    expect_good(phone)

    desk.get_by_role("button", name="Confirm").click()
    expect(desk.locator(".enquiry-head__facts")).to_contain_text("Booked")
    desk.goto(f"/admin/enquiry_appointments/?day={day}")
    expect(desk.get_by_role("row", name=re.compile(second))).to_contain_text(PERSON)
