"""Join two enquiries of one patient; both texts stay, and reopening separates them again."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from clinic.models import Urgency
from enquiries.changes import Change, StaleEnquiry, TransitionNotAllowed, WorkRefused
from enquiries.choices import EventKind
from enquiries.models import Enquiry
from enquiries.states import EnquiryState
from enquiries.urgency import more_urgent

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def merge(
    duplicate_id: int, into_id: int, *, by: "User", expected_version: int | None = None
) -> Enquiry:
    """Make one enquiry the duplicate of another, and return the one that goes on.

    Joining with a duplicate joins with what that one belongs to, and duplicates of the
    duplicate come along, so that there is never a chain. `expected_version` is the duplicate's.
    Raises Enquiry.DoesNotExist, StaleEnquiry, TransitionNotAllowed and WorkRefused.
    """
    final = Enquiry.objects.values_list("merged_into", flat=True).get(pk=into_id)
    locked = _lock(duplicate_id, final or into_id)
    duplicate, target = locked[duplicate_id], locked[final or into_id]
    if expected_version is not None and duplicate.version != expected_version:
        raise StaleEnquiry(_("Somebody else changed this enquiry while you had it open."))
    _refuse(duplicate, target)
    _refuse_losing_an_appointment(duplicate)
    leaving, receiving = Change(duplicate, by), Change(target, by)
    duplicate.merged_into = target
    leaving.move(EnquiryState.DUPLICATE, kind=EventKind.MERGED, note=target.reference)
    _take_over_urgency(duplicate, receiving)
    receiving.record(EventKind.MERGED, note=duplicate.reference)
    leaving.save()
    receiving.save()
    Enquiry.objects.filter(merged_into=duplicate).update(merged_into=target)
    return target


def _lock(duplicate_id: int, target_id: int) -> dict[int, Enquiry]:
    """Lock both and the duplicate's own duplicates, always in the same order: no deadlock."""
    rows = Enquiry.objects.select_for_update().filter(
        Q(pk__in=[duplicate_id, target_id]) | Q(merged_into=duplicate_id)
    )
    locked = {enquiry.pk: enquiry for enquiry in rows.order_by("pk")}
    if not {duplicate_id, target_id} <= locked.keys():
        raise Enquiry.DoesNotExist
    return locked


def _refuse(duplicate: Enquiry, target: Enquiry) -> None:
    if EnquiryState.DUPLICATE not in duplicate.allowed_states:
        state = duplicate.get_state_display()
        raise TransitionNotAllowed(
            _("One that is “%(state)s” cannot be joined.") % {"state": state}
        )
    if duplicate == target:
        raise WorkRefused(_("An enquiry cannot be joined with itself."))
    if duplicate.phone != target.phone:
        raise WorkRefused(_("Only enquiries from the same phone can be joined."))
    if not target.is_open:
        raise WorkRefused(_("It can only be joined with an enquiry that is still open."))
    emergency = duplicate.urgency == Urgency.EMERGENCY and duplicate.is_unanswered
    if emergency and not target.is_unanswered:
        # Joined, it would leave the top of the inbox before anybody called.
        raise WorkRefused(_("This may be an emergency: call the patient first, then join."))


def _refuse_losing_an_appointment(duplicate: Enquiry) -> None:
    """An appointment is looked for, moved and cancelled on an enquiry that somebody works."""
    if duplicate.appointments.standing(timezone.now()).exists():
        raise WorkRefused(
            _("This enquiry has an appointment: join the other one with this one instead.")
        )


def _take_over_urgency(duplicate: Enquiry, receiving: Change) -> None:
    target = receiving.enquiry
    receiving.set_urgency(more_urgent(target.urgency, duplicate.urgency))
    target.urgency_reasons = [
        *target.urgency_reasons,
        *(reason for reason in duplicate.urgency_reasons if reason not in target.urgency_reasons),
    ]
