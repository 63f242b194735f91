"""What can be done with several rows at once, and what the browser sends for it."""

import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from enquiries.detail.work_form import NOBODY, staff_name
from enquiries.models import Enquiry
from enquiries.permissions import can_triage, possible_assignees
from enquiries.spam.quarantine import put_in_quarantine, release_from_quarantine
from enquiries.states import EnquiryState
from enquiries.work import assign, change_state

MOST_AT_ONCE = 100
# "12:3": enquiry 12, as it was at its version 3.
CHOSEN_ROW = re.compile(r"([0-9]{1,15}):([0-9]{1,9})")


class BulkForm(forms.Form):
    """The confirmation; assigning also asks to whom."""

    def __init__(self, data: Any = None, *, user: Any) -> None:
        super().__init__(data)
        self.user = user

    def work_on(self, enquiry: Enquiry) -> None:
        """Do it to one enquiry, by one service call."""
        raise NotImplementedError


class AssignForm(BulkForm):
    """Give them to somebody."""

    assignee = forms.ChoiceField(label=_("Give to"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._staff = {str(person.pk): person for person in possible_assignees(self.user)}
        names = [(key, staff_name(person)) for key, person in self._staff.items()]
        field: Any = self.fields["assignee"]
        field.choices = [("", _("Choose")), *names, (NOBODY, _("Nobody: back to the list"))]

    def work_on(self, enquiry: Enquiry) -> None:
        """Give it, or give it back."""
        assignee = self._staff.get(self.cleaned_data["assignee"])
        assign(enquiry.pk, assignee, by=self.user, expected_version=enquiry.version)


class CloseForm(BulkForm):
    """Close them."""

    def work_on(self, enquiry: Enquiry) -> None:
        """Close it."""
        closed = EnquiryState.CLOSED
        change_state(enquiry.pk, closed, by=self.user, expected_version=enquiry.version)


class QuarantineForm(BulkForm):
    """Put them aside as spam."""

    def work_on(self, enquiry: Enquiry) -> None:
        """Put it aside."""
        put_in_quarantine(enquiry.pk, by=self.user)


class ReleaseForm(BulkForm):
    """Bring them back from quarantine."""

    def work_on(self, enquiry: Enquiry) -> None:
        """Bring it back."""
        release_from_quarantine(enquiry.pk, by=self.user)


@dataclass(frozen=True)
class BulkAction:
    """One button below the list; it is worded for any number of rows."""

    key: str
    label: Any
    explanation: Any
    form_class: type[BulkForm]
    for_triage_only: bool = False
    tabs: frozenset[str] | None = None  # where the button stands; None: everywhere

    def stands_in(self, tab: str) -> bool:
        """Whether there can be rows in this tab on which it makes sense."""
        return self.tabs is None or tab in self.tabs


WORKED = frozenset({"open", "my", "unassigned", "overdue", "urgent", "all"})
ACTIONS = [
    BulkAction(
        "assign",
        _("Assign"),
        _("They get a mail with the reference and a link."),
        AssignForm,
        tabs=WORKED,
    ),
    BulkAction("close", _("Close"), _("Closed enquiries can be reopened."), CloseForm),
    BulkAction(
        "quarantine",
        _("Put in quarantine"),
        _("Nobody is told; each can be brought back with one click."),
        QuarantineForm,
        for_triage_only=True,
        tabs=WORKED,
    ),
    BulkAction(
        "release",
        _("Not spam: bring back"),
        _("They become new, and the promised time to answer starts now."),
        ReleaseForm,
        for_triage_only=True,
        tabs=frozenset({"quarantine", "all"}),
    ),
]


def offered_actions(user: Any) -> list[BulkAction]:
    """What `user` may do with several rows."""
    return [action for action in ACTIONS if can_triage(user) or not action.for_triage_only]


def chosen_versions(values: list[str]) -> dict[int, int]:
    """The ticked rows as {enquiry id: version}; what is no row is left out."""
    found = (CHOSEN_ROW.fullmatch(value) for value in values[:MOST_AT_ONCE])
    return {int(match[1]): int(match[2]) for match in found if match}
