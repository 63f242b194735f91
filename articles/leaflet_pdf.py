"""Leaflets as PDF, where the optional WeasyPrint and its libraries are installed.

WeasyPrint takes seconds to import and needs Pango, so it is imported only when somebody
looks at a leaflet, and a machine without it simply has no PDF.
"""

import functools
import mimetypes
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join

# Never asked for: it only makes the leaflet's relative addresses absolute.
BASE_URL = "http://leaflet.invalid/"


class RefusedAddress(Exception):
    """A leaflet asked for something that is not one of the site's own files."""


@functools.cache
def weasyprint() -> Any | None:
    """The WeasyPrint module, or None where it or one of its libraries is missing."""
    try:
        import weasyprint as module
    except (ImportError, OSError):
        return None
    return module


def render_pdf(html: str) -> bytes:
    """The HTML of a leaflet as PDF. Call only where `weasyprint()` is not None."""
    module: Any = weasyprint()
    document = module.HTML(string=html, base_url=BASE_URL, url_fetcher=_fetch)
    return bytes(document.write_pdf())


def own_file(url: str) -> Path:
    """The static or media file on disk that `url` names; raises RefusedAddress for all else."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if f"{parts.scheme}://{parts.netloc}/" != BASE_URL:
        raise RefusedAddress(url)
    for prefix, root in (
        (settings.STATIC_URL, settings.STATIC_ROOT),
        (settings.MEDIA_URL, settings.MEDIA_ROOT),
    ):
        if path.startswith(prefix):
            return _file_below(root, path.removeprefix(prefix), url)
    raise RefusedAddress(url)


def _file_below(root: Path, name: str, url: str) -> Path:
    try:
        file = Path(safe_join(root, name))
        # Without collectstatic, static files lie in the folders of their apps.
        found = (
            file if file.is_file() else finders.find(name) if root == settings.STATIC_ROOT else None
        )
    except (SuspiciousFileOperation, ValueError) as error:
        raise RefusedAddress(url) from error
    if found is None:
        raise RefusedAddress(url)
    return Path(found)


def _fetch(url: str) -> Any:
    """WeasyPrint's url_fetcher: reads own files from disk and opens no connection."""
    from weasyprint.urls import URLFetcherResponse

    file = own_file(url)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": kind})
