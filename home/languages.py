"""The languages of the site: how pages write them, and the pages in that of the reader."""

from collections.abc import Iterable
from typing import TypeVar

from django.conf import settings
from django.utils import translation
from wagtail.models import Page

SomePage = TypeVar("SomePage", bound=Page)


def language_tag(code: str) -> str:
    """A language code as HTML and schema.org write it: "en-in" becomes "en-IN"."""
    return translation.to_locale(code).replace("_", "-")


def is_own_language(page: Page) -> bool:
    """Whether a page is in the site's own language, from which others are translated."""
    return page.locale.language_code == settings.LANGUAGE_CODE


def reader_languages() -> set[str]:
    """The codes of the languages in which a reader may be shown a page: theirs, the site's own."""
    return {translation.get_language() or settings.LANGUAGE_CODE, settings.LANGUAGE_CODE}


def in_active_language(pages: Iterable[SomePage]) -> list[SomePage]:
    """One page of each group of twins: in the active language, else in the site's own."""
    chosen: dict[object, SomePage] = {}
    for page in pages:
        language = page.locale.language_code
        is_fallback = language == settings.LANGUAGE_CODE and page.translation_key not in chosen
        if language == translation.get_language() or is_fallback:
            chosen[page.translation_key] = page
    return list(chosen.values())
