"""The front page of the education library."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from articles.publishing.copying import GatedCopyForm
from home.models import BasePage

from .library_routes import LibraryRoutes


class LibraryIndexPage(LibraryRoutes, BasePage):
    """Lists every article: conditions first, then treatments, by title."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)

    search_fields = [*BasePage.search_fields, index.SearchField("body_text")]
    search_group = "pages"
    template = "articles/library_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ConditionPage", "articles.TreatmentPage"]
    max_count_per_parent = 1
    copy_form_class = GatedCopyForm
    seo_description_sources = ["search_description", "intro"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("library")

    @property
    def body_text(self) -> str:
        """Its own words, for the search index; every article has its own."""
        return self.intro

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the articles by kind, and the indexes; a kind without articles is left out."""
        from articles.indexes import library_articles
        from articles.indexes.links import index_links

        from .pages import ConditionPage, TreatmentPage

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        articles = library_articles(self)
        kinds = [(_("Conditions"), ConditionPage), (_("Treatments"), TreatmentPage)]
        listed = [
            (heading, [page for page in articles if isinstance(page, model)])
            for heading, model in kinds
        ]
        context["article_groups"] = [(heading, pages) for heading, pages in listed if pages]
        context["index_links"] = index_links(self, articles)
        return context
