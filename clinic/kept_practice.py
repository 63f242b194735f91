"""The practice that pages show, without questions to the database for each request."""

from typing import Any

from django.http import HttpRequest

from clinic.models import PracticeSettings
from home.kept import Kept
from home.kept_site import find_site


def kept_practice(request: HttpRequest) -> PracticeSettings | None:
    """The practice of the request's site with its hours; None where no site answers.

    At most KEPT_SECONDS old, unless this request has read it already; for showing only.
    """
    site = find_site(request)
    if site is None:
        return None
    name = PracticeSettings.get_cache_attr_name()
    if not hasattr(request, name):
        setattr(request, name, _practices(site.pk))
    found: PracticeSettings = getattr(request, name)
    return found


def _read(site_id: int) -> Any:
    practice, _is_new = PracticeSettings.base_queryset().get_or_create(site_id=site_id)
    practice.opening_times  # noqa: B018 (read now, and kept with it)
    return practice


_practices = Kept(_read)
