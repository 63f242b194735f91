"""A patient with an emergency: told to call before all else, and first at the desk."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.enquiry_people import Colleague, Patient

pytestmark = [pytest.mark.browser, pytest.mark.once]
SIGN = "Numb between the legs"


def expect_calls(page: Page, card: str) -> None:
    """The card is there and dials both ambulances."""
    for number in ("112", "108"):
        link = page.locator(card).get_by_role("link", name=f"Call {number}").first
        expect(link).to_be_visible()
        expect(link).to_have_attribute("href", f"tel:{number}")


def expect_told_first(patient: Patient) -> str:
    """The page that says "received" begins with the calls; return its reference."""
    expect(patient.heading).to_have_text("Please read this first")
    card = patient.page.locator("main .care-card--emergency").first.bounding_box()
    below = patient.page.locator(".enquiry-reference").bounding_box()
    assert card is not None
    assert below is not None
    assert card["y"] < below["y"]
    expect_calls(patient.page, "main .care-card--emergency")
    return patient.reference


def expect_first_at_the_desk(page: Page, reference: str, why: str) -> None:
    """Only other emergencies stand above it, it says why, and its mail is in the outbox."""
    desk = Colleague(page)
    desk.open_list("open")
    expect(desk.row(reference).locator(".inbox__urgency")).to_contain_text(SIGN)
    position = [reference in text for text in desk.rows.all_inner_texts()].index(True)
    above = desk.rows.filter(has=page.locator(".inbox__urgent--emergency"))
    assert position < above.count()
    assert reference in above.nth(position).inner_text()
    desk.open(reference)
    expect(page.locator(".enquiry-detail__patient")).to_contain_text(why)
    page.goto("/admin/enquiry_notices/")
    notice = page.get_by_role("row").filter(has_text=reference)
    expect(notice.filter(has_text=re.compile("New enquiry", re.I))).to_have_count(1)


def test_an_emergency_that_is_typed_is_told_at_once_and_stands_first(phone: Page, staff):
    patient = Patient(phone)
    patient.fill("My back hurts and since this morning I cannot pee.", "98765 43281")
    expect_calls(phone, "form .care-card--emergency")
    expect(phone.locator(".emergency-reminder")).to_contain_text("You may still send this form.")
    patient.send()
    reference = expect_told_first(patient)
    expect_first_at_the_desk(staff("triage"), reference, "in the text: “")


def test_an_emergency_that_is_ticked_is_told_at_once_without_scripts(
    phone_without_scripts: Page, staff
):
    patient = Patient(phone_without_scripts)
    patient.fill("My back hurts.", "98765 43282")
    expect(patient.page.locator(".emergency-now")).to_be_hidden()
    patient.page.get_by_label(re.compile(SIGN)).check()
    expect_calls(patient.page, ".emergency-now")
    patient.send()
    reference = expect_told_first(patient)
    expect_first_at_the_desk(staff("triage"), reference, "ticked by the patient")
