"""A patient searches on a phone: without scripts, by correction, facets and the way on."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_a_list_is_narrowed_and_widened_again_without_scripts(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/search/")
    page.get_by_label("What hurts, or what would you like to know?").fill("pain")
    page.locator("main").get_by_role("button", name="Search").click()
    results = page.locator("ol.results").first.locator("> li")
    expect(results.nth(1)).to_be_visible()
    before = results.count()

    page.get_by_text("Narrow the list").first.click()
    page.get_by_role("link", name=re.compile("^Treatment")).click()
    expect(page).to_have_url(re.compile("type=treatment"))
    expect(page.locator("ol.results .tag").first).to_have_text("Treatment")
    expect_large_targets(page, "main")

    page.get_by_role("link", name="Take back: Treatment").click()
    expect(results).to_have_count(before)


def test_the_named_condition_answers_with_its_signs_and_its_page(phone: Page):
    page = phone
    page.goto("/search/?q=carpal+tunnel+syndrome")
    card = page.locator(".result--answer")
    expect(card).to_contain_text("When to get help quickly")
    expect(card).to_contain_text("When to see a physiotherapist")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.reload()
        expect_good(page)
    expect_large_targets(page, "main")
    card.get_by_role("link", name="Read the whole page").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Carpal tunnel syndrome")


def test_a_slip_is_corrected_and_can_be_searched_for_as_it_was_typed(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/search/?q=siatica&part=lower-back")
    expect(page.get_by_role("status")).to_contain_text("Showing results for “sciatica”")
    expect(page.locator(".result--answer h3")).to_have_text("Low back pain")
    page.get_by_role("link", name="siatica", exact=True).click()
    expect(page).to_have_url(re.compile("exact=1"))
    expect(page.locator("main")).not_to_contain_text("Showing results for")


def test_a_question_without_results_goes_to_the_form_without_being_typed_again(
    phone_without_scripts: Page,
):
    page = phone_without_scripts
    page.goto("/search/?q=zzqx+since+zzmarch")
    expect(page.locator("main")).to_contain_text("Nothing found")
    page.get_by_role("button", name="Send us this question").click()
    expect(page.get_by_label("Your message")).to_have_value("zzqx since zzmarch")
    assert "zzqx" not in page.url


@pytest.mark.parametrize(
    "path",
    [
        "/search/?q=pain&type=treatment&part=neck",
        "/search/?q=physiotherapy+at+home+noida",
        "/search/?q=zzqx+elbow",
        "/search/?q=carpel+tunnel",
        "/search/?q=" + "my+back+hurts+at+night+" * 12,
        "/hi/search/?q=कमर+दर्द",
    ],
)
def test_every_state_of_the_page_is_accessible_and_fits_on_a_phone(phone: Page, path: str):
    phone.goto(path)
    expect_good(phone)
    expect_large_targets(phone, "main")
