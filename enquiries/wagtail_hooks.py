"""Registers the inbox, its audit log entries, and the refusal of bulk deletion."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from enquiries.models import Enquiry
from enquiries.viewsets import EnquiryViewSet

register_snippet(EnquiryViewSet)


@hooks.register("register_log_actions")
def register_enquiry_log_actions(actions: Any) -> None:
    """Name what `enquiries.work` logs."""
    actions.register_action("enquiries.state", _("Move enquiry"), _("Enquiry moved"))
    actions.register_action("enquiries.assigned", _("Assign enquiry"), _("Enquiry assigned"))
    actions.register_action("enquiries.note", _("Add note"), _("Note added"))


@hooks.register("before_delete_snippet")
def refuse_to_delete_enquiries(request: HttpRequest, instances: Any) -> None:
    """Wagtail's bulk deletion asks Django's permission only, which a superuser always has."""
    if any(isinstance(instance, Enquiry) for instance in instances):
        raise PermissionDenied
