"""The people of the enquiry journeys: who writes, and who works what was written."""

import re
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

INBOX = "/admin/snippets/enquiries/enquiry/"


class Patient:
    """Somebody with a browser and a trouble."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def fill(self, message: str, phone: str) -> None:
        """Fill everything that is required, in the order of the form."""
        self.page.goto("/enquiry/?looking_for=treatment")
        self.page.get_by_label("Your message").fill(message)
        self.page.get_by_label("Your name").fill("Journey Patient")
        self.page.get_by_label("Phone number").fill(phone)
        self.page.get_by_label("PIN code").fill("110016")
        self.page.get_by_label(re.compile("You may keep what I wrote")).check()

    def send(self) -> None:
        """Press the button."""
        self.page.get_by_role("button", name="Send", exact=True).click()

    @property
    def heading(self) -> Locator:
        """What the page begins with."""
        return self.page.get_by_role("heading", level=1)

    @property
    def reference(self) -> str:
        """The reference on the page that says "received"."""
        return self.page.locator(".enquiry-reference strong").inner_text()


class Colleague:
    """Somebody who works the inbox, in a window that is logged in."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open_list(self, view: str = "") -> None:
        """Open the inbox, or one of its tabs."""
        self.page.goto(f"{INBOX}?view={view}" if view else INBOX)
        expect(self.page.locator(".inbox-tabs [aria-current]")).to_be_visible()

    @property
    def rows(self) -> Locator:
        """What the list shows."""
        return self.page.locator("[data-inbox-row]")

    def row(self, text: str) -> Locator:
        """The row with this name or reference."""
        return self.rows.filter(has_text=text)

    def search(self, words: str) -> None:
        """Look for a name or a reference among all enquiries; the list may have many pages."""
        self.page.goto(f"{INBOX}?{urlencode({'view': 'all', 'q': words})}")
        expect(self.page.get_by_role("textbox", name="Search term")).to_have_value(words)

    def open(self, words: str) -> None:
        """Open the one enquiry with this name or reference."""
        self.search(words)
        self.row(words).locator("[data-inbox-open]").click()
        expect(self.note).to_be_visible()

    @property
    def note(self) -> Locator:
        """Where a note is typed."""
        return self.page.get_by_role("textbox", name="Note")

    @property
    def reference(self) -> Locator:
        """The reference of the enquiry that is open."""
        return self.page.locator(".enquiry-head__reference")

    @property
    def facts(self) -> Locator:
        """Its state, urgency, time left and whose it is."""
        return self.page.locator(".enquiry-head__facts")

    @property
    def timeline(self) -> Locator:
        """What happened to it so far."""
        return self.page.locator(".enquiry-detail__timeline")

    def give_to(self, name: str) -> None:
        """Choose who works it from now on; saved by `save`."""
        self.page.get_by_label("Give to").select_option(name)

    def save(self) -> None:
        """Press "Save"."""
        self.page.get_by_role("button", name="Save", exact=True).click()

    def expect_message(self, text: str | re.Pattern[str]) -> None:
        """Wagtail's strip of messages says this."""
        expect(self.page.locator(".messages")).to_contain_text(text)
