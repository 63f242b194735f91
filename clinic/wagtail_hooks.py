"""Registers the admin screens of the clinic."""

from wagtail.snippets.models import register_snippet

from clinic.viewsets import AreaViewSet, PersonViewSet, RedFlagViewSet

register_snippet(PersonViewSet)
register_snippet(RedFlagViewSet)
register_snippet(AreaViewSet)
