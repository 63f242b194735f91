"""What base.html and its includes need: practice, navigation, breadcrumbs, addresses."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from articles.models import LibraryIndexPage
from clinic.fallback_phones import remember_practice, remembered_name
from clinic.kept_practice import kept_practice
from clinic.models import (
    PracticeSettings,
    PractitionerIndexPage,
    ServiceAreaIndexPage,
    ServicesPage,
)
from clinic.structured_practice import structured_practice
from enquiries.models import EnquiryPage
from home.languages import in_active_language, language_tag
from home.models import HomePage
from home.structured_data import breadcrumb_trail, json_for_script
from physiocare.editions import main_page, main_pages

register = template.Library()


@dataclass(frozen=True)
class NavigationItem:
    """One entry of the main navigation; `other_language` is set when it is not the active one."""

    title: str
    url: str
    is_current: bool
    other_language: str = ""


def _request(context: template.Context) -> HttpRequest | None:
    request = context.get("request")
    return request if isinstance(request, HttpRequest) else None


@register.simple_tag(takes_context=True)
def practice(context: template.Context) -> PracticeSettings | None:
    """The practice of the current site; its phones are kept for pages without a database."""
    request = _request(context)
    found = kept_practice(request) if request else None
    if request is None or found is None:
        return None
    remember_practice(request, found.practice_name, found.phone_numbers)
    return found


@register.simple_tag(takes_context=True)
def name_without_database(context: template.Context) -> str:
    """The practice's name as this host last showed it, for pages that must not ask for it."""
    return remembered_name(_request(context))


@register.simple_tag(takes_context=True)
def site_navigation(context: template.Context) -> list[NavigationItem]:
    """The pages below the home page that are shown in menus, in the reader's language."""
    request = _request(context)
    if request is None:
        return []
    pages = [page for page in main_pages(request) if page.specific_class is not HomePage]
    return [
        _navigation_item(page, request) for page in in_active_language(pages) if page.show_in_menus
    ]


def _navigation_item(page: Page, request: HttpRequest) -> NavigationItem:
    url, language = page.get_url(request), page.locale.language_code
    other = language_tag(language) if language != get_language() else ""
    return NavigationItem(page.title, url, request.path.startswith(url), other)


@register.simple_tag(takes_context=True)
def breadcrumbs(context: template.Context, page: Page | None) -> list[tuple[str, str]]:
    """(title, address) of every page from the home page to `page`, which comes last."""
    if page is None or not page.pk:
        return []
    request = _request(context)
    return [(step.title, step.get_url(request) or "") for step in breadcrumb_trail(page)]


def _main_url(context: template.Context, model: type[Page]) -> str:
    """The address of the main page of a type: in the active language, else the site's own."""
    request = _request(context)
    page = main_page(request, model) if request else None
    return page.get_url(request) or "" if page else ""


@register.simple_tag(takes_context=True)
def home_url(context: template.Context) -> str:
    """The address of the home page."""
    return _main_url(context, HomePage) or "/"


@register.simple_tag(takes_context=True)
def enquiry_page_url(context: template.Context) -> str:
    """The address of the enquiry form, or "" while there is none."""
    return _main_url(context, EnquiryPage)


@register.simple_tag(takes_context=True)
def library_url(context: template.Context) -> str:
    """The address of the library, or "" while there is none."""
    return _main_url(context, LibraryIndexPage)


@register.simple_tag(takes_context=True)
def finder_url(context: template.Context) -> str:
    """The address on which patients find a physiotherapist, or "" while there is none."""
    return _main_url(context, PractitionerIndexPage)


@register.simple_tag(takes_context=True)
def places_url(context: template.Context) -> str:
    """The address of the places where the practice treats, or "" while there is none."""
    return _main_url(context, ServiceAreaIndexPage)


@register.simple_tag(takes_context=True)
def services_url(context: template.Context) -> str:
    """The address of services and prices, or "" while there is none."""
    return _main_url(context, ServicesPage)


@register.filter
def structured_data(page: Any) -> str:
    """The page's JSON-LD, escaped for a script element; "" for other objects."""
    return getattr(page, "structured_data_json", "")


@register.simple_tag(takes_context=True)
def practice_structured_data(context: template.Context) -> str:
    """The practice's JSON-LD, escaped for a script element; "" without a site."""
    request = _request(context)
    site = Site.find_for_request(request) if request else None
    if request is None or site is None:
        return ""
    return json_for_script(structured_practice(PracticeSettings.for_request(request), site))
