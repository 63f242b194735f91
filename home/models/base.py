"""The page that every page type of this site extends."""

import datetime
from collections.abc import Collection
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.functional import cached_property
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.models import Page, Site
from wagtail.search import index
from wagtailseo.models import SeoMixin, SeoSettings
from wagtailseo.utils import ensure_absolute_url, get_absolute_media_url
from willow.image import UnrecognisedImageFormatError

from home.structured_data import breadcrumb_list, json_for_script

# What a missing or broken image file raises when its rendition is made.
BROKEN_IMAGE_ERRORS = (OSError, InvalidFilterSpecError, UnrecognisedImageFormatError)


class BasePage(SeoMixin, Page):
    """SEO metadata and structured data that is safe to print; no table of its own.

    wagtail-seo prints its JSON-LD unescaped, so a title could close the script element.
    Here every piece goes through `json_for_script`.
    """

    promote_panels = SeoMixin.seo_meta_panels
    # Under which heading visitors' search lists pages of this type (search/groups.py); "" for
    # types that it does not find.
    search_group: ClassVar[str] = ""

    # Wagtail counts titles twice. BM25 has weighed them by then: they are short, and their
    # words are rare in titles. Counting them once more was measured to rank worse.
    search_fields = [*Page.search_fields, index.SearchField("title", boost=1)]

    class Meta:
        abstract = True

    @classmethod
    def get_indexed_objects(cls) -> Any:
        """Read the language with the page: the index writes labels in the page's language."""
        return super().get_indexed_objects().select_related("locale")

    @classmethod
    def hidden_among(cls, page_ids: Collection[int], day: datetime.date) -> set[int]:
        """Those of these pages of this type to which nobody shall be led on `day`.

        A hidden page keeps its address and says there what is the matter, but search,
        suggestions and sitemap leave it out, and search engines are asked to. It is asked when
        something is shown, so that a day that passes needs no update. Types that hide pages
        override it, with as few queries for many pages as for one.
        """
        return set()

    @property
    def hidden_from_search_engines(self) -> bool:
        """Whether search engines are asked to leave the page out."""
        return bool(self.pk) and self.pk in self.hidden_among([self.pk], timezone.localdate())

    @cached_property
    def _site(self) -> Site | None:
        return super().get_site()

    def get_site(self) -> Site | None:
        """The page's site, read once per page object: every metadata property asks for it."""
        return self._site

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Give the metadata the site and the SEO settings that the request already has."""
        if site := Site.find_for_request(request):
            self._site, self.seo_org_fields = site, SeoSettings.for_request(request)
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context

    @property
    def seo_image(self) -> Any:
        """The page's own preview image, else that of the site."""
        return self.og_image or self.seo_org_fields.og_image_default

    @cached_property
    def seo_image_url(self) -> str:
        """Absolute address of the preview image, or "" when there is none or it is broken."""
        image = self.seo_image
        if image is None:
            return ""
        try:
            url = image.get_rendition("width-1200").url
        except BROKEN_IMAGE_ERRORS:
            return ""
        return ensure_absolute_url(url, get_absolute_media_url(self.get_site()))

    @property
    def seo_author(self) -> str:
        """Nobody: a login account is not an author. Reviewed pages name their own."""
        return ""

    @cached_property
    def seo_canonical_url(self) -> str:
        """The page's full address, or the site's when the page has no place yet."""
        return self.canonical_url or self.get_full_url() or settings.SITE_BASE_URL

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Show a translation in its language: a new page has no address that would tell it."""
        if self.locale.language_code == settings.LANGUAGE_CODE:
            return super().serve_preview(request, mode_name)
        with translation.override(self.locale.language_code):
            response = super().serve_preview(request, mode_name)
            return response.render() if hasattr(response, "render") else response

    def structured_data(self) -> list[dict[str, Any]]:
        """The schema.org objects of this page; page types add their own to these."""
        return [breadcrumb_list(self)]

    @property
    def structured_data_json(self) -> str:
        """All structured data as JSON that is safe inside a script element."""
        graph = [item for item in self.structured_data() if item]
        return json_for_script({"@context": "https://schema.org", "@graph": graph})

    @property
    def seo_struct_article_json(self) -> str:
        """wagtail-seo's article data, escaped."""
        return json_for_script(self.seo_struct_article_dict)

    @property
    def seo_struct_org_json(self) -> str:
        """wagtail-seo's organisation data, escaped."""
        return json_for_script(self.seo_struct_org_base_dict)
