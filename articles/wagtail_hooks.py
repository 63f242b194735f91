"""Registers the admin screens of the library."""

from typing import Any

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from articles.content_checker import use_article_checker
from articles.explorer import ConditionPageViewSet, LibraryChildrenViewSet, TreatmentPageViewSet
from articles.publishing.routes import GatedPublishBulkAction, refuse_alias_with_problems
from articles.reports.registration import report_addresses, report_menu_items
from articles.review import admin_entries
from articles.review.dashboard import add_panel
from articles.review.deletion import refuse_deletion_in_use
from articles.review.refusal import explain_refusal, prepare_decision
from articles.review.task_viewset import ReviewTaskViewSet
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

# Clinical review
hooks.register("register_admin_viewset", ReviewTaskViewSet)
hooks.register("register_admin_urls", admin_entries.review_urls)
hooks.register("register_page_header_buttons", admin_entries.review_buttons)
hooks.register("register_log_actions", admin_entries.register_log_actions)
hooks.register("construct_homepage_panels", add_panel)
hooks.register("before_edit_page", prepare_decision)
hooks.register("after_edit_page", explain_refusal)
hooks.register("before_delete_snippet", refuse_deletion_in_use)

# Translations
hooks.register("register_admin_urls", translation_urls)
hooks.register("register_reports_menu_item", translations_menu_item)
hooks.register("register_page_header_buttons", confirm_button)
hooks.register("register_log_actions", register_confirmation_log)
hooks.register("before_edit_page", warn_of_withheld)

# Reports and lists
hooks.register("register_admin_urls", report_addresses)
for item in report_menu_items():
    hooks.register("register_reports_menu_item", item)


@hooks.register("register_admin_viewset")
def article_explorer() -> list[Any]:
    """The explorer's lists of articles."""
    return [ConditionPageViewSet(), TreatmentPageViewSet(), LibraryChildrenViewSet()]


# Content checks
hooks.register("construct_wagtail_userbar", use_article_checker)


@hooks.register("insert_editor_js")
def content_warnings_script() -> str:
    """The script that puts our words into the panel of content checks."""
    return format_html('<script src="{}"></script>', static("js/admin/content-warnings.js"))
