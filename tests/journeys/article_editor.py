"""Drives Wagtail's page editor as a person would: add blocks, type, choose from a list."""

from playwright.sync_api import Locator, Page, Request, TimeoutError, expect


def is_sent_page(request: Request) -> bool:
    """Whether the whole page was sent, not only a draft saved by itself."""
    return request.method == "POST" and request.is_navigation_request()


class ArticleEditor:
    """The editor of a new treatment page, in a window that is logged in."""

    def __init__(self, page: Page) -> None:
        self.page = page
        # Wagtail saves drafts by itself. When one is still on its way while the page is sent and
        # refused, it takes that draft for another window's and asks whether to go on.
        self.go_on = page.locator("#w-save-confirmation-dialog [data-w-dialog-target=confirm]")
        page.add_locator_handler(self.go_on, self.go_on.click)

    def open_blank(self) -> None:
        """Start from the library's page in the explorer, as editors do."""
        self.page.goto("/admin/pages/")
        for title in ("Physiocare", "Library"):
            self.page.get_by_role("link", name=f"Explore child pages of '{title}'").click()
        self.page.get_by_role("link", name="Add child page").first.click()
        self.page.get_by_role("link", name="Treatment", exact=True).click()
        expect(self.box("Title*")).to_be_visible()

    def box(self, label: str) -> Locator:
        """The text box with this label."""
        return self.page.get_by_role("textbox", name=label)

    def section(self, field: str) -> Locator:
        """The panel of one field."""
        return self.page.locator(f"#panel-child-content-{field}-section")

    def add_block(self, field: str, kind: str | None = None) -> None:
        """Add a block at the end of a section; `kind` where there is a choice."""
        self.section(field).locator(".c-sf-add-button").last.click()
        if kind:
            self.page.get_by_role("option", name=kind, exact=True).click()

    def write_prose(self, field: str, text: str) -> None:
        """Add a text block and type into its rich text editor."""
        self.add_block(field, "Text")
        self.section(field).get_by_role("textbox").last.click()
        self.page.keyboard.type(text)

    def write_point(self, text: str) -> None:
        """Add a key point."""
        before = self.section("key_points").get_by_role("textbox").count()
        self.add_block("key_points")
        self.section("key_points").get_by_role("textbox").nth(before).fill(text)

    def choose(self, where: Locator, button: str, row: str) -> None:
        """Open a chooser by keyboard and take the first row with this text.

        A click may miss: a date's calendar stays open over the page and moves it.
        """
        where.get_by_role("button", name=button).first.press("Enter")
        dialog = self.page.get_by_role("dialog")
        expect(dialog).to_be_visible()
        dialog.get_by_role("link", name=row).first.click()
        expect(dialog).to_have_count(0)

    def choose_person(self, field: str, name: str) -> None:
        """Choose the author or the reviewer."""
        panel = self.page.locator(f"#id_{field}-chooser")
        self.choose(panel, "Choose person", name)

    def fill_date(self, field: str, value: str) -> None:
        """Type a date."""
        box = self.page.locator(f"#id_{field}")
        box.fill(value)
        box.press("Tab")

    def fill_evidence(self, values: dict[str, str], certainty: str, reference: str) -> None:
        """Add one graded evidence statement with one reference."""
        self.add_block("evidence")
        block = self.section("evidence")
        for label, value in values.items():
            block.get_by_role("textbox", name=label).fill(value)
            self.page.keyboard.press("Tab")
        block.get_by_role("combobox", name="Certainty (GRADE)").select_option(certainty)
        self.choose(block, "Choose reference", reference)

    def act(self, action: str) -> None:
        """Open the menu beside "Save draft" and take this action, by keyboard too."""
        self.page.get_by_role("button", name="More actions").press("Enter")
        button = self.page.get_by_role("button", name=action, exact=True)
        # The menu unfolds; a key pressed before its button can have the focus is lost.
        expect(button).to_be_visible()
        button.focus()
        expect(button).to_be_focused()
        button.press("Enter")

    def publish(self) -> None:
        """Publish the page."""
        self.send("Publish")

    def send(self, action: str) -> None:
        """Take an action that sends the page; whoever sees that nothing was sent repeats it."""
        try:
            with self.page.expect_request(is_sent_page, timeout=8_000):
                self.act(action)
        except TimeoutError:
            # When Wagtail asks, the handler above answers at the next look at the page.
            if not self.go_on.is_visible():
                self.act(action)
