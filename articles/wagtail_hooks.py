"""Registers the admin screens of the library."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from articles.content_checker import use_article_checker
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

hooks.register("construct_wagtail_userbar", use_article_checker)


@hooks.register("insert_editor_js")
def content_warnings_script() -> str:
    """The script that puts our words into the panel of content checks."""
    return format_html('<script src="{}"></script>', static("js/admin/content-warnings.js"))
