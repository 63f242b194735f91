"""The library as the index sees it, and the index of this process."""

import datetime
import threading
from collections.abc import Iterator, Sequence

from django.conf import settings
from django.db.models import Count, Max
from wagtail.models import Page

from articles.all_articles import all_articles, article_types
from articles.translation import withheld_articles
from search.engine import LibraryDocument, LibraryIndex

Stamp = tuple[object, ...]

_lock = threading.Lock()
_current: tuple[Stamp, LibraryIndex] | None = None


def library_stamp() -> Stamp:
    """A value that changes whenever an article is published, unpublished or deleted."""
    pages = Page.objects.type(tuple(article_types())).live()
    found = pages.aggregate(n=Count("pk"), published=Max("last_published_at"), top=Max("pk"))
    return tuple(found.values())


def library_documents() -> Iterator[LibraryDocument]:
    """Every live article; a private one too, since privacy changes without a new stamp.

    What a visitor may not see is left out when the hits are looked up again.
    """
    for model in article_types():
        for page in model.objects.live():
            yield LibraryDocument(
                page.pk, page.title, page.search_words, page.summary, page.body_text
            )


def review_dates(page_ids: Sequence[int], language: str) -> dict[int, datetime.date | None]:
    """When the next review is due, for those of these articles that everybody may read.

    Only articles in this language; translations that are withheld are left out.
    """
    wanted = all_articles().filter(pk__in=page_ids, locale__language_code=language)
    dates: dict[int, datetime.date | None] = dict(
        wanted.live().public().values_list("pk", "review_due")
    )
    if language != settings.LANGUAGE_CODE:
        for page in withheld_articles():
            dates.pop(page.pk, None)
    return dates


def current_index() -> LibraryIndex:
    """The index over the library as it is now, built anew when the library has changed."""
    global _current
    stamp = library_stamp()
    known = _current
    if known is not None and known[0] == stamp:
        return known[1]
    with _lock:
        if _current is None or _current[0] != stamp:
            _current = (stamp, LibraryIndex(library_documents()))
        return _current[1]
