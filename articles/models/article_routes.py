"""The addresses below an article: its leaflet, the leaflet's status, its Markdown twin."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.contrib.routable_page.models import path

from .file_routes import FileRoutesMixin


class ArticleRoutes(FileRoutesMixin):
    """Each route hands over to a view of its own in articles/views/."""

    def _unless_withheld(
        self, view: Callable[..., HttpResponse], request: HttpRequest, *args: str
    ) -> HttpResponse:
        """What the view answers; a translation that is withheld leads to its notice instead."""
        page: Any = self
        return redirect(page.url) if page.is_withheld else view(request, page, *args)

    @path("print/", name="leaflet")
    def leaflet_route(self, request: HttpRequest) -> HttpResponse:
        """The article as a leaflet to print."""
        from articles.views.leaflet import leaflet

        return self._unless_withheld(leaflet, request)

    @path("print/leaflet.pdf", name="leaflet_pdf")
    def leaflet_pdf_route(self, request: HttpRequest) -> HttpResponse:
        """The leaflet as PDF, where WeasyPrint is installed."""
        from articles.views.leaflet import leaflet_pdf

        return self._unless_withheld(leaflet_pdf, request)

    @path("print/<str:version>/", name="leaflet_status")
    def leaflet_status_route(self, request: HttpRequest, version: str) -> HttpResponse:
        """Whether a printed leaflet is still current."""
        from articles.views.leaflet import leaflet_status

        return self._unless_withheld(leaflet_status, request, version)

    @path("article.md", name="markdown")
    def markdown_route(self, request: HttpRequest) -> HttpResponse:
        """The article as Markdown."""
        from articles.views.markdown import markdown

        return self._unless_withheld(markdown, request)

    def route_path(self, name: str, *args: Any) -> str:
        """The address of a route of this page, relative to the site."""
        return f"{self.url}{self.reverse_subpage(name, args=args)}"

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The article alone: its leaflet and its twin say that they are copies of it."""
        return [{"location": self.get_full_url(request), "lastmod": self.changed_at}]
