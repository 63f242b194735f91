"""Prints an article's warnings into its preview, and nothing into the public page."""

from typing import Any

from django import template
from django.http import HttpRequest
from django.utils import translation
from wagtail.users.models import UserProfile

from articles.warnings import ContentWarning, content_warnings

register = template.Library()


@register.inclusion_tag("articles/warning_markers.html", takes_context=True)
def warning_markers(context: template.Context, *fields: str) -> dict[str, Any]:
    """The warnings about these fields of the page, in the language of the editor."""
    request: Any = context.get("request")
    if not getattr(request, "is_preview", False):
        return {"warnings": []}
    found = _warnings_once(request, context["page"])
    warnings = [warning for warning in found if warning.field in fields]
    return {"warnings": warnings, "place": fields[0], "language": _language(request)}


def _warnings_once(request: Any, page: Any) -> list[ContentWarning]:
    """All warnings of the page; every section of one preview asks, the rules run once."""
    if not hasattr(request, "content_warnings"):
        with translation.override(_language(request)):
            request.content_warnings = content_warnings(page)
    return list(request.content_warnings)


def _language(request: HttpRequest) -> str:
    if request.user.is_anonymous:
        return translation.get_language() or ""
    return str(UserProfile.get_for_user(request.user).get_preferred_language())
