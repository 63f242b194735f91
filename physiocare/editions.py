"""The English and the Hindi edition: the main pages of each, and the twins of a page."""

from functools import cache
from operator import attrgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models.expressions import RawSQL
from django.http import HttpRequest
from wagtail.models import Page, Site, get_page_models

from home.languages import in_active_language
from home.models import HomePage
from home.public_pages import public
from home.site_pages import root_paths


def _public_pages(request: HttpRequest) -> list[Page]:
    """The main pages and the twins of the page that is served. One query per request."""
    known: dict[str, Any] = request.__dict__
    if "_edition_pages" not in known:
        known["_edition_pages"] = _find_public_pages(request)
    return list(known["_edition_pages"])


def _find_public_pages(request: HttpRequest) -> list[Page]:
    site = Site.find_for_request(request)
    if site is None:
        return []
    wanted = Page.objects.filter(pk__in=_keys_at_the_top(), depth__in=_main_depths(site))
    if served := _served_page(request):
        twins = Page.objects.filter(translation_key=served.translation_key)
        wanted = _any_of([wanted, twins])
    pages = public(wanted.live()).order_by().select_related("locale")
    # Other sites have main pages at the same depths, and may have twins of the served page.
    roots = root_paths(site.pk)
    own = [page for page in pages if page.url_path.startswith(roots)]
    return sorted(own, key=attrgetter("path"))


@cache
def _keys_at_the_top() -> RawSQL:
    """The keys of the sites' home pages, and of all pages of the types that may stand below.

    From the small tables of these types: of articles or people there may be very many to look
    through, and depths lead to few rows in no database. The same SQL for every request, so it
    is written once.
    """
    roots = Site.objects.order_by().values("root_page")
    union = roots.union(*(model._base_manager.order_by().values("pk") for model in _main_types()))
    # No word of anybody's is in it.
    return RawSQL(*union.query.get_compiler(DEFAULT_DB_ALIAS).as_sql())  # noqa: S611


def _any_of(candidates: list[Any]) -> Any:
    """The pages in any of these. As a union: PostgreSQL answers OR by reading all pages."""
    first, *others = (rows.order_by().values("pk") for rows in candidates)
    return Page.objects.filter(pk__in=first.union(*others))


@cache
def _main_types() -> list[type[Page]]:
    """The home page, and every type that may be right below it."""
    models = [model for model in get_page_models() if model is not Page]
    return [m for m in models if m is HomePage or HomePage in m.allowed_parent_page_models()]


def _main_depths(site: Site) -> tuple[int, int]:
    return site.root_page.depth, site.root_page.depth + 1


def _served_page(request: HttpRequest) -> Page | None:
    """The page that Wagtail found for the address; None for search and error pages."""
    result = getattr(request, "_wagtail_route_for_request", None)
    return result[0] if result else None


def main_pages(request: HttpRequest) -> list[Page]:
    """Home pages and the pages right below them, of every language."""
    site = Site.find_for_request(request)
    depths = _main_depths(site) if site else ()
    return [page for page in _public_pages(request) if page.depth in depths]


def main_page(request: HttpRequest, model: type[Page], language: str = "") -> Page | None:
    """The main page of this type in `language`; without one, as the reader needs it."""
    pages = [page for page in main_pages(request) if page.specific_class is model]
    if language:
        pages = [page for page in pages if page.locale.language_code == language]
    else:
        pages = in_active_language(pages)
    return pages[0] if pages else None


def live_twins(request: HttpRequest) -> dict[str, Page]:
    """The public translations of the page that is served, by language code; without itself."""
    served = _served_page(request)
    return {
        page.locale.language_code: page
        for page in _public_pages(request)
        if served and page.translation_key == served.translation_key and page.pk != served.pk
    }
