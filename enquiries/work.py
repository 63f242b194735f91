"""What staff do with an enquiry: move it, assign it, add a note. Nothing else changes one."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from enquiries.choices import EnquiryState, EventKind
from enquiries.models import Enquiry, EnquiryEvent

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class _Unchanged(Enum):
    ASSIGNEE = "leave whoever it is"


UNCHANGED = _Unchanged.ASSIGNEE


class WorkRefused(Exception):
    """The enquiry cannot be changed like this; the message is for staff."""


class StaleEnquiry(WorkRefused):
    """Somebody else changed the enquiry after it was opened."""


class TransitionNotAllowed(WorkRefused):
    """The present state does not lead to the asked one."""


@dataclass(frozen=True)
class _Change:
    enquiry: Enquiry
    by: "User"

    def record(self, kind: EventKind, **fields: Any) -> None:
        """Write the event for staff, and the audit log, which never holds a text."""
        EnquiryEvent.objects.create(enquiry=self.enquiry, kind=kind, by=self.by, **fields)
        states = {key: fields[key] for key in ("from_state", "to_state") if key in fields}
        log(self.enquiry, f"enquiries.{kind}", user=self.by, data=states, content_changed=True)


def work_enquiry(
    enquiry_id: int,
    *,
    by: "User",
    to: str | None = None,
    assignee: "User | _Unchanged | None" = UNCHANGED,
    note: str = "",
    expected_version: int | None = None,
) -> Enquiry:
    """Do all of one save of the inbox, or nothing.

    Raises StaleEnquiry when the enquiry is no longer at `expected_version`, and
    TransitionNotAllowed when `to` cannot follow its state.
    """
    with transaction.atomic():
        enquiry = Enquiry.objects.select_for_update().get(pk=enquiry_id)
        if expected_version is not None and enquiry.version != expected_version:
            raise StaleEnquiry(_("Somebody else changed this enquiry while you had it open."))
        change = _Change(enquiry, by)
        changed = [
            assignee is not UNCHANGED and _assign(change, assignee, to),
            bool(to) and _move(change, str(to)),
            bool(note.strip()) and _add_note(change, note.strip()),
        ]
        if any(changed):
            enquiry.version += 1
            enquiry.save()
    return enquiry


def change_state(
    enquiry_id: int, to: str, *, by: "User", expected_version: int | None = None
) -> Enquiry:
    """Move an enquiry to another state."""
    return work_enquiry(enquiry_id, by=by, to=to, expected_version=expected_version)


def assign(
    enquiry_id: int, assignee: "User | None", *, by: "User", expected_version: int | None = None
) -> Enquiry:
    """Give an enquiry to somebody, or back to everybody with None."""
    return work_enquiry(enquiry_id, by=by, assignee=assignee, expected_version=expected_version)


def add_note(enquiry_id: int, note: str, *, by: "User") -> Enquiry:
    """Add a note, whatever else happened meanwhile."""
    return work_enquiry(enquiry_id, by=by, note=note)


def _assign(change: _Change, assignee: "User | None", to: str | None) -> bool:
    """Set the assignee; a new enquiry becomes assigned by it, and back, unless it moves on."""
    enquiry = change.enquiry
    if enquiry.assigned_to == assignee:
        return False
    enquiry.assigned_to = assignee
    states = {}
    implied = _state_after_assigning(enquiry)
    if implied != enquiry.state and not to:
        states = {"from_state": enquiry.state, "to_state": implied}
        enquiry.state = implied
    name = (assignee.get_full_name() or assignee.get_username()) if assignee else ""
    change.record(EventKind.ASSIGNED, note=name, **states)
    return True


def _state_after_assigning(enquiry: Enquiry) -> str:
    if enquiry.assigned_to and enquiry.state == EnquiryState.NEW:
        return EnquiryState.ASSIGNED
    if not enquiry.assigned_to and enquiry.state == EnquiryState.ASSIGNED:
        return EnquiryState.NEW
    return enquiry.state


def _move(change: _Change, to: str) -> bool:
    enquiry = change.enquiry
    if to == enquiry.state:
        return False
    if to not in enquiry.allowed_states:
        raise TransitionNotAllowed(
            _("An enquiry that is “%(from)s” cannot be moved to “%(to)s”.")
            % {"from": enquiry.get_state_display(), "to": EnquiryState(to).label}
        )
    if to == EnquiryState.ASSIGNED and not enquiry.assigned_to:
        raise TransitionNotAllowed(_("Choose who the enquiry is assigned to."))
    before, enquiry.state = enquiry.state, EnquiryState(to)
    if to == EnquiryState.NEW and enquiry.assigned_to:
        enquiry.assigned_to = None
    if to == EnquiryState.CONTACTED and enquiry.first_contact_at is None:
        enquiry.first_contact_at = timezone.now()
    change.record(EventKind.STATE, from_state=before, to_state=enquiry.state)
    return True


def _add_note(change: _Change, note: str) -> bool:
    change.record(EventKind.NOTE, note=note)
    return True
