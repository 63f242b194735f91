"""The Hindi of the interface: compiled, without guesses, and complete where patients read."""

import io
import re

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings

FOLDER = settings.BASE_DIR / "locale" / "hi" / "LC_MESSAGES"
# Python whose strings patients read; other modules mix them with those of the admin.
PUBLIC_MODULES = (
    "articles/indexes/",
    "articles/markdown/",
    "articles/structured_data/",
    "articles/views/feeds.py",
    "articles/views/indexes.py",
    "clinic/choices.py",
    "clinic/currencies.py",
    "clinic/finder/",
    "clinic/open_now.py",
    "clinic/opening_check.py",
    "clinic/places/",
    "clinic/visitor_currency.py",
    "enquiries/booking/",
    "enquiries/danger_signs.py",
    "enquiries/fault_pages.py",
    "enquiries/form_fields.py",
    "enquiries/forms.py",
    "enquiries/mails/appointment.py",
    "enquiries/mails/receipt.py",
    "enquiries/templatetags/promise_tags.py",
    "search/answering/",
    "search/groups.py",
    "search/suggestions/",
)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


@pytest.fixture(scope="module")
def catalogue():
    with (FOLDER / "django.po").open("rb") as file:
        return read_po(file)


def is_public(message) -> bool:
    """Whether the string stands where patients see it."""
    paths = [path for path, _line in message.locations if "/admin/" not in path]
    return any(path.startswith(("templates/", *PUBLIC_MODULES)) for path in paths)


def pairs(message) -> list[tuple[str, str]]:
    """(English, Hindi) of a message, singular and plural."""
    if isinstance(message.id, str):
        return [(message.id, message.string)]
    return list(zip(message.id, message.string, strict=True))


def test_the_compiled_catalogue_is_that_of_the_source(catalogue):
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    assert (FOLDER / "django.mo").read_bytes() == compiled.getvalue()


def test_no_translation_is_a_guess(catalogue):
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []


def test_every_string_that_patients_read_is_translated(catalogue):
    public = [pair for message in catalogue if is_public(message) for pair in pairs(message)]
    assert len(public) > 100
    assert [english for english, hindi in public if not hindi] == []


def test_every_translation_keeps_the_placeholders(catalogue):
    translated = [pair for message in catalogue if message.id for pair in pairs(message) if pair[1]]
    wrong = [
        english
        for english, hindi in translated
        if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(hindi))
    ]
    assert wrong == []
