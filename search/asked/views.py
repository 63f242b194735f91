"""Where the results page tells that a result was opened."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from search.asked.counting import count_click
from search.query import clean_query

OWN_PAGES = {"same-origin", None}  # None: a browser that does not tell


# A beacon carries no token, and needs none: it reads no session, and can do no more than raise
# one number up to another (`count_click`).
@csrf_exempt
@require_POST
def clicked(request: HttpRequest) -> HttpResponse:
    """Count it; the answer is empty either way, because nobody reads it."""
    query = clean_query(request.POST.get("q", ""))
    is_ours = request.headers.get("Sec-Fetch-Site") in OWN_PAGES
    if is_ours and not query.is_empty and not query.is_too_long:
        count_click(query.text, str(get_language()))
    return HttpResponse(status=204)
