"""Into quarantine and back: by staff with one click, or by a patient who shows to be a person."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from clinic.models import Urgency
from enquiries import notices
from enquiries.changes import TransitionNotAllowed, changing
from enquiries.choices import EventKind
from enquiries.models import Enquiry
from enquiries.routing.giving import give_out
from enquiries.states import EnquiryState

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def release_from_quarantine(enquiry_id: int, *, by: "User | None", reason: str = "") -> Enquiry:
    """Make it a new enquiry whose clock starts now, route it, and let its held notices go.

    `by` is None when the patient released it; `reason` is then told to staff. One that is new
    already stays as it is. Raises Enquiry.DoesNotExist and TransitionNotAllowed.
    """
    with changing(enquiry_id, by=by) as change:
        was_aside = change.enquiry.is_quarantined
        change.move(EnquiryState.NEW, kind=EventKind.RELEASED, note=reason)
        notices.release_held(change.enquiry)
        if was_aside:
            give_out(change)
    return change.enquiry


def put_in_quarantine(enquiry_id: int, *, by: "User") -> Enquiry:
    """Put an unanswered enquiry aside as spam; notices that are not sent yet wait with it.

    One that lies there already stays as it is. Raises Enquiry.DoesNotExist and
    TransitionNotAllowed, this also for what may be an emergency.
    """
    with changing(enquiry_id, by=by) as change:
        enquiry = change.enquiry
        if enquiry.is_unanswered and enquiry.urgency == Urgency.EMERGENCY:
            raise TransitionNotAllowed(
                _("This may be an emergency, so it cannot be put in quarantine. Call first.")
            )
        change.move(EnquiryState.QUARANTINE)
        notices.hold_pending(enquiry)
    return enquiry
