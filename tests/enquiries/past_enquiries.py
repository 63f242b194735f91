"""Many enquiries of the past at once, without the services: only their figures matter."""

import uuid
from datetime import datetime
from typing import Any

from enquiries.choices import LookingFor, PreferredContact
from enquiries.models import Enquiry
from enquiries.states import EnquiryState

TARGET = 30


def past_enquiry(created_at: datetime, **columns: Any) -> Enquiry:
    """One that is not stored yet; new and due at once unless `columns` say otherwise."""
    token = uuid.uuid4()
    values: dict[str, Any] = {
        "reference": f"T-{token.hex[:10]}",
        "token": token,
        "content_hash": token.hex,
        "name": "Past Patient",
        "phone": "+919876500000",
        "pin_code": "110024",
        "looking_for": LookingFor.TREATMENT,
        "message": "x",
        "preferred_contact": PreferredContact.CALL,
        "created_at": created_at,
        "target_minutes": TARGET,
        "due_at": created_at if "state" not in columns else None,
    }
    return Enquiry(**{**values, **columns})


def answered(created_at: datetime, *minutes: int, **columns: Any) -> list[Enquiry]:
    """Stored and contacted, one for each number of minutes."""
    return store(
        past_enquiry(
            created_at,
            state=EnquiryState.CONTACTED,
            first_contact_at=created_at,
            first_contact_minutes=taken,
            **columns,
        )
        for taken in minutes
    )


def store(enquiries: Any) -> list[Enquiry]:
    """Write them in one query."""
    return Enquiry.objects.bulk_create(list(enquiries))
