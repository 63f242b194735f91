"""What staff do with one enquiry on its page: move it, assign it, judge it, add a note."""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from enquiries.changes import StaleEnquiry, TransitionNotAllowed, WorkRefused, changing
from enquiries.models import Enquiry
from enquiries.urgency import more_urgent

if TYPE_CHECKING:
    from django.contrib.auth.models import User

__all__ = [
    "UNCHANGED",
    "NoteNeeded",
    "StaleEnquiry",
    "TransitionNotAllowed",
    "WorkRefused",
    "add_note",
    "assign",
    "change_state",
    "work_enquiry",
]


class NoteNeeded(WorkRefused):
    """What was asked for is done only with a reason beside it."""


class _Unchanged(Enum):
    ASSIGNEE = "leave whoever it is"


UNCHANGED = _Unchanged.ASSIGNEE


def work_enquiry(
    enquiry_id: int,
    *,
    by: "User",
    to: str | Sequence[str] = (),
    assignee: "User | _Unchanged | None" = UNCHANGED,
    urgency: str | None = None,
    note: str = "",
    expected_version: int | None = None,
) -> Enquiry:
    """Do all of one save of the inbox, or nothing; `to` may be several states, one by one.

    Raises StaleEnquiry when the enquiry is no longer at `expected_version`,
    TransitionNotAllowed when `to` cannot follow its state, NoteNeeded when the urgency is
    lowered without a note, and ErasedEnquiry.
    """
    with changing(enquiry_id, by=by, expected_version=expected_version) as change:
        if assignee is not UNCHANGED:
            change.assign(assignee)
        for state in [to] if isinstance(to, str) else to:
            change.move(state)
        if urgency is not None:
            _refuse_silent_lowering(change.enquiry.urgency, urgency, note)
            change.set_urgency(urgency)
        change.add_note(note)
    return change.enquiry


def _refuse_silent_lowering(before: str, after: str, note: str) -> None:
    lowered = before != after and more_urgent(before, after) == before
    if lowered and not note.strip():
        raise NoteNeeded(_("Say in the note why it is less urgent than it seemed."))


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
