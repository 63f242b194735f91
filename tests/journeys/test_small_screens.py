"""A phone of 360 pixels: for the patient who writes, and for the receptionist on the way."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.enquiry_people import Colleague, Patient
from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_the_form_and_its_answer_can_be_pressed_with_a_thumb(phone: Page):
    patient = Patient(phone)
    patient.fill("My elbow hurts.", "98765 43284")
    expect_large_targets(phone, "main")
    patient.send()
    expect(patient.heading).to_have_text("Message received")
    expect_large_targets(phone, "main")


def test_the_inbox_and_an_enquiry_fit_on_a_phone_with_the_call_in_sight(staff):
    desk = Colleague(staff("triage"))
    desk.page.set_viewport_size({"width": 360, "height": 740})
    desk.open_list("all")
    expect(desk.row("Kavita Demo").locator(".inbox__call")).to_be_visible()
    expect_good(desk.page)
    # The bread crumbs above it are Wagtail's own.
    expect_large_targets(desk.page, "#listing-results")

    desk.open("Kavita Demo")
    call = desk.page.locator(".enquiry-head__call")
    expect(call).to_be_in_viewport()
    expect_good(desk.page)
    for part in (".enquiry-head", ".enquiry-detail"):
        expect_large_targets(desk.page, part)
