"""The one way to change a stored enquiry: locked, versioned, with an event for every change.

Every service that works an enquiry is written as

    with changing(enquiry_id, by=user) as change:
        change.move(EnquiryState.CONTACTED)
        change.add_note("...")
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from clinic.models import Urgency
from enquiries import clock, notices
from enquiries.choices import EventKind
from enquiries.models import Enquiry, EnquiryEvent
from enquiries.states import OPEN_STATES, UNANSWERED_STATES, EnquiryState

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class WorkRefused(Exception):
    """The enquiry cannot be changed like this; the message is for staff."""


class StaleEnquiry(WorkRefused):
    """Somebody else changed the enquiry after it was opened."""


class ErasedEnquiry(WorkRefused):
    """Its personal data was erased; a note or a reply could bring some back."""


class TransitionNotAllowed(WorkRefused):
    """The present state does not lead to the asked one."""


@contextmanager
def changing(
    enquiry_id: int, *, by: "User | None", expected_version: int | None = None
) -> Iterator["Change"]:
    """Lock the enquiry, let the caller change it, and save it once; or leave all as it was.

    Raises Enquiry.DoesNotExist, ErasedEnquiry, and StaleEnquiry when it is no longer at
    `expected_version`.
    """
    with transaction.atomic():
        enquiry = Enquiry.objects.select_for_update().get(pk=enquiry_id)
        if enquiry.is_erased:
            raise ErasedEnquiry(_("The personal data of this enquiry was erased."))
        if expected_version is not None and enquiry.version != expected_version:
            raise StaleEnquiry(_("Somebody else changed this enquiry while you had it open."))
        change = Change(enquiry, by)
        yield change
        change.save()


@dataclass
class Change:
    """One change of one enquiry: what was done to it, and by whom (None: a command or patient)."""

    enquiry: Enquiry
    by: "User | None"
    now: datetime = field(default_factory=timezone.now)
    _logged: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    _events: list[EnquiryEvent] = field(default_factory=list)

    def record(self, kind: EventKind, *, note: str = "", **states: Any) -> None:
        """Add an event for staff, and an audit log entry, which never holds a text."""
        event = EnquiryEvent(
            enquiry=self.enquiry, kind=kind, by=self.by, note=note, at=self.now, **states
        )
        self._events.append(event)
        self._logged.append(
            (f"enquiries.{kind}", {key: str(state) for key, state in states.items()})
        )

    def move(self, to: str, *, kind: EventKind = EventKind.STATE, note: str = "") -> None:
        """Go to another state, with all that it means for the clock; the present one is no change.

        `kind` and `note` are those of the event. Raises TransitionNotAllowed.
        """
        if to == self.enquiry.state:
            return
        self._refuse_illegal(to)
        self.record(kind, note=note, **self._enter(EnquiryState(to)))

    def assign(
        self,
        assignee: "User | None",
        *,
        kind: EventKind = EventKind.ASSIGNED,
        why: Iterable[str] = (),
    ) -> None:
        """Give it to somebody, or back to everybody; the state follows where it must.

        The event's note is the name, and a line for each of `why`, in words of the site's own.
        Raises TransitionNotAllowed for one that is not open.
        """
        enquiry = self.enquiry
        if enquiry.assigned_to == assignee:
            return
        if enquiry.state not in OPEN_STATES:
            raise TransitionNotAllowed(_("Only an open enquiry can be given to somebody."))
        enquiry.assigned_to = assignee
        states = {}
        if (
            assignee
            and enquiry.state in UNANSWERED_STATES
            and enquiry.state != EnquiryState.ASSIGNED
        ):
            states = self._enter(EnquiryState.ASSIGNED)
        elif not assignee and enquiry.state == EnquiryState.ASSIGNED:
            states = self._enter(EnquiryState.TRIAGED)
        name = (assignee.get_full_name() or assignee.get_username()) if assignee else ""
        self.record(kind, note="\n".join([name, *why]), **states)
        if assignee and assignee != self.by:
            notices.queue_assigned(enquiry, assignee)

    def set_urgency(self, urgency: str) -> None:
        """Raise or lower the urgency by hand; nothing lowers it by itself."""
        if urgency == self.enquiry.urgency:
            return
        words = dict(Urgency.choices)
        before, after = (str(words.get(u, _("none"))) for u in (self.enquiry.urgency, urgency))
        self.enquiry.urgency = urgency
        self.record(EventKind.URGENCY, note=f"{before} → {after}")

    def add_note(self, note: str) -> None:
        """Add a note for colleagues; an empty one is none."""
        if note.strip():
            self.record(EventKind.NOTE, note=note.strip())

    def save(self) -> None:
        """Write the enquiry with its events and log entries, if anything was recorded."""
        if not self._events:
            return
        self.enquiry.version += 1
        self.enquiry.save()
        EnquiryEvent.objects.bulk_create(self._events)
        for action, data in self._logged:
            log(self.enquiry, action, user=self.by, data=data, content_changed=True)

    def _refuse_illegal(self, to: str) -> None:
        if to not in self.enquiry.allowed_states:
            raise TransitionNotAllowed(
                _("An enquiry that is “%(from)s” cannot be moved to “%(to)s”.")
                % {"from": self.enquiry.get_state_display(), "to": EnquiryState(to).label}
            )
        if to == EnquiryState.ASSIGNED and not self.enquiry.assigned_to:
            raise TransitionNotAllowed(_("Choose who the enquiry is assigned to."))
        if to == EnquiryState.DUPLICATE and not self.enquiry.merged_into:
            raise TransitionNotAllowed(_("Choose the enquiry that it belongs to."))

    def _enter(self, to: EnquiryState) -> dict[str, Any]:
        """Set the state, the dates that belong to it and the clock; return both states."""
        enquiry, before = self.enquiry, EnquiryState(self.enquiry.state)
        enquiry.state = to
        enquiry.closed_at = self.now if to == EnquiryState.CLOSED else None
        if before == EnquiryState.DUPLICATE:
            enquiry.merged_into = None
        if to in (EnquiryState.TRIAGED, EnquiryState.REOPENED, EnquiryState.QUARANTINE):
            enquiry.assigned_to = None
        self._set_clock(before, to)
        return {"from_state": before, "to_state": to}

    def _set_clock(self, before: EnquiryState, to: EnquiryState) -> None:
        enquiry, now = self.enquiry, self.now
        if to in (EnquiryState.REOPENED, EnquiryState.NEW):
            clock.start(enquiry, now)
        elif to == EnquiryState.WAITING:
            clock.pause(enquiry, now)
        elif to in UNANSWERED_STATES and before not in UNANSWERED_STATES:
            clock.resume(enquiry, now)
        elif to not in UNANSWERED_STATES:
            contacted = to in (EnquiryState.CONTACTED, EnquiryState.BOOKED)
            clock.stop(enquiry, now, contacted=contacted)
