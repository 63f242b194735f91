"""What base.html and its includes need: practice, navigation, breadcrumbs, addresses."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.http import HttpRequest
from wagtail.models import Page, Site

from articles.models import LibraryIndexPage
from clinic.fallback_phones import remember_phones
from clinic.models import PracticeSettings
from enquiries.models import EnquiryPage
from home.structured_data import breadcrumb_trail, json_for_script

register = template.Library()


@dataclass(frozen=True)
class NavigationItem:
    """One entry of the main navigation."""

    title: str
    url: str
    is_current: bool


def _request(context: template.Context) -> HttpRequest | None:
    request = context.get("request")
    return request if isinstance(request, HttpRequest) else None


@register.simple_tag(takes_context=True)
def practice(context: template.Context) -> PracticeSettings | None:
    """The practice of the current site; its phones are kept for pages without a database."""
    request = _request(context)
    if request is None or Site.find_for_request(request) is None:
        return None
    found: PracticeSettings = PracticeSettings.for_request(request)
    remember_phones(found.phone_numbers)
    return found


@register.simple_tag(takes_context=True)
def site_navigation(context: template.Context) -> list[NavigationItem]:
    """The pages below the home page that are shown in menus."""
    request = _request(context)
    site = Site.find_for_request(request) if request else None
    if request is None or site is None:
        return []
    pages = site.root_page.get_children().live().public().in_menu()
    return [
        NavigationItem(
            page.title, page.get_url(request), request.path.startswith(page.get_url(request))
        )
        for page in pages
    ]


@register.simple_tag(takes_context=True)
def breadcrumbs(context: template.Context, page: Page | None) -> list[tuple[str, str]]:
    """(title, address) of every page from the home page to `page`, which comes last."""
    if page is None or not page.pk:
        return []
    request = _request(context)
    return [(step.title, step.get_url(request) or "") for step in breadcrumb_trail(page)]


def _first_url(context: template.Context, model: type[Page]) -> str:
    """The address of the first live page of a type, looked up once per request."""
    request = _request(context)
    site = Site.find_for_request(request) if request else None
    if request is None or site is None:
        return ""
    known = request.__dict__.setdefault("_first_urls", {})
    if model not in known:
        page = model.objects.descendant_of(site.root_page).live().first()
        known[model] = page.get_url(request) or "" if page else ""
    return str(known[model])


@register.simple_tag(takes_context=True)
def enquiry_page_url(context: template.Context) -> str:
    """The address of the enquiry form, or "" while there is none."""
    return _first_url(context, EnquiryPage)


@register.simple_tag(takes_context=True)
def library_url(context: template.Context) -> str:
    """The address of the library, or "" while there is none."""
    return _first_url(context, LibraryIndexPage)


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
    found = PracticeSettings.for_request(request).structured_data(site.root_url)
    return json_for_script({"@context": "https://schema.org", **found})
