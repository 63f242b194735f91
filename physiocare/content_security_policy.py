"""Content-Security-Policy for every response: strict in public, relaxed scripts in the admin.

Uses the setting names of Django 6.0, whose own middleware will replace this one (ADR 3).
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

HEADER = "Content-Security-Policy"


def policy_header(policy: dict[str, list[str]]) -> str:
    """Write a policy (directive name to sources) as the header's value."""
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in policy.items())


class ContentSecurityPolicyMiddleware:
    """Set the header; a response may ask for more sources in its `csp_additions` dict."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        in_admin = request.path.startswith(reverse("wagtailadmin_home"))
        policy = dict(settings.SECURE_CSP_ADMIN if in_admin else settings.SECURE_CSP)
        for name, sources in getattr(response, "csp_additions", {}).items():
            policy[name] = [*policy.get(name, []), *sources]
        response.headers.setdefault(HEADER, policy_header(policy))
        return response
