"""The copy of everything that is kept about one person, for a request for access."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models, transaction
from django.utils import timezone
from wagtail.log_actions import log, registry

from enquiries.log_actions import ANSWERED_ACCESS
from enquiries.models import Enquiry

if TYPE_CHECKING:
    from django.contrib.auth.models import User

# Of the machinery, not of the person: computed from other columns, or keys of the site.
LEFT_OUT = frozenset(
    {"id", "token", "content_hash", "network", "version", "queue_rank", "waits_since"}
)


def copy_for(enquiries: Iterable[Enquiry], *, by: "User | None") -> dict[str, Any]:
    """All that is kept about these enquiries, ready for JSON; each copy is logged."""
    with transaction.atomic():
        copies = [copy_of(enquiry) for enquiry in enquiries]
        for enquiry in enquiries:
            log(enquiry, ANSWERED_ACCESS, user=by)
    return {"made_at": timezone.now().isoformat(), "enquiries": copies}


def copy_of(enquiry: Enquiry) -> dict[str, Any]:
    """One enquiry with its history, its mails, its privacy notice and who looked at it."""
    columns = [field for field in Enquiry._meta.concrete_fields if field.name not in LEFT_OUT]
    return {
        **{field.name: _value(enquiry, field) for field in columns},
        "consent_notice": _notice(enquiry),
        "events": [
            {
                "kind": event.kind,
                "at": event.at.isoformat(),
                "by": _name(event.by),
                "from_state": event.from_state,
                "to_state": event.to_state,
                "note": event.note,
            }
            for event in enquiry.events.select_related("by")
        ],
        "replies": [
            {
                "subject": reply.subject,
                "text": reply.body,
                "at": reply.at.isoformat(),
                "by": _name(reply.by),
            }
            for reply in enquiry.replies.select_related("by")
        ],
        "appointments": [
            {
                "with": appointment.person.printed_name,
                "begins": appointment.starts_at.isoformat(),
                "ends": appointment.ends_at.isoformat(),
                "where": appointment.mode,
                "state": appointment.state,
            }
            for appointment in enquiry.appointments.select_related("person")
        ],
        "notices": [
            {
                "kind": notice.kind,
                "to": notice.to,
                "status": notice.status,
                "sent_at": notice.sent_at.isoformat() if notice.sent_at else None,
            }
            for notice in enquiry.notices.order_by("pk")
        ],
        "access_log": [
            {
                "action": entry.action,
                "at": entry.timestamp.isoformat(),
                "by": entry.user_display_name,
            }
            for entry in registry.get_logs_for_instance(enquiry).order_by("timestamp", "pk")
        ],
    }


def _value(enquiry: Enquiry, field: models.Field) -> Any:
    """A column as JSON knows it; another row by its name."""
    value = getattr(enquiry, field.name)
    if isinstance(value, models.Model):
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _notice(enquiry: Enquiry) -> dict[str, str] | None:
    notice = enquiry.consent_notice
    if notice is None:
        return None
    return {
        "version": notice.version,
        "language": notice.language,
        "text": notice.text,
        "sha256": notice.sha256,
    }


def _name(user: "User | None") -> str:
    return (user.get_full_name() or user.get_username()) if user else ""
