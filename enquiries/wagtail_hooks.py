"""Registers the inbox and its audit log entries."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from enquiries.log_actions import register_enquiry_log_actions
from enquiries.notice_admin import OutboxViewSet
from enquiries.viewsets import EnquiryViewSet

register_snippet(EnquiryViewSet)
hooks.register("register_admin_viewset", OutboxViewSet)

hooks.register("register_log_actions", register_enquiry_log_actions)
