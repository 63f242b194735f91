"""The stylesheets of every page."""

from functools import lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.core.files.storage import storages
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def stylesheets() -> SafeString:
    """The links to all stylesheets. Their names change with a release only, so they are kept."""
    static_files = storages["staticfiles"]
    return _links(static_files) if settings.DEBUG else _kept_links(static_files)


def _links(_static_files: Any) -> SafeString:
    return render_to_string("includes/stylesheets.html")


# For one storage, which gives the files their addresses: tests have several.
_kept_links = lru_cache(maxsize=1)(_links)
