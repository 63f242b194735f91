"""Registers the admin screens of the library."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from articles.publishing.routes import GatedPublishBulkAction, refuse_alias_with_problems
from articles.translation_admin import (
    confirm_button,
    register_confirmation_log,
    translation_urls,
    translations_menu_item,
    warn_of_withheld,
)
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

hooks.register("register_admin_urls", translation_urls)
hooks.register("register_reports_menu_item", translations_menu_item)
hooks.register("register_page_header_buttons", confirm_button)
hooks.register("register_log_actions", register_confirmation_log)
hooks.register("before_edit_page", warn_of_withheld)
