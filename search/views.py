"""The results page."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.services import search_library


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show the articles that answer `q`, ten to a page."""
    found = search_library(request.GET.get("q", ""), request.GET.get("page", 1))
    context = {
        "search": found,
        "page_obj": found.page_obj,
        "base_query": urlencode({"q": found.query.text}) + "&",
    }
    return render(request, "search/results.html", context)
