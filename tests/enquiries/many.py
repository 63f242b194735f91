"""Many enquiries at once, past the services, for tests and benchmarks of long lists."""

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.states import UNANSWERED_STATES, EnquiryState


def many_enquiries(number: int, **columns: Any) -> list[Enquiry]:
    """`number` stored enquiries; a column is a value, or a function of the row's number."""
    now, rows = timezone.now(), []
    for i in range(number):
        chosen = {name: _of_row(column, i) for name, column in columns.items()}
        state = chosen.get("state", EnquiryState.NEW)
        given = {**_patient(i), **what_state_asks(state, now), **chosen}
        rows.append(Enquiry(**given, token=uuid.uuid4()))
    return Enquiry.objects.bulk_create(rows, batch_size=500)


def what_state_asks(state: str, now: datetime) -> dict[str, Any]:
    """The dates that the database asks of a row in this state."""
    contacted = state in (EnquiryState.CONTACTED, EnquiryState.BOOKED)
    return {
        "state": state,
        "due_at": now + timedelta(minutes=30) if state in UNANSWERED_STATES else None,
        "closed_at": now if state == EnquiryState.CLOSED else None,
        "first_contact_at": now if contacted else None,
    }


def one_of(*values: Any) -> Callable[[int], Any]:
    """For a column: these values in turn."""
    return lambda i: values[i % len(values)]


def _of_row(column: Any, i: int) -> Any:
    return column(i) if callable(column) else column


def _patient(i: int) -> dict[str, Any]:
    unique = uuid.uuid4().hex
    return {
        "reference": f"M-{unique[:12].upper()}",
        "content_hash": unique,
        "name": f"Patient {i}",
        "phone": f"+9198{i % 100_000_000:08}",
        "pin_code": "110024",
        "looking_for": "treatment",
        "message": f"My knee hurts on stairs, message {i}.",
        "preferred_contact": "call",
    }
