"""The pages of the library's indexes; what they list is worked out in articles/indexes/."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles.indexes import library_articles
from articles.indexes.a_to_z import letters
from articles.indexes.body import body_index
from articles.indexes.links import index_links
from articles.indexes.treatments import treatment_index
from articles.models import LibraryIndexPage


def a_to_z(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """Every article by its first letter, and by that of its other names."""
    articles = library_articles(library)
    description = _("All articles of our library from A to Z, also under their other names.")
    context = {"letters": letters(articles, library.locale.language_code)}
    return _index(request, library, articles, "a_to_z", description, context)


def by_body_region(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """Every article by part of the body."""
    articles = library_articles(library)
    description = _("Our articles on conditions and treatments, from head to foot.")
    context = {"body": body_index(articles)}
    return _index(request, library, articles, "body", description, context)


def by_treatment(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """Every treatment with the conditions for which it was studied."""
    articles = library_articles(library)
    description = _("Treatments, what they were studied for, and how certain the findings are.")
    context = {"treatments": treatment_index(articles)}
    return _index(request, library, articles, "treatments", description, context)


def _index(
    request: HttpRequest,
    library: LibraryIndexPage,
    articles: list[Any],
    route: str,
    description: str,
    context: dict[str, Any],
) -> HttpResponse:
    """The page of one index: its own title, description and address, and the way to the others."""
    links = index_links(library, articles)
    shared = {
        "page": library,
        "articles": articles,
        "index_links": links,
        "index": next(link for link in links if link.route == route),
        "description": description,
        "canonical_url": f"{library.full_url}{library.reverse_subpage(route)}",
    }
    return TemplateResponse(request, f"articles/indexes/{route}.html", {**shared, **context})
