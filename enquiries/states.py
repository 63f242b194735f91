"""The states of an enquiry, and which may follow which, as data.

The database holds the same rules: constraints on the enquiry and on its events read this file.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EnquiryState(models.TextChoices):
    """Where an enquiry stands in the work of the practice."""

    NEW = "new", _("New")
    TRIAGED = "triaged", _("Triaged")
    ASSIGNED = "assigned", _("Assigned")
    WAITING = "waiting", _("Waiting for patient")
    CONTACTED = "contacted", _("Contacted")
    BOOKED = "booked", _("Booked")
    CLOSED = "closed", _("Closed")
    QUARANTINE = "quarantine", _("Quarantine")
    DUPLICATE = "duplicate", _("Duplicate")
    REOPENED = "reopened", _("Reopened")


_S = EnquiryState

# Nobody has spoken to the patient yet: in exactly these the clock of the promise runs.
UNANSWERED_STATES = (_S.NEW, _S.TRIAGED, _S.ASSIGNED, _S.REOPENED)
# Somebody must still do something.
OPEN_STATES = (*UNANSWERED_STATES, _S.WAITING, _S.CONTACTED, _S.BOOKED)
# Nobody works on these; only these are ever blanked for their age.
RESTING_STATES = (_S.CLOSED, _S.QUARANTINE, _S.DUPLICATE)
# How a stored enquiry begins.
FIRST_STATES = (_S.NEW, _S.QUARANTINE)

# From each state, where an enquiry may go. Nothing becomes new again except what comes out of
# quarantine unread; a closed one was read, so it comes back as reopened, with a new clock.
ALLOWED_TRANSITIONS: dict[str, tuple[EnquiryState, ...]] = {
    _S.NEW: (
        _S.TRIAGED,
        _S.ASSIGNED,
        _S.WAITING,
        _S.CONTACTED,
        _S.CLOSED,
        _S.QUARANTINE,
        _S.DUPLICATE,
    ),
    _S.TRIAGED: (
        _S.ASSIGNED,
        _S.WAITING,
        _S.CONTACTED,
        _S.CLOSED,
        _S.QUARANTINE,
        _S.DUPLICATE,
    ),
    _S.ASSIGNED: (
        _S.TRIAGED,
        _S.WAITING,
        _S.CONTACTED,
        _S.CLOSED,
        _S.QUARANTINE,
        _S.DUPLICATE,
    ),
    _S.WAITING: (_S.TRIAGED, _S.ASSIGNED, _S.CONTACTED, _S.BOOKED, _S.CLOSED, _S.DUPLICATE),
    _S.CONTACTED: (_S.WAITING, _S.BOOKED, _S.CLOSED, _S.DUPLICATE),
    _S.BOOKED: (_S.WAITING, _S.CONTACTED, _S.CLOSED, _S.DUPLICATE),
    _S.CLOSED: (_S.REOPENED,),
    _S.QUARANTINE: (_S.NEW, _S.CLOSED),
    _S.DUPLICATE: (_S.REOPENED,),
    _S.REOPENED: (
        _S.TRIAGED,
        _S.ASSIGNED,
        _S.WAITING,
        _S.CONTACTED,
        _S.CLOSED,
        _S.QUARANTINE,
        _S.DUPLICATE,
    ),
}


def transition_condition() -> models.Q:
    """The condition under which an event's from_state and to_state are a legal change."""
    legal = models.Q(from_state="", to_state__in=["", *FIRST_STATES])
    for before, following in ALLOWED_TRANSITIONS.items():
        legal |= models.Q(from_state=before, to_state__in=following)
    return legal
