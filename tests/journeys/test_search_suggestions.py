"""Suggestions in a browser: by keyboard, by touch, in Hindi, late, and without scripts."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Error, Locator, Page, Route, expect

from tests.journeys.expectations import expect_good, expect_large_targets

pytestmark = [pytest.mark.browser, pytest.mark.once]
CARPAL = "Carpal tunnel syndrome"
CARPAL_URL = re.compile(r"/library/carpal-tunnel-syndrome/$")
COMPOSING = "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, cancelable: true})"


def field(page: Page, path: str = "/") -> Locator:
    """The search field of the page's main part."""
    page.goto(path)
    return page.get_by_role("main").get_by_role("combobox")


def options(page: Page) -> Locator:
    """What is offered; hidden lists do not count. Editors' words may add to the pages."""
    return page.get_by_role("option")


def expect_offered(page: Page, title: str = CARPAL) -> None:
    """The first option is the page with this title."""
    expect(options(page).first).to_have_text(title)


def test_a_page_is_reached_with_the_keyboard_alone(phone: Page):
    search = field(phone)
    expect(search).to_have_attribute("aria-expanded", "false")
    search.press_sequentially("carp")
    expect_offered(phone)
    spoken = re.compile(r"^[1-8] suggestions?$")
    expect(phone.get_by_role("status").filter(has_text=spoken)).to_be_attached()
    expect(search).to_have_attribute("aria-expanded", "true")
    expect(search).to_have_attribute("aria-activedescendant", "")

    search.press("ArrowDown")
    chosen = options(phone).first
    expect(chosen).to_have_attribute("aria-selected", "true")
    expect(search).to_have_attribute("aria-activedescendant", str(chosen.get_attribute("id")))
    expect(search).to_be_focused()
    expect(search).to_have_value("carp")
    listbox = phone.get_by_role("listbox", name="Suggestions")
    expect(search).to_have_attribute("aria-controls", str(listbox.get_attribute("id")))
    search.press("Enter")
    expect(phone).to_have_url(CARPAL_URL)


def test_arrows_go_round_and_home_and_end_go_to_the_ends(phone: Page):
    search = field(phone)
    search.press_sequentially("ne")
    expect(options(phone).nth(2)).to_be_visible()
    ids = [option.get_attribute("id") for option in options(phone).all()]
    ends = [("ArrowUp", -1), ("ArrowDown", 0), ("ArrowDown", 1), ("End", -1)]
    steps = [*ends, ("ArrowDown", 0), ("ArrowUp", -1), ("Home", 0)]
    for key, number in steps:
        search.press(key)
        expect(search).to_have_attribute("aria-activedescendant", str(ids[number]))
    # While letters are being composed, Enter belongs to the writing system.
    assert search.evaluate(f"field => field.dispatchEvent({COMPOSING})")
    # Whoever types on has chosen nothing: Enter then searches for the text.
    search.press_sequentially("ck")
    expect(search).to_have_attribute("aria-activedescendant", "")
    search.press("Enter")
    expect(phone).to_have_url(re.compile(r"/search/\?q=neck$"))


def test_escape_closes_the_list_and_then_empties_the_field(phone: Page):
    search = field(phone)
    search.press_sequentially("carp")
    expect_offered(phone)
    search.press("Escape")
    expect(options(phone)).to_have_count(0)
    expect(search).to_have_value("carp")
    expect(search).to_have_attribute("aria-expanded", "false")
    search.press("ArrowDown")
    expect_offered(phone)
    search.press("Escape")
    search.press("Escape")
    expect(search).to_have_value("")


def test_whoever_goes_on_or_presses_elsewhere_leaves_the_list(phone: Page):
    search = field(phone)
    search.press_sequentially("carp")
    expect_offered(phone)
    search.press("Tab")
    expect(phone.get_by_role("main").get_by_role("button", name="Search")).to_be_focused()
    phone.keyboard.press("Tab")
    expect(options(phone)).to_have_count(0)
    search.press("ArrowDown")
    expect_offered(phone)
    phone.get_by_role("heading", level=1).click()
    expect(options(phone)).to_have_count(0)
    search.press("ArrowDown")
    options(phone).first.click()
    expect(phone).to_have_url(CARPAL_URL)


def test_hindi_pages_suggest_in_hindi_also_for_latin_letters(phone: Page):
    for typed in ("कम", "kamar d"):
        search = field(phone, "/hi/library/")
        search.press_sequentially(typed)
        expect(options(phone).first).to_contain_text("कमर दर्द")
    search.press("ArrowDown")
    search.press("Enter")
    expect(phone).to_have_url(re.compile(r"/hi/library/low-back-pain/$"))


