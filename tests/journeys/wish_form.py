"""The part of the enquiry form that asks for an appointment, and days on which that can be done."""

import datetime

from playwright.sync_api import Page

HOLIDAYS = {(1, 26), (8, 15), (10, 2)}
SUNDAY = 6


def day_from(earliest: int, *, is_sunday: bool = False) -> datetime.date:
    """The first open day (or Sunday) at least so many days away; the practice opens Mon-Sat."""
    day = datetime.date.today() + datetime.timedelta(days=earliest)
    while (day.weekday() == SUNDAY) != is_sunday or (day.month, day.day) in HOLIDAYS:
        day += datetime.timedelta(days=1)
    return day


def ask_for(page: Page, number: int, day: datetime.date | str, time: str) -> None:
    """Fill in one of the three wishes."""
    wish = page.locator(".wish__time").nth(number - 1)
    wish.get_by_label("Day").fill(str(day))
    wish.get_by_label("Time").select_option(time)


def choose_service(page: Page, name: str) -> None:
    """Choose the service that begins with this name."""
    services = page.get_by_label("What for?")
    value = services.locator("option", has_text=name).get_attribute("value")
    services.select_option(value)


def fill(page: Page, phone_number: str) -> None:
    """Everything that is required besides."""
    page.get_by_label("Your message").fill("My elbow hurts.")
    page.get_by_label("Your name").fill("Journey Patient")
    page.get_by_label("Phone number").fill(phone_number)
    page.get_by_label("PIN code").fill("110016")
    page.locator("#id_consent").check()


def send(page: Page) -> None:
    """Press the button."""
    page.get_by_role("button", name="Send", exact=True).click()
