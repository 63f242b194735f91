"""The addresses below an article: its leaflet, the leaflet's status, its Markdown twin."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import path

from .file_routes import FileRoutesMixin


class ArticleRoutes(FileRoutesMixin):
    """Each route hands over to a view of its own in articles/views/."""

    @path("print/", name="leaflet")
    def leaflet_route(self, request: HttpRequest) -> HttpResponse:
        """The article as a leaflet to print."""
        from articles.views.leaflet import leaflet

        return leaflet(request, self)

    @path("print/leaflet.pdf", name="leaflet_pdf")
    def leaflet_pdf_route(self, request: HttpRequest) -> HttpResponse:
        """The leaflet as PDF, where WeasyPrint is installed."""
        from articles.views.leaflet import leaflet_pdf

        return leaflet_pdf(request, self)

    @path("print/<str:version>/", name="leaflet_status")
    def leaflet_status_route(self, request: HttpRequest, version: str) -> HttpResponse:
        """Whether a printed leaflet is still current."""
        from articles.views.leaflet import leaflet_status

        return leaflet_status(request, self, version)

    @path("article.md", name="markdown")
    def markdown_route(self, request: HttpRequest) -> HttpResponse:
        """The article as Markdown."""
        from articles.views.markdown import markdown

        return markdown(request, self)

    def route_path(self, name: str, *args: Any) -> str:
        """The address of a route of this page, relative to the site."""
        return f"{self.url}{self.reverse_subpage(name, args=args)}"
