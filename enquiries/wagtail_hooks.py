"""Registers the inbox and its audit log entries."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from enquiries.viewsets import EnquiryViewSet

register_snippet(EnquiryViewSet)


@hooks.register("register_log_actions")
def register_enquiry_log_actions(actions: Any) -> None:
    """Name what `enquiries.work` logs."""
    actions.register_action("enquiries.state", _("Move enquiry"), _("Enquiry moved"))
    actions.register_action("enquiries.assigned", _("Assign enquiry"), _("Enquiry assigned"))
    actions.register_action("enquiries.note", _("Add note"), _("Note added"))
    actions.register_action(
        "enquiries.released", _("Bring back from quarantine"), _("Brought back from quarantine")
    )
