"""The common next steps of a receptionist, each one click on the detail page."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from enquiries.models import Enquiry
from enquiries.states import OPEN_STATES, UNANSWERED_STATES, EnquiryState


@dataclass(frozen=True)
class NextStep:
    """A button: where it is offered, where it leads, and the note it leaves if none is typed."""

    key: str
    label: Any
    icon: str
    offered_in: tuple[EnquiryState, ...]
    to: EnquiryState
    note: Any = ""

    def states_from(self, enquiry: Enquiry) -> tuple[EnquiryState, ...]:
        """The states to go through; who books on the first call was reached by it."""
        if self.to in enquiry.allowed_states:
            return (self.to,)
        return (EnquiryState.CONTACTED, self.to)


_S = EnquiryState
NEXT_STEPS = (
    NextStep(
        "reached", _("Called: reached"), "check", (*UNANSWERED_STATES, _S.WAITING), _S.CONTACTED
    ),
    NextStep(
        "no_answer",
        _("No answer: waiting for patient"),
        "time",
        (*UNANSWERED_STATES, _S.CONTACTED),
        _S.WAITING,
        _("Called, no answer."),
    ),
    NextStep(
        "booked",
        _("Booked"),
        "calendar-check",
        (*UNANSWERED_STATES, _S.WAITING, _S.CONTACTED),
        _S.BOOKED,
    ),
    NextStep("close", _("Close"), "cross", OPEN_STATES, _S.CLOSED),
    NextStep("close_spam", _("It is spam: close"), "cross", (_S.QUARANTINE,), _S.CLOSED),
    NextStep("reopen", _("Reopen"), "rotate", (_S.CLOSED,), _S.REOPENED),
    NextStep("separate", _("Separate again"), "cut", (_S.DUPLICATE,), _S.REOPENED),
)


def next_steps(enquiry: Enquiry) -> list[NextStep]:
    """The steps that make sense for an enquiry as it stands."""
    return [step for step in NEXT_STEPS if enquiry.state in step.offered_in]
