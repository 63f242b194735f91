"""The sitemap: true dates, and the editions of each page in other languages."""

from collections import defaultdict
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.utils import timezone
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page, PageQuerySet

from articles.models import ArticlePage
from articles.shared_data import load_red_flags
from home.languages import language_tag
from home.public_pages import hidden_pages


class PublicPagesSitemap(Sitemap):
    """Every public page in every language, but for those that ask search engines to leave."""

    def items(self) -> list[Any]:
        """The pages, with the red flags of all articles loaded at once for their dates."""
        found = self._below_every_home_page().live().public()
        pages = [
            page
            for page in found.order_by("path")
            .specific()
            .select_related("locale", for_specific_subqueries=True)
            if not (isinstance(page, ArticlePage) and page.hidden_from_search_engines)
        ]
        load_red_flags(page for page in pages if isinstance(page, ArticlePage))
        return _without_hidden(pages)

    def _below_every_home_page(self) -> PageQuerySet:
        """The home page of each language, which lie beside each other, and all below them."""
        below = Page.objects.none()
        for root in self.get_wagtail_site().root_page.get_translations(inclusive=True):
            below |= Page.objects.descendant_of(root, inclusive=True)
        return below

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict[str, Any]]:
        """Wagtail's own way, with alternates; it takes the dates from each page's method."""
        items = self.items()
        editions = defaultdict(list)
        for item in items:
            editions[item.translation_key].append(item)
        urls = [
            {**url, "alternates": _alternates(item, url["location"], editions)}
            for item in Paginator(items, self.limit).page(page).object_list
            for url in item.get_sitemap_urls(self.request)
        ]
        if dates := [url["lastmod"] for url in urls if url["lastmod"]]:
            self.latest_lastmod = max(dates)
        return urls


def _without_hidden(pages: list[Any]) -> list[Any]:
    """Those to which somebody may be led today."""
    ids_by_type: dict[type[Page], list[int]] = defaultdict(list)
    for page in pages:
        ids_by_type[type(page)].append(page.pk)
    hidden = hidden_pages(ids_by_type, timezone.localdate())
    return [page for page in pages if page.pk not in hidden]


def _alternates(item: Any, location: str, editions: dict[Any, list[Any]]) -> list[dict[str, str]]:
    """The same address in each language, itself included, as hreflang asks for."""
    found = editions[item.translation_key]
    if len(found) < 2:
        return []
    below = location.removeprefix(item.full_url)
    links = []
    for edition in found:
        code = edition.locale.language_code
        address = f"{edition.full_url}{below}"
        links.append({"lang_code": language_tag(code), "location": address})
        if code == settings.LANGUAGE_CODE:
            links.append({"lang_code": "x-default", "location": address})
    return links
