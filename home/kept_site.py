"""The site of a request without a question to the database for each request."""

from django.http import HttpRequest
from django.http.request import split_domain_port
from wagtail.models import Site
from wagtail.models.sites import get_site_for_hostname

from home.kept import Kept


def find_site(request: HttpRequest) -> Site | None:
    """What `Site.find_for_request` finds, at most KEPT_SECONDS old; that then finds the same.

    For views of our own: when Wagtail serves a page it has asked already.
    """
    if not hasattr(request, "_wagtail_site"):
        # The raw one, as Wagtail has it: the page that refuses a host needs a site too.
        host = split_domain_port(request._get_raw_host())[0]  # type: ignore[attr-defined]
        request._wagtail_site = _sites(host, request.get_port())  # type: ignore[attr-defined]
    return Site.find_for_request(request)


def _read(host: str, port: str) -> Site | None:
    try:
        return get_site_for_hostname(host, port)
    except Site.DoesNotExist:
        return None


_sites = Kept(_read)
