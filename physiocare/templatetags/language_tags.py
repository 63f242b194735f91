"""Links between the editions: the switch in the header, hreflang in the head and on links."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.models import Page

from articles.models import LibraryIndexPage
from articles.translation import withheld_twins
from home.languages import language_tag
from home.models import HomePage
from physiocare.editions import live_twins, main_page
from physiocare.language import language_of

register = template.Library()


@dataclass(frozen=True)
class Edition:
    """A page in one language: its address, and the language's own name."""

    url: str
    language: str
    name: str


register.filter("language_tag", language_tag)


@register.simple_tag
def hreflang(url: str) -> str:
    """The attribute for a link that leads to another language, else nothing."""
    language = language_of(url or "")
    if language == get_language():
        return ""
    return format_html(' hreflang="{}"', language_tag(language))


@register.simple_tag
def untranslated_lang() -> str:
    """The attribute for words of rows that exist once: they are in the site's first language.

    Such are people, guidelines, references and the practice; nothing on pages in that language.
    """
    if get_language() == settings.LANGUAGE_CODE:
        return ""
    return format_html(' lang="{}"', language_tag(settings.LANGUAGE_CODE))


@register.simple_tag(takes_context=True)
def other_editions(context: template.Context) -> list[Edition]:
    """For each other language: this page, else the library or the home page of that edition."""
    request = context.get("request")
    if not isinstance(request, HttpRequest):
        return []
    twins = live_twins(request)
    found = []
    for code, name in settings.LANGUAGES:
        target = twins.get(code) or _entrance(request, code)
        if code != get_language() and target:
            found.append(Edition(target.get_url(request), language_tag(code), name))
    return found


def _entrance(request: HttpRequest, language: str) -> Page | None:
    library = main_page(request, LibraryIndexPage, language)
    return library or main_page(request, HomePage, language)


@register.simple_tag(takes_context=True)
def alternates(context: template.Context) -> list[tuple[str, str]]:
    """(hreflang, address) of a page and its twins; none for a page without twins.

    A twin that is withheld is no alternate: search engines are asked to leave it out.
    """
    request, page = context.get("request"), context.get("page")
    if not isinstance(request, HttpRequest) or not isinstance(page, Page):
        return []
    twins = live_twins(request)
    if not twins or getattr(page, "is_withheld", False):
        return []
    withheld = withheld_twins(page, twins.values())
    pages: dict[str, Any] = {code: twin for code, twin in twins.items() if twin.pk not in withheld}
    if not pages:
        return []
    pages[str(get_language())] = page
    found = [(language_tag(code), pages[code].get_full_url(request)) for code in sorted(pages)]
    default = pages.get(settings.LANGUAGE_CODE)
    return [*found, ("x-default", default.get_full_url(request))] if default else found
