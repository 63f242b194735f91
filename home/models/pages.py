"""The home page and the plain page for everything that is not an article."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField, StreamValue
from wagtail.models import Site
from wagtail.search import index
from wagtail.url_routing import RouteResult

from home.blocks import PageBodyBlock

from .base import BasePage


def words_of(body: StreamValue) -> list[str]:
    """The texts of a body without its markup."""
    return list(body.stream_block.get_searchable_content(body)) if body else []


class HomePage(BasePage):
    """The front door: search first, then the library, then how to reach the practice."""

    hero_heading = models.CharField(
        _("welcome heading"), max_length=120, help_text=_("The first line that a visitor reads.")
    )
    hero_text = models.TextField(_("welcome text"), max_length=400, blank=True)
    emergency_hint = models.CharField(
        _("emergency hint"),
        max_length=160,
        blank=True,
        help_text=_("A question below the search; “Call 112 or 108 now” follows it."),
    )
    body = StreamField(PageBodyBlock(), blank=True, verbose_name=_("body"))

    search_fields = [*BasePage.search_fields, index.SearchField("body_text")]
    search_group = "pages"
    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "articles.LibraryIndexPage",
        "enquiries.EnquiryPage",
        "clinic.PractitionerIndexPage",
        "clinic.ServiceAreaIndexPage",
        "clinic.ServicesPage",
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("hero_heading"),
        FieldPanel("hero_text"),
        FieldPanel("emergency_hint"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home page")

    @property
    def body_text(self) -> str:
        """All words of the page, for the search index."""
        return " ".join([self.hero_heading, self.hero_text, *words_of(self.body)])

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Refuse to be the home page of another language that has none yet.

        Wagtail would answer /hi/... with the English pages.
        """
        site = Site.find_for_request(request)
        is_root = site is not None and site.root_page_id == self.pk
        if is_root and get_language() != settings.LANGUAGE_CODE:
            raise Http404
        return super().route(request, path_components)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the pages of the library, newest first, as cards."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        below = self.get_descendants().live().public().filter(depth=self.depth + 2)
        cards = below.specific().order_by("-first_published_at")[:6]
        context["featured_articles"] = [card for card in cards if hasattr(card, "type_label")]
        return context


class StandardPage(BasePage):
    """A plain page: about the practice, privacy, terms."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)
    body = StreamField(PageBodyBlock(), blank=True, verbose_name=_("body"))

    search_fields = [*BasePage.search_fields, index.SearchField("body_text")]
    search_group = "pages"
    template = "home/standard_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("standard page")

    @property
    def body_text(self) -> str:
        """All words of the page, for the search index."""
        return " ".join([self.intro, *words_of(self.body)])
