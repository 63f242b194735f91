"""The English and the Hindi edition: the main pages of each, and the twins of a page."""

from functools import cache
from operator import attrgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models.expressions import RawSQL
from django.http import HttpRequest
from wagtail.models import Page, PageQuerySet, Site, get_page_models

from home.kept import Kept
from home.kept_site import find_site
from home.languages import in_active_language
from home.models import HomePage
from home.public_pages import public
from home.site_pages import root_paths


def main_pages(request: HttpRequest) -> list[Page]:
    """Home pages and the pages right below them, of every language. At most one query."""
    known: dict[str, Any] = request.__dict__
    if "_main_pages" not in known:
        site = find_site(request)
        known["_main_pages"] = _kept_main_pages(site.pk, site.root_page.depth) if site else []
    return list(known["_main_pages"])


def _read_main_pages(site_id: int, depth: int) -> list[Page]:
    """The main pages of a site whose root is at this depth, in the order of the tree."""
    pages = Page.objects.filter(pk__in=_keys_at_the_top(), depth__in=(depth, depth + 1))
    return _shown(pages, site_id)


_kept_main_pages = Kept(_read_main_pages)


def _shown(pages: PageQuerySet, site_id: int) -> list[Page]:
    """Those that everybody may read, without those of other sites at the same depths."""
    found = public(pages.live()).order_by().select_related("locale")
    roots = root_paths(site_id)
    own = [page for page in found if page.url_path.startswith(roots)]
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


@cache
def _main_types() -> list[type[Page]]:
    """The home page, and every type that may be right below it."""
    models = [model for model in get_page_models() if model is not Page]
    return [m for m in models if m is HomePage or HomePage in m.allowed_parent_page_models()]


def _served_page(request: HttpRequest) -> Page | None:
    """The page that Wagtail found for the address; None for search and error pages."""
    result = getattr(request, "_wagtail_route_for_request", None)
    return result[0] if result else None


def main_page(request: HttpRequest, model: type[Page], language: str = "") -> Page | None:
    """The main page of this type in `language`; without one, as the reader needs it."""
    pages = [page for page in main_pages(request) if page.specific_class is model]
    if language:
        pages = [page for page in pages if page.locale.language_code == language]
    else:
        pages = in_active_language(pages)
    return pages[0] if pages else None


def live_twins(request: HttpRequest) -> dict[str, Page]:
    """The public translations of the page that is served, by language code; without itself.

    One query per request.
    """
    known: dict[str, Any] = request.__dict__
    if "_live_twins" not in known:
        known["_live_twins"] = _read_twins(request)
    return dict(known["_live_twins"])


def _read_twins(request: HttpRequest) -> dict[str, Page]:
    served, site = _served_page(request), find_site(request)
    if served is None or site is None:
        return {}
    twins = Page.objects.filter(translation_key=served.translation_key).exclude(pk=served.pk)
    return {page.locale.language_code: page for page in _shown(twins, site.pk)}
