"""What happened to an enquiry, told for the detail page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from enquiries.choices import EventKind, NoticeStatus
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry, EnquiryEvent, Reply

ICONS = {
    EventKind.RECEIVED: "mail",
    EventKind.AMENDED: "edit",
    EventKind.STATE: "arrow-right",
    EventKind.ASSIGNED: "user",
    EventKind.URGENCY: "warning",
    EventKind.NOTE: "comment",
    EventKind.CALL: "mobile-alt",
    EventKind.WHATSAPP: "mobile-alt",
    EventKind.SMS: "mobile-alt",
    EventKind.REPLY: "mail",
    EventKind.RELEASED: "rotate",
    EventKind.MERGED: "link",
    EventKind.ESCALATED: "time",
    EventKind.ROUTED: "user",
    EventKind.APPOINTMENT: "calendar-check",
    EventKind.WISHED: "calendar-alt",
    EventKind.WITHDRAWN: "cross",
    EventKind.ERASED: "no-view",
}
# What it means when such an event names nobody.
HAND_OVERS: dict[str, Any] = {
    EventKind.ASSIGNED: gettext_lazy("back to the list"),
    EventKind.ROUTED: gettext_lazy("stays on the shared list"),
}
BY_THE_PATIENT = (
    EventKind.RECEIVED,
    EventKind.AMENDED,
    EventKind.WITHDRAWN,
    EventKind.RELEASED,
    EventKind.APPOINTMENT,
    EventKind.WISHED,
)


@dataclass(frozen=True)
class TimelineEntry:
    """One event; `reply` is the mail that it tells of."""

    event: EnquiryEvent
    reply: Reply | None = None

    @property
    def icon(self) -> str:
        """The name of Wagtail's icon for it."""
        return ICONS[EventKind(self.event.kind)]

    @property
    def title(self) -> str:
        """What kind of thing happened; the patient's own choice is no rule."""
        if self.event.kind == EventKind.ROUTED:
            return _("Given on arrival") if self.hand_over[0] else _("Given to nobody on arrival")
        return self.event.get_kind_display()

    @property
    def who(self) -> str:
        """Who did it: a colleague, the patient, or the site itself."""
        if self.event.by:
            return staff_name(self.event.by)
        return _("the patient") if self.event.kind in BY_THE_PATIENT else _("automatic")

    @property
    def change(self) -> str:
        """The change of state in words, or "" when the state stayed."""
        if not self.event.from_state:
            return ""
        before, after = self.event.get_from_state_display(), self.event.get_to_state_display()
        return f"{before} → {after}"

    @property
    def hand_over(self) -> list[str]:
        """Of one that gives it to somebody: the name, or "" for nobody, and each reason."""
        return self.event.note.split("\n")

    @property
    def detail(self) -> str:
        """What there is to read: a note, whom it was given to and why, the other reference."""
        if self.event.kind not in HAND_OVERS:
            return self.event.note
        name, *why = self.hand_over
        given = _("to %(name)s") % {"name": name} if name else HAND_OVERS[self.event.kind]
        return "\n".join([str(given), *why])

    @property
    def delivery(self) -> str:
        """Where the mail of a reply is, or "" for anything else."""
        notice: Any = getattr(self.reply, "notice", None)
        return notice.get_status_display() if notice else ""

    @property
    def is_undelivered(self) -> bool:
        """Whether the mail never left, so that the patient must be told in another way."""
        notice: Any = getattr(self.reply, "notice", None)
        return notice is not None and notice.status == NoticeStatus.DEAD


def timeline(enquiry: Enquiry) -> list[TimelineEntry]:
    """All that happened, the newest first: it is what the next person needs. Two queries."""
    replies = iter(enquiry.replies.select_related("notice").order_by("pk"))
    return list(_entries(enquiry.events.select_related("by"), replies))[::-1]


def _entries(events: Iterable[EnquiryEvent], replies: Iterator[Reply]) -> Iterator[TimelineEntry]:
    """Every reply was written together with one event, so their orders are the same."""
    for event in events:
        yield TimelineEntry(event, next(replies, None) if event.kind == EventKind.REPLY else None)
