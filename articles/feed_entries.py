"""Articles and their reader-visible changes as entries of a feed."""

import datetime
import uuid
from collections.abc import Iterator

from django.utils import timezone

from articles.atom import EPOCH, Entry
from articles.models import ArticlePage
from home.languages import language_tag


def article_entry(page: ArticlePage) -> Entry:
    """The article itself; its entry is updated whenever it is published again."""
    return Entry(
        id=_entry_id(page),
        title=page.title,
        url=page.full_url,
        updated=page.last_published_at or EPOCH,
        published=page.first_published_at,
        summary=page.summary,
        language=language_tag(page.locale.language_code),
    )


def change_entries(page: ArticlePage) -> Iterator[Entry]:
    """One entry for each note of what changed."""
    for block in page.change_notes:
        day = block.value["changed_on"]
        if day is None:
            continue
        yield Entry(
            id=_entry_id(page, f"change {block.id}"),
            title=page.title,
            url=page.full_url,
            updated=timezone.make_aware(datetime.datetime.combine(day, datetime.time())),
            summary=block.value["note"],
            language=language_tag(page.locale.language_code),
        )


def _entry_id(page: ArticlePage, part: str = "") -> str:
    """An identifier that outlives a new slug: it rests on the page's translation key."""
    return f"urn:uuid:{uuid.uuid5(page.translation_key, f'{page.locale.language_code} {part}')}"
