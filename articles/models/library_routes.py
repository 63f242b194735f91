"""The addresses below the library: its indexes, the exercises, and its data for machines."""

from typing import Any

from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import path

from .file_routes import FileRoutesMixin

# The sub-addresses that readers may find by a search engine.
READER_ROUTES = ("a_to_z", "body", "treatments", "exercises")


class LibraryRoutes(FileRoutesMixin):
    """Each route hands over to a view of its own in articles/views/."""

    @path("a-z/", name="a_to_z")
    def a_to_z_route(self, request: HttpRequest) -> HttpResponse:
        """Every article by its first letter."""
        from articles.views.indexes import a_to_z

        return a_to_z(request, self)

    @path("body/", name="body")
    def body_route(self, request: HttpRequest) -> HttpResponse:
        """Every article by part of the body."""
        from articles.views.indexes import by_body_region

        return by_body_region(request, self)

    @path("treatments/", name="treatments")
    def treatments_route(self, request: HttpRequest) -> HttpResponse:
        """Every treatment with the conditions for which it was studied."""
        from articles.views.indexes import by_treatment

        return by_treatment(request, self)

    @path("exercises/", name="exercises")
    def exercises_route(self, request: HttpRequest) -> HttpResponse:
        """Every exercise; readers pick theirs to a sheet that stays in their browser."""
        from articles.views.exercises import exercise_sheet

        return exercise_sheet(request, self)

    @path("claims.csv", name="claims_csv")
    def claims_csv_route(self, request: HttpRequest) -> HttpResponse:
        """All graded claims as CSV."""
        from articles.views.claims import claims_csv

        return claims_csv(request, self)

    @path("claims.json", name="claims_json")
    def claims_json_route(self, request: HttpRequest) -> HttpResponse:
        """All graded claims as JSON."""
        from articles.views.claims import claims_json

        return claims_json(request, self)

    @path("changes.atom", name="changes")
    def changes_route(self, request: HttpRequest) -> HttpResponse:
        """What changed in the library, as an Atom feed."""
        from articles.views.feeds import changes

        return changes(request, self)

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The library and its indexes; each changes when an article of it does."""
        below = self.get_children().live().aggregate(newest=Max("last_published_at"))["newest"]
        changed = max((day for day in (self.last_published_at, below) if day), default=None)
        address = self.get_full_url(request)
        parts = ["", *(self.reverse_subpage(name) for name in READER_ROUTES)]
        return [{"location": f"{address}{part}", "lastmod": changed} for part in parts]
