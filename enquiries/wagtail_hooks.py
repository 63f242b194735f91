"""Registers the inbox and its audit log entries."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from enquiries.figures.panel import add_enquiries_panel
from enquiries.figures.report import figures_addresses, figures_menu_item
from enquiries.log_actions import register_enquiry_log_actions
from enquiries.notice_admin import OutboxViewSet
from enquiries.viewsets import EnquiryViewSet

register_snippet(EnquiryViewSet)
hooks.register("register_admin_viewset", OutboxViewSet)

hooks.register("register_log_actions", register_enquiry_log_actions)

hooks.register("register_admin_urls", figures_addresses)
hooks.register("register_reports_menu_item", figures_menu_item)
hooks.register("construct_homepage_panels", add_enquiries_panel)
