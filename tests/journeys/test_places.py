"""A patient looks for the own part of town, on a phone, with and without scripts."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]
PATHS = ("/places/", "/places/delhi-ncr/", "/places/mumbai/thane/", "/hi/places/")


def look_for_noida(page: Page) -> None:
    """From the home page to the places, to Noida, and on to who is nearest there."""
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name="Where we treat").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Where we treat")
    page.get_by_role("main").get_by_role("link", name="Noida", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Physiotherapy at home in Noida")
    expect(page.get_by_role("link", name="Farhan Siddiqui", exact=True)).to_be_visible()
    expect(page.get_by_label("Your PIN code or locality")).to_have_value("Noida")
    page.get_by_role("button", name="Find who is nearest").click()


def test_a_patient_finds_the_place_and_who_treats_there(phone: Page):
    look_for_noida(phone)
    expect(phone.get_by_role("main")).to_contain_text("Farhan Siddiqui")


def test_all_of_it_works_without_scripts(phone_without_scripts: Page):
    look_for_noida(phone_without_scripts)
    expect(phone_without_scripts.get_by_role("main")).to_contain_text("Farhan Siddiqui")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_places_are_accessible_and_narrow(phone: Page, path: str, scheme):
    phone.emulate_media(color_scheme=scheme)
    phone.goto(path)
    expect_good(phone)
    expect_large_targets(phone, "main")


def test_every_name_on_the_map_is_in_the_list_and_lies_within_the_drawing(phone: Page):
    phone.goto("/places/")
    for drawing in phone.locator(".outline-map__drawing").all():
        frame = drawing.bounding_box()
        assert frame
        for name in drawing.locator(".outline-map__name").all():
            box = name.bounding_box()
            assert box
            assert box["x"] >= frame["x"] - 1
            assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
            link = phone.get_by_role("main").get_by_role("link", name=name.text_content() or "")
            expect(link.first).to_be_visible()
