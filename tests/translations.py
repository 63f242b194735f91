"""A Hindi edition for tests: its home page, its library, and translated articles."""

from typing import Any

from wagtail.models import Locale, Page

from articles.models import LibraryIndexPage
from home.models import HomePage
from tests.factories import PersonFactory


def hindi() -> Locale:
    """The Hindi locale."""
    return Locale.objects.get_or_create(language_code="hi")[0]


def make_hindi_library(home: HomePage, library: LibraryIndexPage) -> LibraryIndexPage:
    """The published Hindi home page and the library below it."""
    publish(home.copy_for_translation(hindi()), title="फ़िज़ियोकेयर")
    return publish(library.copy_for_translation(hindi()), title="लेख", slug="library")


def publish(page: Any, **changes: Any) -> Any:
    """Publish a page with these changes."""
    page = page.specific
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return Page.objects.get(pk=page.pk).specific


def translate_article(article: Any, **changes: Any) -> Any:
    """The published Hindi translation of an article, with a review of its own."""
    draft = article.copy_for_translation(hindi()).specific
    values = {
        "title": "पीठ दर्द में ड्राई नीडलिंग",
        "summary": "पतली सुई, कोई दवा नहीं।",
        "reviewer": PersonFactory(),
        "reviewed_on": article.reviewed_on,
        "review_due": article.review_due,
        **changes,
    }
    return publish(draft, **values)


def translate_row(row: Any, **changes: Any) -> Any:
    """The Hindi twin of a row of shared data."""
    twin = row.copy_for_translation(hindi())
    for name, value in changes.items():
        setattr(twin, name, value)
    twin.save()
    return twin
