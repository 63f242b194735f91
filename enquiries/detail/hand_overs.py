"""Who had an enquiry, since when, and who gave it to whom: the hand-over log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from enquiries.choices import EventKind
from enquiries.detail.timeline import TimelineEntry
from enquiries.states import EnquiryState

# In these nobody has it.
BACK_ON_THE_LIST = (EnquiryState.TRIAGED, EnquiryState.REOPENED, EnquiryState.QUARANTINE)


@dataclass
class HandOver:
    """One stretch of time in one pair of hands; without a holder it is on the shared list."""

    holder: str
    since: datetime
    given_by: str
    why: str = ""
    until: datetime | None = None


def hand_overs(entries: Iterable[TimelineEntry]) -> list[HandOver]:
    """The chain from the events of a timeline, oldest first; none while nobody ever had it."""
    chain: list[HandOver] = []
    for entry in sorted(entries, key=lambda entry: (entry.event.at, entry.event.pk)):
        event, holder = entry.event, _holder_after(entry)
        if holder is None:
            _keep_note(chain, entry)
        elif not chain or holder != chain[-1].holder:
            if chain:
                chain[-1].until = event.at
            chain.append(HandOver(holder, event.at, entry.who, "\n".join(entry.hand_over[1:])))
    kept = [stretch for stretch in chain if stretch.until != stretch.since]
    return kept if any(stretch.holder for stretch in kept) else []


def _holder_after(entry: TimelineEntry) -> str | None:
    """Who has it after this event, "" for nobody; None when the event changes no hands."""
    event = entry.event
    if event.kind in (EventKind.ASSIGNED, EventKind.ROUTED):
        return entry.hand_over[0]
    if event.kind == EventKind.RECEIVED or event.to_state in BACK_ON_THE_LIST:
        return ""
    return None


def _keep_note(chain: list[HandOver], entry: TimelineEntry) -> None:
    """A note that was saved together with the hand-over says why."""
    event = entry.event
    if chain and event.kind == EventKind.NOTE and event.at == chain[-1].since:
        chain[-1].why = event.note
