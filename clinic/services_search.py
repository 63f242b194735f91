"""Keep the search's copy of the services page in step with the services."""

from typing import Any

from django.http import HttpRequest
from wagtail.search import index

from clinic.models import Service, ServicesPage


def index_services_pages(request: HttpRequest, changed: Any) -> None:
    """Index the pages that list services anew, once one of them was changed in the admin.

    For Wagtail's hooks after a snippet was saved or deleted: `changed` is a row, or several.
    """
    rows = changed if isinstance(changed, list | tuple) else [changed]
    if any(isinstance(row, Service) for row in rows):
        for page in ServicesPage.objects.live():
            index.insert_or_update_object(page)
