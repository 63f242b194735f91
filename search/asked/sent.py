"""Count a search after its page was sent, so that no patient waits for a statistic."""

from functools import partial

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from search.asked.counting import count_search
from search.services import SearchResults


def count_when_sent(
    response: HttpResponse, request: HttpRequest, found: SearchResults
) -> HttpResponse:
    """The same response; the server closes it once it is sent, and then the search is counted."""
    if is_counted(request, found):
        count = partial(count_search, found, str(get_language()))
        # Django closes these with the response, before it gives the connection back.
        response._resource_closers.append(count)  # type: ignore[attr-defined]
    return response


def is_counted(request: HttpRequest, found: SearchResults) -> bool:
    """Whether a visitor asked something new: nobody of ours, no check of a link.

    An address with more than the question turns to a further page, narrows the list or undoes a
    correction.
    """
    is_new = request.method == "GET" and request.GET.keys() <= {"q"}
    return is_new and not found.query.is_empty and not request.user.is_authenticated
