"""Prices on a phone: seen in rupees, then in dollars, without scripts and without a banner."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_a_patient_abroad_sees_dollars_and_asks_without_scripts(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/")
    page.get_by_role("navigation", name="Main").get_by_role(
        "link", name="Services and prices"
    ).click()
    first = page.get_by_role("article", name="First assessment")
    expect(first).to_contain_text("₹1,800")
    expect(page.get_by_role("main")).not_to_contain_text("approx.")
    assert not [c for c in page.context.cookies() if c["name"] == "sessionid"]

    page.get_by_label("Show prices in").select_option(label="US dollar (USD)")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page).to_have_url(re.compile(r"/services-and-prices/$"))
    expect(first).to_contain_text("$20.34")
    expect(first).to_contain_text("₹1,800")
    expect(page.get_by_role("main")).to_contain_text("Approximately, at the rate of")
    page.reload()
    expect(first).to_contain_text("$20.34")

    page.get_by_label("Show prices in").select_option(label="Indian rupee (INR)")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("main")).not_to_contain_text("$")
    assert not [c for c in page.context.cookies() if c["name"] == "sessionid"]

    first.get_by_role("link", name=re.compile("Ask for this.*At your home")).click()
    expect(page).to_have_url(re.compile(r"service=\d+&visit_mode=home"))
    expect(page.get_by_label("Your message")).to_be_visible()


@pytest.mark.parametrize("path", ["/services-and-prices/", "/hi/services-and-prices/"])
def test_the_list_of_prices_is_good_on_a_phone_in_two_currencies(phone: Page, path: str):
    phone.goto(path)
    expect_good(phone)
    phone.locator("#currency").select_option("AED")
    phone.locator(".currency-chooser button").click()
    expect(phone.get_by_role("main")).to_contain_text("AED")
    expect_good(phone)
    expect_large_targets(phone, "main")


def test_the_page_of_the_choice_is_good_on_a_phone(phone: Page):
    phone.goto("/currency/?next=/services-and-prices/")
    expect_good(phone)
    expect_large_targets(phone, "main")
