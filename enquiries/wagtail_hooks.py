"""Registers the inbox, its audit log entries and the privacy requests."""

from typing import Any

from django.urls import include, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from enquiries.appointments.calendar_list import AppointmentViewSet
from enquiries.appointments.person_deletion import refuse_deleting_people
from enquiries.detail.reply_template_viewset import ReplyTemplateViewSet
from enquiries.figures.panel import add_enquiries_panel
from enquiries.figures.report import figures_addresses, figures_menu_item
from enquiries.log_actions import register_enquiry_log_actions
from enquiries.outbox.admin import OutboxViewSet
from enquiries.privacy.admin_entries import privacy_menu_item, privacy_urls
from enquiries.routing.desk_panel import add_empty_desk_panel
from enquiries.routing.desk_refusals import (
    refuse_bulk_action_on_the_last,
    refuse_deleting_the_last,
    refuse_editing_the_last,
)
from enquiries.routing.viewsets import RoutingGroup
from enquiries.user_deletion import refuse_deleting_user, refuse_deleting_users
from enquiries.viewsets import EnquiryViewSet

register_snippet(EnquiryViewSet)
register_snippet(ReplyTemplateViewSet)
register_snippet(RoutingGroup)
hooks.register("register_admin_viewset", OutboxViewSet)
hooks.register("register_admin_viewset", AppointmentViewSet)
hooks.register("register_log_actions", register_enquiry_log_actions)
hooks.register("register_admin_urls", privacy_urls)
hooks.register("register_admin_menu_item", privacy_menu_item)

hooks.register("before_delete_user", refuse_deleting_user)
hooks.register("before_bulk_action", refuse_deleting_users)
hooks.register("before_delete_user", refuse_deleting_the_last)
hooks.register("before_edit_user", refuse_editing_the_last)
hooks.register("before_bulk_action", refuse_bulk_action_on_the_last)
hooks.register("construct_homepage_panels", add_empty_desk_panel)
hooks.register("before_delete_snippet", refuse_deleting_people)


@hooks.register("register_admin_urls")
def register_detail_urls() -> list[Any]:
    """The buttons of an enquiry's page."""
    return [path("enquiries/", include("enquiries.detail.urls"))]


hooks.register("register_admin_urls", figures_addresses)
hooks.register("register_reports_menu_item", figures_menu_item)
hooks.register("construct_homepage_panels", add_enquiries_panel)
