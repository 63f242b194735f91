"""The results page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from enquiries.choices import MESSAGE_MAX_LENGTH
from home.kept_site import find_site
from search.answering.facets import SearchAddress
from search.asked.sent import count_when_sent
from search.services import search_library


@require_safe
@cache_control(private=True)
def search(request: HttpRequest) -> HttpResponse:
    """Show what answers `q`, ten articles to a page, narrowed by `type` and `part`."""
    typed = request.GET.get("q", "")
    found = search_library(
        typed,
        request.GET.get("page", 1),
        address=SearchAddress.of(request.GET),
        site=find_site(request),
    )
    context = {
        "search": found,
        # For the button that hands it on to the enquiry form, which takes so much.
        "typed": typed.strip()[:MESSAGE_MAX_LENGTH],
        "page_obj": found.page_obj,
        "base_query": found.address.query_string + "&",
    }
    return count_when_sent(render(request, "search/results.html", context), request, found)
