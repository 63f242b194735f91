"""What every page owes to everybody: nothing that axe finds, no sideways scroll, large targets."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Links within a sentence may be as low as its line (WCAG 2.2, 2.5.8). A label presses its box.
TOO_SMALL = """
(elements) => elements
  .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== "inline")
  .map((one) => (one.matches("[type=checkbox], [type=radio]") && one.labels[0]) || one)
  .map((one) => [one.getBoundingClientRect(), one.outerHTML.slice(0, 200)])
  .filter(([box]) => box.width && (box.width < 24 || box.height < 24))
  .map(([box, html]) => `${box.width} x ${box.height}: ${html}`)
"""
PRESSED = ("a[href]", "button", "input", "select", "summary")


def expect_good(page: Page) -> None:
    """No violation that axe finds, and nothing wider than the window."""
    report = Axe().run(page)
    assert report.violations_count == 0, report.generate_report()
    assert page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth") == 0


def expect_large_targets(page: Page, within: str) -> None:
    """Everything to press within these elements measures 24 pixels or more each way."""
    pressed = page.locator(", ".join(f"{within} {what}" for what in PRESSED))
    assert pressed.count(), within
    too_small = pressed.evaluate_all(TOO_SMALL)
    assert not too_small, "\n".join(too_small)
