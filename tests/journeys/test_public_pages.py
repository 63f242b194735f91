"""Every kind of public page: accessible in light and dark, narrow enough, no third party."""

from typing import Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.once]
ARTICLES = [
    "/library/low-back-pain/",
    "/library/carpal-tunnel-syndrome/",
    "/library/cervicogenic-headache/",
    "/library/dry-needling/",
]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAGES = [
    "/",
    "/library/",
    "/how-we-write/",
    *ARTICLES,
    "/library/low-back-pain/print/",
    "/library/low-back-pain/print/?size=large",
    "/library/exercises/",
    "/search/",
    "/search/?q=dry+needling",
    "/search/?q=cannot+pee",
    "/search/?q=zzzz",
    "/enquiry/",
    "/hi/",
    "/hi/library/",
    "/hi/library/low-back-pain/",
    "/hi/how-we-write/",
    "/hi/enquiry/",
    "/no-such-page/",
]


def violations(page: Page) -> str:
    """What axe finds on the page as it is; "" when nothing."""
    report = Axe().run(page)
    return report.generate_report() if report.violations_count else ""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible_narrow_and_asks_no_other_host(phone: Page, live_site: str, path: str):
    hosts, errors = set(), []
    phone.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    phone.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    for scheme in SCHEMES:
        # Loaded anew in each scheme: Chromium restyles a loaded page only when it paints.
        phone.emulate_media(color_scheme=scheme)
        phone.goto(path)
        assert violations(phone) == "", scheme
    width = phone.locator("html").evaluate("e => e.scrollWidth - e.clientWidth")
    assert width == 0
    assert hosts == {urlsplit(live_site).netloc}
    assert [error for error in errors if "404" not in error] == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_refused_form_has_no_accessibility_violation(
    phone: Page, scheme: Literal["light", "dark"]
):
    phone.emulate_media(color_scheme=scheme)
    phone.goto("/enquiry/")
    phone.get_by_role("button", name="Send", exact=True).click()
    phone.get_by_role("alert").wait_for()
    assert violations(phone) == ""
