"""GET /learn/by-code/: articles for a code, in the manner of MedlinePlus Connect.

The parameters are those of the HL7 Infobutton standard (docs/machines.md). JSONP is not
offered, because its callback would run as a script: whoever asks for it gets JSON.
"""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Site

from articles.atom import Entry, Feed, atom_response
from articles.code_lookup import articles_by_code
from articles.feed_entries import article_entry
from articles.models import ArticlePage
from clinic.models import PracticeSettings

CODE = "mainSearchCriteria.v.c"
SYSTEM = "mainSearchCriteria.v.cs"
LANGUAGE = "informationRecipient.languageCode.c"
FORMAT = "knowledgeResponseType"
JSON_TYPES = ("application/json", "application/javascript", "text/javascript")
LONGEST_CODE = 40
ONE_HOUR = 3600


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def by_code(request: HttpRequest) -> HttpResponse:
    """A feed of the articles for a code; 400 when the code or its system is missing."""
    code = request.GET.get(CODE, "").strip()
    system = request.GET.get(SYSTEM, "").strip()
    if missing := [name for name, value in ((CODE, code), (SYSTEM, system)) if not value]:
        return _refusal(request, missing[0])
    language = request.GET.get(LANGUAGE, "en")[:2].lower()
    site = Site.find_for_request(request)
    pages = articles_by_code(system, code, language, site) if len(code) <= LONGEST_CODE else []
    # What was asked for is cut, so that an absurd one is not sent back whole.
    asked = [(CODE, code[:LONGEST_CODE]), (SYSTEM, system[:LONGEST_CODE])]
    feed = _feed(request, _("Articles for a code"), pages, asked)
    return _as_json(feed) if _wants_json(request) else atom_response(feed)


def _wants_json(request: HttpRequest) -> bool:
    return request.GET.get(FORMAT, "").split(";")[0].strip().lower() in JSON_TYPES


def _refusal(request: HttpRequest, missing: str) -> HttpResponse:
    message = _("The parameter %(name)s is missing.") % {"name": missing}
    if _wants_json(request):
        return JsonResponse({"error": message}, status=400)
    response = atom_response(_feed(request, message, []))
    response.status_code = 400
    return response


def _feed(
    request: HttpRequest,
    title: str,
    pages: list[ArticlePage],
    asked: Sequence[tuple[str, str]] = (),
) -> Feed:
    address = request.build_absolute_uri(request.path)
    return Feed(
        id=address,
        title=title,
        url=address,
        language="en",
        author=PracticeSettings.for_request(request).practice_name,
        entries=[article_entry(page) for page in pages],
        categories=asked,
    )


def _as_json(feed: Feed) -> JsonResponse:
    """The feed in the JSON shape of MedlinePlus Connect: texts are {"_value": text}."""
    return JsonResponse(
        {
            "feed": {
                "lang": feed.language,
                "id": {"_value": feed.id},
                "title": {"_value": feed.title, "type": "text"},
                "updated": {"_value": feed.updated},
                "author": {"name": {"_value": feed.author}},
                "category": [{"scheme": name, "term": term} for name, term in feed.categories],
                "entry": [_entry_as_json(entry) for entry in feed.entries],
            }
        },
        json_dumps_params={"ensure_ascii": False},
    )


def _entry_as_json(entry: Entry) -> dict[str, Any]:
    link = {"rel": "alternate", "type": "text/html", "href": entry.url}
    return {
        "lang": entry.language,
        "id": {"_value": entry.id},
        "title": {"_value": entry.title, "type": "text"},
        "link": [{**link, "title": entry.title, "hreflang": entry.language}],
        "updated": {"_value": entry.updated},
        "summary": {"_value": entry.summary, "type": "text"},
    }
