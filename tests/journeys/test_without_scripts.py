"""The patient's whole way in a browser without scripts: refused, mended, received, taken back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.enquiry_people import Patient

pytestmark = [pytest.mark.browser, pytest.mark.once]
MESSAGE = "Mera ghutna dukhta hai. <b>Kya</b> aap Saturday ko khule hain?"


def test_an_enquiry_is_refused_mended_sent_and_taken_back_without_scripts(
    phone_without_scripts: Page,
):
    page = phone_without_scripts
    patient = Patient(page)
    patient.fill(MESSAGE, "12345")
    page.get_by_label("None of these").check()
    page.get_by_label("WhatsApp").check()
    page.get_by_text("Best time, language").click()
    page.get_by_label("I need large print").check()
    patient.send()

    errors = page.locator("#error-summary")
    expect(errors).to_contain_text("phone")
    expect(page.get_by_label("Your message")).to_have_value(MESSAGE)
    for kept in ("None of these", "WhatsApp", "I need large print"):
        expect(page.get_by_label(kept)).to_be_checked()
    errors.get_by_role("link", name=re.compile("phone", re.I)).first.click()
    expect(page.get_by_label("Phone number")).to_have_value("12345")
    page.get_by_label("Phone number").fill("98765 43283")
    patient.send()

    expect(patient.heading).to_have_text("Message received")
    reference = patient.reference
    page.get_by_role("link", name="Take back my consent").click()
    expect(page.get_by_role("main")).to_contain_text(reference)
    page.get_by_role("button", name="Take back my consent").click()
    expect(patient.heading).to_have_text("Your message is erased")
    expect(page.locator("body")).not_to_contain_text("ghutna")
