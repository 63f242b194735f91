"""The entries that enquiries leave in Wagtail's audit log: who, what and when, never a text."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from enquiries.choices import EventKind

VIEWED = "enquiries.view"
EXPORTED = "enquiries.export"
EXPORTED_FIGURES = "enquiries.figures"
ANSWERED_ACCESS = "enquiries.access"
ANSWERED_ERASURE = "enquiries.erasure"

# Besides one action for every kind of event, which `enquiries.changes` logs.
OTHER_ACTIONS = {
    VIEWED: (_("View enquiry"), _("Enquiry viewed")),
    EXPORTED: (_("Export enquiries"), _("Enquiries exported")),
    EXPORTED_FIGURES: (_("Export figures"), _("Figures of enquiries exported")),
    ANSWERED_ACCESS: (_("Answer request for access"), _("Request for access answered")),
    ANSWERED_ERASURE: (_("Answer request for erasure"), _("Request for erasure answered")),
}


def register_enquiry_log_actions(actions: Any) -> None:
    """Give Wagtail's registry a name for everything that is logged about enquiries."""
    for kind in EventKind:
        actions.register_action(f"enquiries.{kind}", kind.label, kind.label)
    for action, (label, message) in OTHER_ACTIONS.items():
        actions.register_action(action, label, message)
