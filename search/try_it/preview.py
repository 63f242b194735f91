"""Wagtail's preview of an entry: what its words find now, and once it is saved."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from wagtail.models import Site

from search.models import Misspelling
from search.try_it.drafts import as_if_saved
from search.try_it.explanation import Explanation, explain
from search.try_it.title_words import title_words_in

LANGUAGES = dict(settings.LANGUAGES)


def preview_response(request: HttpRequest, draft: Any) -> HttpResponse:
    """Both lists side by side, in the language that the preview asks for."""
    mode = request.GET.get("mode", "")
    language = mode if mode in LANGUAGES else settings.LANGUAGE_CODE
    site = Site.find_for_request(request)
    query = draft.tried_query
    before = explain(query, language, site)
    after = explain(query, language, site, **as_if_saved(draft)) if query else before
    is_misspelling = isinstance(draft, Misspelling)
    context = {
        "in_frame": True,
        "language": LANGUAGES[language],
        "before": before,
        "after": after,
        "is_same": _is_same(before, after),
        "title_words": title_words_in(query) if is_misspelling else [],
    }
    return TemplateResponse(request, "search/admin/preview.html", context)


def _is_same(before: Explanation, after: Explanation) -> bool:
    """Whether saving changes neither what is understood nor the list."""
    return before.meant == after.meant and before.page_ids == after.page_ids
