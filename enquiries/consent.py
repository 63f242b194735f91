"""Which privacy notice a patient is shown, and the proof of which one they agreed to."""

from django.conf import settings
from django.utils.translation import get_language

from enquiries.consent_texts import NOTICES, Notice
from enquiries.models import ConsentNotice


def current_notice() -> Notice:
    """The notice in the active language, else in the site's own."""
    return NOTICES.get(get_language() or "", NOTICES[settings.LANGUAGE_CODE])


def notice_with_hash(sha256: str) -> Notice | None:
    """The notice, in any language, that is in force and has this hash."""
    return next((notice for notice in NOTICES.values() if notice.sha256 == sha256), None)


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
