"""Structured data (schema.org JSON-LD) that is safe to print into a page."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

# The escapes of django.utils.html.json_script: no text can close the script element.
_SCRIPT_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_for_script(data: Any) -> SafeString:
    """Write `data` as JSON in which `<`, `>` and `&` are escaped."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False)
    return mark_safe(text.translate(_SCRIPT_ESCAPES))  # noqa: S308 - escaped above


def only_known(data: dict[str, Any]) -> dict[str, Any]:
    """`data` without its empty values: structured data says only what is known."""
    return {key: value for key, value in data.items() if value}


def breadcrumb_trail(page: Page) -> list[Page]:
    """The live ancestors of a page below the tree's root, and the page itself.

    A page's ancestors are read once per page object: navigation marks, the breadcrumb
    line and the structured data all use them.
    """
    if not hasattr(page, "_breadcrumb_trail"):
        ancestors = page.get_ancestors().live().filter(depth__gt=1) if page.pk else []
        page._breadcrumb_trail = [*ancestors, page]
    return list(page._breadcrumb_trail)


def breadcrumb_list(page: Page) -> dict[str, Any]:
    """A schema.org BreadcrumbList, or an empty dict for a page at the top."""
    trail = breadcrumb_trail(page)
    if len(trail) < 2:
        return {}
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": step.title, "item": step.full_url}
            for n, step in enumerate(trail, start=1)
        ],
    }