def test_an_answer_that_comes_late_is_ignored(phone: Page):
    held: list[Route] = []

    def hold_the_first(route: Route) -> None:
        if parse_qs(urlsplit(route.request.url).query)["q"] == ["dry"]:
            held.append(route)
        else:
            route.continue_()

    phone.route("**/search/suggest/**", hold_the_first)
    search = field(phone)
    with phone.expect_request("**/search/suggest/?q=dry"):
        search.press_sequentially("dry")
    search.fill("carp")
    expect_offered(phone)
    late = {"text": "Late", "note": "", "kind": "article", "url": "/late/", "lang": "en"}
    answer = {"emergency": None, "suggestions": [late], "status": "1 suggestion"}
    try:
        held[0].fulfill(body=json.dumps(answer), content_type="application/json")
    except Error:
        pass  # the browser no longer waits for it, which is just as well
    phone.evaluate("new Promise(requestAnimationFrame)")
    expect_offered(phone)


def test_a_server_that_fails_or_lies_leaves_the_form_as_it_was(phone: Page):
    evil = '<img src="/x" onerror="document.title = 1">'
    item = {"text": evil, "note": evil, "kind": "article", "url": "/library/", "lang": "en"}
    answer = {"emergency": None, "suggestions": [item], "status": evil}
    phone.route("**/suggest/?q=evil", lambda route: route.fulfill(body=json.dumps(answer)))
    phone.route("**/suggest/?q=down", lambda route: route.abort())
    phone.route("**/suggest/?q=page", lambda route: route.fulfill(status=502, body="<h1>Oh"))
    search = field(phone)
    for broken in ("down", "page"):
        search.fill("evil")
        expect(options(phone)).to_have_text([f"{evil} {evil}"])
        assert phone.locator(".suggestions img").count() == 0
        search.fill(broken)
        expect(options(phone)).to_have_count(0)
    search.press("Enter")
    expect(phone).to_have_url(re.compile(r"/search/\?q=page$"))


def test_an_emergency_is_told_at_once_and_cannot_be_chosen_by_accident(phone: Page):
    search = field(phone)
    search.press_sequentially("chest pain")
    alert = phone.get_by_role("alert").filter(has_text="Emergency")
    expect(alert).to_be_visible()
    expect(alert.get_by_role("link", name="Call 112")).to_have_attribute("href", "tel:112")
    expect_good(phone)
    expect_large_targets(phone, ".suggestions")
    assert alert.get_by_role("option").count() == 0
    expect(search).to_have_attribute("aria-activedescendant", "")
    search.press("Tab")  # to the button, and from there to the calls
    phone.keyboard.press("Tab")
    expect(alert.get_by_role("link", name="Call 112")).to_be_focused()
    alert.get_by_role("link", name="What to do now").click()
    expect(phone.locator("main .care-card--emergency").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_list_is_accessible_narrow_and_moves_nothing(phone: Page, scheme):
    phone.emulate_media(color_scheme=scheme)
    search = field(phone)
    below = phone.locator(".hero .illustration")
    before = below.bounding_box()
    search.press_sequentially("ne")
    expect(options(phone).nth(2)).to_be_visible()
    search.press("ArrowDown")
    expect(options(phone).first).to_have_attribute("aria-selected", "true")
    assert below.bounding_box() == before
    expect_good(phone)
    heights = [option.bounding_box()["height"] for option in options(phone).all()]
    assert min(heights) >= 24


def test_every_field_of_a_page_has_a_list_of_its_own(staff):
    window = staff("editor")
    window.set_viewport_size({"width": 1280, "height": 900})
    window.goto("/search/")
    header = window.get_by_role("banner").get_by_role("combobox")
    main = window.get_by_role("main").get_by_role("combobox")
    for search in (header, main):
        search.press_sequentially("carp")
        expect_offered(window)
        expect(window.locator("[aria-expanded=true][role=combobox]")).to_have_count(1)
        search.fill("")
    assert header.get_attribute("aria-controls") != main.get_attribute("aria-controls")


def test_without_scripts_the_form_searches_as_before(phone_without_scripts: Page):
    page = phone_without_scripts
    page.goto("/")
    search = page.get_by_role("main").get_by_role("searchbox")
    search.press_sequentially("carp")
    expect(page.locator(".suggestions")).to_have_count(0)
    search.fill("carpal tunnel")
    search.press("Enter")
    expect(page.get_by_role("main").get_by_role("link", name="Carpal tunnel")).to_be_visible()
