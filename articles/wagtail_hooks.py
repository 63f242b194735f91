"""Registers the admin screens of the library."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from articles.publishing.routes import GatedPublishBulkAction, refuse_alias_with_problems
from articles.viewsets import (
    ExerciseViewSet,
    GlossaryTermViewSet,
    GuidelineViewSet,
    ReferenceViewSet,
)

register_snippet(ReferenceViewSet)
register_snippet(GuidelineViewSet)
register_snippet(ExerciseViewSet)
register_snippet(GlossaryTermViewSet)

# Later than Wagtail's own, so that this one takes its place.
hooks.register("register_bulk_action", GatedPublishBulkAction, order=100)
hooks.register("before_convert_alias_page", refuse_alias_with_problems)
