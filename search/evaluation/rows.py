"""Many live articles at once, past the publish gate: for measurements in a database of their own.

Never call this on a site's database: nothing here is reviewed, and nobody is told.
"""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from articles.models import LibraryIndexPage

AT_ONCE = 500
LIBRARY_KEY = 1_000_000  # beyond the pages that migrations make; articles come after it
LONGEST_TITLE = 255


def new_library(parent: Page) -> LibraryIndexPage:
    """An empty library below this page; no signal is sent, so no index hears of it."""
    library = LibraryIndexPage(pk=LIBRARY_KEY, title="Library")
    _place(library, parent, parent.numchild + 1)
    _insert([library])
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + 1)
    return library


def insert_articles(library: Page, articles: Iterable[Page]) -> int:
    """Insert these, with the primary keys that they have, below an empty page.

    Returns how many there were. Of the columns of the page tree, everything is filled in.
    """
    rows, number = iter(articles), 0
    while chunk := list(islice(rows, AT_ONCE)):
        for article in chunk:
            number += 1
            _place(article, library, number)
        _insert(chunk)
    Page.objects.filter(pk=library.pk).update(numchild=number)
    return number


def _place(page: Any, parent: Page, number: int) -> None:
    """Fill in what Wagtail does when a page is added and published."""
    page.path = Page._get_path(parent.path, parent.depth + 1, number)
    page.depth = parent.depth + 1
    page.numchild = 0
    page.live = True
    page.slug = f"{page._meta.model_name}-{number}"
    page.url_path = f"{parent.url_path}{page.slug}/"
    page.title = page.draft_title = page.title[:LONGEST_TITLE]
    page.content_type = ContentType.objects.get_for_model(type(page))
    page.locale_id = parent.locale_id
    page.first_published_at = page.last_published_at = timezone.now()


@transaction.atomic
def _insert(pages: list[Any]) -> None:
    """Both tables of the model: Django's bulk_create refuses models with a parent's table."""
    columns = [field.attname for field in Page._meta.concrete_fields]
    values = [{name: getattr(page, name) for name in columns} for page in pages]
    Page.objects.bulk_create(Page(**shared) for shared in values)
    for page in pages:
        page.page_ptr_id = page.pk
    model = type(pages[0])
    model._base_manager.all()._batched_insert(pages, model._meta.local_concrete_fields, AT_ONCE)
