"""Two people worked one enquiry at once: what changed, beside what the later one entered."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from enquiries.detail.timeline import TimelineEntry, timeline
from enquiries.detail.work_form import staff_name
from enquiries.models import SHORT_URGENCY, Enquiry
from enquiries.states import EnquiryState

if TYPE_CHECKING:
    from enquiries.detail.work_form import WorkForm


@dataclass(frozen=True)
class ConflictRow:
    """One thing at three moments: when the page was opened, now, and as it was entered."""

    label: str
    opened: Any
    now: Any
    entered: Any

    @property
    def is_changed(self) -> bool:
        """Whether a colleague changed it meanwhile."""
        return str(self.opened) != str(self.now)


@dataclass(frozen=True)
class Conflict:
    """What stands against a save: colleagues' events, newest first, and the comparison."""

    entries: list[TimelineEntry]
    rows: list[ConflictRow]


def conflict_of(form: "WorkForm", enquiry: Enquiry) -> Conflict:
    """Compare the page that `form` was filled in on with the enquiry as it is now."""
    seen = form.seen
    since = seen["event"] or 0
    entries = [entry for entry in timeline(enquiry) if entry.event.pk > since]
    opened_by = get_user_model().objects.filter(pk=seen["assignee"]).first()
    entered = form.entered
    rows = [
        ConflictRow(
            _("State"),
            dict(EnquiryState.choices).get(seen["state"], "–"),
            enquiry.get_state_display(),
            entered["state"],
        ),
        ConflictRow(
            _("Assigned to"),
            staff_name(opened_by),
            staff_name(enquiry.assigned_to),
            entered["assignee"],
        ),
        ConflictRow(
            _("Urgency"),
            SHORT_URGENCY.get(seen["urgency"]) or _("Not urgent"),
            enquiry.short_urgency or _("Not urgent"),
            entered["urgency"],
        ),
    ]
    return Conflict(entries, rows)
