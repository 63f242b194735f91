"""Registers the admin screens of the clinic."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from clinic.services_search import index_services_pages
from clinic.viewsets import (
    AreaViewSet,
    ExchangeRateViewSet,
    PersonViewSet,
    RedFlagViewSet,
    ServiceViewSet,
)

register_snippet(PersonViewSet)
register_snippet(RedFlagViewSet)
register_snippet(AreaViewSet)
register_snippet(ServiceViewSet)
register_snippet(ExchangeRateViewSet)

for verb in ("create", "edit", "delete"):
    hooks.register(f"after_{verb}_snippet", index_services_pages)
