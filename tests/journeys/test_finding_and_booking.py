"""From a PIN code to an entry in the calendar: two patients, one slot, on both databases."""

import re
import subprocess
import sys
from datetime import datetime, time
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from scripts.project import ROOT
from tests.journeys.conftest import RunningSite
from tests.journeys.enquiry_people import Colleague, Patient
from tests.journeys.wish_form import ask_for, choose_service, day_from

pytestmark = pytest.mark.browser
PERSON = "Ananya Sharma"
# As the worker would print it into the mail; no mail leaves a journey.
PRINT_ADDRESS = """
from enquiries.appointments.patient_link import patient_address
from enquiries.models import Appointment
print(patient_address(Appointment.objects.get(enquiry__reference="{reference}")))
"""


def find_person(page: Page) -> None:
    """The nearest who treats carpal tunnel syndrome at home in 110024."""
    page.goto("/physiotherapists/")
    page.get_by_label("Where do you live?").fill("110024")
    page.get_by_label("What is it about?").select_option("Carpal tunnel syndrome")
    page.get_by_label("At your home").check()
    page.get_by_role("button", name="Find a physiotherapist").click()
    expect(page.locator(".practitioner").first.get_by_role("heading")).to_have_text(PERSON)


def see_dollars(page: Page) -> None:
    """Choose US dollars on the list of prices; the choice holds on every page."""
    page.goto("/services-and-prices/")
    page.get_by_label("Show prices in").select_option(label="US dollar (USD)")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("$")


def ask_for_slot(page: Page, phone_number: str, email: str = "") -> str:
    """Ask for 17:00 of the next open day with that person; the reference of the enquiry."""
    page.locator(".practitioner").first.get_by_role("link", name="Ask for an appointment").click()
    choose_service(page, "First assessment")
    page.get_by_label("At your home").check()
    ask_for(page, 1, day_from(1), "17:00")
    page.get_by_label("Your message").fill("My fingers tingle at night.")
    page.get_by_label("Your name").fill("Journey Patient")
    page.get_by_label("Phone number").fill(phone_number)
    page.get_by_label("PIN code").fill("110024")
    page.get_by_label(re.compile("E-mail")).first.fill(email)
    page.locator("#id_consent").check()
    patient = Patient(page)
    patient.send()
    expect(page.locator(".wish-details")).to_contain_text("It is not booked yet.")
    return patient.reference


def patient_address(site: RunningSite, reference: str) -> str:
    """The path of the page on which the patient sees the appointment."""
    code = PRINT_ADDRESS.format(reference=reference)
    command = [sys.executable, "manage.py", "shell", "--verbosity", "0", "-c", code]
    done = subprocess.run(
        command, cwd=ROOT, env=site.environment, check=True, capture_output=True, text=True
    )
    return urlsplit(done.stdout.strip().splitlines()[-1]).path


def test_a_patient_finds_asks_and_comes_and_nobody_else_gets_the_slot(
    running_site: RunningSite, phone: Page, staff
):
    find_person(phone)
    expect(phone.locator(".practitioner").first).to_contain_text("₹")
    see_dollars(phone)
    find_person(phone)
    expect(phone.locator(".practitioner").first).to_contain_text("$")
    reference = ask_for_slot(phone, "98765 43291", "journey@example.in")

    find_person(phone)
    second = ask_for_slot(phone, "98765 43292")

    desk = Colleague(staff("triage"))
    desk.open(reference)
    expect(desk.facts).to_contain_text(PERSON)
    expect(desk.timeline).to_contain_text("Chosen by the patient")
    wish = desk.page.get_by_role("radio", name=re.compile("17:00"))
    expect(wish).to_be_checked()
    desk.page.get_by_role("button", name="Confirm and tell the patient").click()
    expect(desk.facts).to_contain_text("Booked")
    expect(desk.page.locator(".enquiry-facts").last).to_contain_text("17:00")

    desk.open(second)
    wish = desk.page.get_by_role("radio", name=re.compile("17:00"))
    expect(wish.locator("xpath=ancestor::label")).to_contain_text("taken")
    wish.check()
    desk.page.get_by_role("button", name="Confirm", exact=True).click()
    expect(desk.page.locator("main")).to_contain_text(re.compile("already|taken"))
    expect(desk.facts).not_to_contain_text("Booked")

    address = patient_address(running_site, reference)
    phone.goto(address)
    expect(phone.get_by_role("main")).to_contain_text(PERSON)
    file = phone.get_by_role("link", name=re.compile("calendar", re.IGNORECASE))
    response = phone.request.get(str(file.get_attribute("href")))
    assert response.headers["content-type"].startswith("text/calendar")
    [event] = Calendar.from_ical(response.body()).walk("VEVENT")
    india = ZoneInfo("Asia/Kolkata")
    assert event.decoded("dtstart") == datetime.combine(day_from(1), time(17), tzinfo=india)
    assert "tingle" not in response.text()
