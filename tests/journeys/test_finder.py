"""A patient finds a physiotherapist on a phone: by PIN code, without scripts, by position."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]
FINDER = "/physiotherapists/"


def test_a_patient_with_carpal_tunnel_finds_the_nearest_person_without_scripts(
    phone_without_scripts: Page,
):
    page = phone_without_scripts
    page.goto("/")
    page.get_by_role("navigation", name="Main").get_by_role(
        "link", name="Find a physiotherapist"
    ).click()
    expect(page.get_by_role("button", name="Use my position")).to_be_hidden()
    page.get_by_label("Where do you live?").fill("110 024")
    page.get_by_label("What is it about?").select_option("Carpal tunnel syndrome")
    page.get_by_label("At your home").check()
    page.get_by_role("button", name="Find a physiotherapist").click()
    expect(page).to_have_url(re.compile("place=110"))
    first = page.locator(".practitioner").first
    expect(first.get_by_role("heading")).to_have_text("Ananya Sharma")
    expect(first).to_contain_text("Treats at home in South Delhi")
    expect(first).to_contain_text("Treats: Carpal tunnel syndrome")
    expect(first).to_contain_text("₹")
    expect(page.get_by_label("Where do you live?")).to_have_value("110 024")

    first.get_by_role("link", name="Ananya Sharma", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ananya Sharma")
    expect(page.locator("main")).to_contain_text("DEMO-1187")
    page.go_back()
    first.get_by_role("link", name="Ask for an appointment").click()
    expect(page.locator("main")).to_contain_text("Ananya Sharma")
    expect(page.get_by_label("A physiotherapist at home")).to_be_checked()


def test_the_form_is_filled_in_and_sent_by_keyboard(phone: Page):
    page = phone
    page.goto(FINDER)
    page.get_by_label("Where do you live?").focus()
    page.keyboard.type("Noida")
    page.keyboard.press("Enter")
    expect(page.locator(".practitioner").first.get_by_role("heading")).to_have_text(
        "Farhan Siddiqui"
    )
    expect(page.locator("#found-heading")).to_contain_text("Noida")


def test_the_position_of_the_browser_fills_in_the_pin_code(phone: Page):
    page = phone
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation({"latitude": 28.5804, "longitude": 77.3196})
    page.goto(FINDER)
    with page.expect_request(re.compile("nearest-pin")) as asked:
        page.get_by_role("button", name="Use my position").click()
    assert asked.value.url.endswith("?lat=28.58&lon=77.32")
    expect(page.get_by_label("Where do you live?")).to_have_value(re.compile(r"^2013\d\d$"))
    expect(page.get_by_text("Change it if it is wrong")).to_be_visible()


def test_who_refuses_to_tell_the_position_is_asked_kindly_to_type_it(phone: Page):
    page = phone
    page.goto(FINDER)
    page.get_by_role("button", name="Use my position").click()
    expect(page.get_by_text("and that is fine")).to_be_visible()
    expect(page.get_by_label("Where do you live?")).to_be_focused()


def test_where_nobody_treats_the_page_says_so_and_offers_video(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto(f"{FINDER}?place=682001&mode=home")
    expect(page.get_by_role("status").first).to_contain_text("Nobody of ours")
    expect(page.locator(".practitioner").first).to_contain_text("Treats by video")
    expect(page.locator("#found").get_by_role("link", name="Call us:").first).to_be_visible()


@pytest.mark.parametrize(
    "path",
    [
        FINDER,
        f"{FINDER}?place=110024&mode=home&language=hi",
        f"{FINDER}?place=11002",
        f"{FINDER}?place=682001",
        f"{FINDER}rohan-kulkarni/",
        "/hi/physiotherapists/?place=400050",
        "/hi/physiotherapists/ananya-sharma/",
    ],
)
def test_every_state_is_accessible_and_fits_on_a_phone(phone: Page, path: str):
    for scheme in ("light", "dark"):
        phone.emulate_media(color_scheme=scheme)
        phone.goto(path)
        expect_good(phone)
    expect_large_targets(phone, "main")


def test_on_a_wide_screen_the_two_questions_stand_at_the_same_height(phone: Page):
    phone.set_viewport_size({"width": 1280, "height": 900})
    phone.goto(FINDER)
    place = phone.locator("label[for=finder-place]").bounding_box()
    need = phone.locator("label[for=finder-need]").bounding_box()
    assert place
    assert need
    assert place["y"] == need["y"]
    assert place["x"] < need["x"]
