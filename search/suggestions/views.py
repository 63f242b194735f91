"""Suggestions as JSON, for the script of the search fields."""

from typing import Any
from urllib.parse import urlencode

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from clinic.models import PracticeSettings, RedFlag
from home.kept_site import find_site
from home.languages import language_tag
from search.suggestions.answer import Suggestions, suggest
from search.suggestions.named_pages import NamedPage

NOTHING: dict[str, Any] = {"emergency": None, "suggestions": [], "status": ""}


@never_cache  # what somebody types may tell of an illness, so no cache keeps the answer
@require_safe
def search_suggest(request: HttpRequest) -> JsonResponse:
    """Answer `q` in the language of the address; nothing while the database is away."""
    try:
        site = find_site(request)
        found = suggest(request.GET.get("q", ""), str(get_language()), site=site)
        return JsonResponse(_as_json(found, request))
    except DatabaseError:
        return JsonResponse(NOTHING)


def _as_json(found: Suggestions, request: HttpRequest) -> dict[str, Any]:
    options = [_page_option(page) for page in found.names.pages]
    options += [_search_option(words) for words in found.names.searches]
    return {
        "emergency": _emergency(found.emergency, found.query.text, request),
        "suggestions": options,
        "status": _spoken_count(len(options)),
    }


def _spoken_count(count: int) -> str:
    """What a screen reader says; nothing about nothing, which it would say at every letter."""
    words = ngettext("%(count)d suggestion", "%(count)d suggestions", count)
    return words % {"count": count} if count else ""


def _page_option(found: NamedPage) -> dict[str, str]:
    """The page, by its title; the note is the name by which it was found, else what it is."""
    return {
        "text": found.page.title,
        "note": found.other_name or str(found.heading),
        "kind": "other_name" if found.other_name else "page" if found.heading else "article",
        "url": found.page.url,
        "lang": language_tag(found.page.language),
    }


def _search_option(words: str) -> dict[str, str]:
    """Words of the editors that no page is called by."""
    language = language_tag(str(get_language()))
    url = _results_url(words)
    return {"text": words, "note": _("Search"), "kind": "search", "url": url, "lang": language}


def _emergency(flag: RedFlag | None, typed: str, request: HttpRequest) -> dict[str, Any] | None:
    """The plain advice, whom to call, and where the whole card is."""
    if flag is None:
        return None
    return {
        "text": flag.get_urgency_display(),
        "sign": flag.name,
        "lang": language_tag(flag.language_code),
        "links": [
            *(
                {"text": _("Call %(number)s") % {"number": number}, "href": f"tel:{number}"}
                for number in _emergency_numbers(request)
            ),
            {"text": _("What to do now"), "href": _results_url(typed)},
        ],
    }


def _emergency_numbers(request: HttpRequest) -> list[str]:
    if find_site(request) is None:
        return PracticeSettings().emergency_numbers
    numbers: list[str] = PracticeSettings.for_request(request).emergency_numbers
    return numbers


def _results_url(words: str) -> str:
    return f"{reverse('search')}?{urlencode({'q': words})}"
