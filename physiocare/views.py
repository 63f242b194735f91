"""Addresses that are neither pages nor search: health, robots, and the error pages."""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from clinic.fallback_phones import phones_without_database
from enquiries.fault_pages import too_large
from enquiries.models import OutboundNotice
from enquiries.routing.desk import is_nobody_there
from search.health import search_health


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Answer 200 "ok" while the database answers, else 503.

    A further line "outbox late" tells a monitor that mail has waited too long, and "search
    degraded" that patients find less than they should (`manage.py search_health` says why).
    "nobody at the desk" tells that no active user may triage, so that enquiries reach nobody.
    The site itself is well, so that nobody takes it out of service for that.
    """
    lines = ["ok"]
    try:
        if OutboundNotice.objects.late(timezone.now()).exists():
            lines.append("outbox late")
        if is_nobody_there():
            lines.append("nobody at the desk")
        if search_health().is_degraded:
            lines.append("search degraded")
    except DatabaseError:
        return HttpResponse("database down", status=503, content_type="text/plain")
    return HttpResponse("\n".join(lines), content_type="text/plain")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Keep crawlers out of the admin and of search results; name the sitemap of this host."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /hi/search/",
        "Allow: /",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


def _standalone(request: HttpRequest, template: str, status: int) -> HttpResponse:
    """An error page that needs no database, with the phones last seen."""
    return render(request, template, {"phones": phones_without_database(request)}, status=status)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404, with the search form."""
    return render(request, "404.html", status=404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400; but who sent too long a text with the enquiry form gets it back, to shorten it."""
    if isinstance(exception, RequestDataTooBig) and (answer := too_large(request)):
        return answer
    return _standalone(request, "400.html", 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return _standalone(request, "403.html", 403)


def server_error(request: HttpRequest, *args: Any) -> HttpResponse:
    """500, without a look at the database."""
    return _standalone(request, "500.html", 500)
