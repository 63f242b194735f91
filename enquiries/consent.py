"""The privacy notice beside the form, itemised and versioned (DPDP Act 2023, sections 5 and 6)."""

import hashlib
from dataclasses import dataclass

from django.utils.translation import get_language, gettext

from enquiries.models import ConsentNotice

VERSION = "2026-11"


@dataclass(frozen=True)
class Notice:
    """One wording of the notice; `sha256` identifies it."""

    version: str
    language: str
    items: tuple[str, ...]
    question: str

    @property
    def text(self) -> str:
        """All that the patient reads before agreeing, line by line."""
        return "\n".join([*self.items, self.question])

    @property
    def sha256(self) -> str:
        """The hash that is stored with each consent."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def current_notice() -> Notice:
    """The notice in the active language."""
    items = (
        gettext(
            "We keep your name, phone number, e-mail, PIN code and message, to answer you and "
            "for nothing else."
        ),
        gettext("Only the staff of the practice can read them."),
        gettext("You can ask us at any time to correct or delete them."),
    )
    question = gettext(
        "You may keep what I wrote here and use it to answer me. "
        "I can ask you at any time to delete it."
    )
    return Notice(VERSION, get_language() or "en-in", items, question)


def stored_notice(notice: Notice) -> ConsentNotice:
    """The row of this wording, made when it is first consented to."""
    row, _created = ConsentNotice.objects.get_or_create(
        sha256=notice.sha256,
        defaults={
            "version": notice.version,
            "language": notice.language,
            "text": notice.text,
        },
    )
    return row
