"""An article as a leaflet: to print, as PDF, and whether a printed one still holds."""

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from articles.leaflet_pdf import render_pdf, weasyprint
from articles.leaflet_version import LeafletState, leaflet_version, status_of
from articles.qr_code import qr_svg

if TYPE_CHECKING:
    from articles.models import ArticlePage

logger = logging.getLogger(__name__)

TEMPLATE = "articles/leaflet.html"
# What a leaflet prints of an article, in its own order: what matters first comes first.
LEAFLET_FIELDS = ["red_flags", "self_care", "exercises", "when_to_see", "evidence"]


def leaflet(request: HttpRequest, page: "ArticlePage") -> HttpResponse:
    """The article as a leaflet; ?size=large prints it at 18 points."""
    return render(request, TEMPLATE, leaflet_context(request, page))


def leaflet_pdf(request: HttpRequest, page: "ArticlePage") -> HttpResponse:
    """The leaflet as PDF, or the leaflet itself when WeasyPrint fails on it.

    Raises Http404 where WeasyPrint is not installed.
    """
    if weasyprint() is None:
        raise Http404("Leaflets as PDF need WeasyPrint.")
    html = render_to_string(TEMPLATE, leaflet_context(request, page), request)
    try:
        pdf = render_pdf(html)
    except Exception:
        # Style sheets that browsers take can make it raise anything; a patient can still print.
        logger.exception("WeasyPrint could not make the leaflet of page %s", page.pk)
        return redirect(page.route_path("leaflet"))
    response = HttpResponse(pdf, content_type="application/pdf")
    name = f"{slugify(page.slug) or 'leaflet'}.pdf"
    response["Content-Disposition"] = str(content_disposition_header(False, name))
    response["X-Robots-Tag"] = "noindex"
    return response


def leaflet_status(request: HttpRequest, page: "ArticlePage", version: str) -> HttpResponse:
    """Where the QR code leads: current, replaced since when, or (404) not known."""
    status = status_of(page, version)
    code = 404 if status.state == LeafletState.UNKNOWN else 200
    context = {"page": page, "status": status, "leaflet_url": page.route_path("leaflet")}
    return render(request, "articles/leaflet_status.html", context, status=code)


def leaflet_context(request: HttpRequest, page: "ArticlePage") -> dict[str, Any]:
    """What the leaflet's template needs."""
    sections = {section.field: section for section in page.sections}
    version = leaflet_version(page)
    printed = {field: sections[field] for field in LEAFLET_FIELDS if field in sections}
    return {
        "page": page,
        "sections": printed.values(),
        "numbered_references": page.numbered_references,
        "printed_references": [
            entry
            for entry in page.numbered_references.values()
            if any(section.field in printed for section in entry.cited_in)
        ],
        "is_large": request.GET.get("size") == "large",
        "version": version,
        **_addresses(page, version),
    }


def _addresses(page: "ArticlePage", version: str) -> dict[str, str]:
    """Nothing for a page that is only previewed and has no address yet."""
    if not page.url:
        return {}
    status_url = urljoin(settings.SITE_BASE_URL, page.route_path("leaflet_status", version))
    return {
        "leaflet_url": page.route_path("leaflet"),
        "pdf_url": page.route_path("leaflet_pdf") if weasyprint() else "",
        "status_url": status_url,
        "qr_svg": qr_svg(status_url),
    }
