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
# WeasyPrint applies no style sheet inside svg elements, so drawings would be black, and it
# cannot paint the dots of certainty. The words beside them say the same.
PDF_CSS = """
.exercise__drawing, .certainty__dots { display: none !important }
.certainty__dots, .certainty__dots::before { background: none !important }
"""


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
    return bytes(document.write_pdf(stylesheets=[module.CSS(string=PDF_CSS)]))


def own_file(url: str) -> Path:
    """The static or media file on disk that `url` names; raises RefusedAddress for all else."""
    path = unquote(urlsplit(url).path)
    found = None
    if url.startswith(BASE_URL) and path.startswith(settings.STATIC_URL):
        found = _static_file(path.removeprefix(settings.STATIC_URL))
    elif url.startswith(BASE_URL) and path.startswith(settings.MEDIA_URL):
        found = _file_below(settings.MEDIA_ROOT, path.removeprefix(settings.MEDIA_URL))
    if found is None:
        raise RefusedAddress(url)
    return found


def _static_file(name: str) -> Path | None:
    """A collected file or, where nothing was collected, one in the folders of the apps."""
    if collected := _file_below(settings.STATIC_ROOT, name):
        return collected
    try:
        found = finders.find(name)
    except (SuspiciousFileOperation, ValueError):
        return None
    return Path(found) if found else None


def _file_below(root: Path, name: str) -> Path | None:
    """The file `name` in `root`; None when there is none, or when `name` leads out of it."""
    try:
        file = Path(safe_join(root, name))
    except (SuspiciousFileOperation, ValueError):
        return None
    return file if file.is_file() else None


def _fetch(url: str) -> Any:
    """WeasyPrint's url_fetcher: reads own files from disk and opens no connection."""
    from weasyprint.urls import URLFetcherResponse

    file = own_file(url)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": kind})
