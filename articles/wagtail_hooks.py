"""Registers the admin screens of the library."""

from wagtail.snippets.models import register_snippet

from articles.viewsets import ReferenceViewSet

register_snippet(ReferenceViewSet)
