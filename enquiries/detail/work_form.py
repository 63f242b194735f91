"""The form on the detail page: move it, give it to somebody, judge it, write a note."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from enquiries.choices import MESSAGE_MAX_LENGTH
from enquiries.detail.next_steps import NextStep, next_steps
from enquiries.models import SHORT_URGENCY, Enquiry
from enquiries.permissions import can_triage, possible_assignees
from enquiries.states import EnquiryState
from enquiries.work import UNCHANGED

NOBODY = "nobody"
NOT_URGENT = "none"
# These need more than a move: the other enquiry, or the mails that wait with it.
MOVED_ELSEWHERE = (EnquiryState.NEW, EnquiryState.QUARANTINE, EnquiryState.DUPLICATE)


def staff_name(user: Any) -> str:
    """A colleague's name, or the login name when there is none."""
    return user.get_full_name() or user.get_username() if user else gettext("nobody")


class SeenForm(forms.Form):
    """Hidden: how the enquiry stood when the page was opened, to tell what changed since."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    seen_event = forms.IntegerField(widget=forms.HiddenInput, required=False)
    seen_state = forms.CharField(widget=forms.HiddenInput, required=False)
    seen_assignee = forms.IntegerField(widget=forms.HiddenInput, required=False)
    seen_urgency = forms.CharField(widget=forms.HiddenInput, required=False)

    @property
    def seen(self) -> dict[str, Any]:
        """What the page showed: newest event and assignee by their keys, state and urgency."""
        names = ("event", "state", "assignee", "urgency")
        return {name: self.cleaned_data.get(f"seen_{name}") for name in names}


def as_seen(enquiry: Enquiry) -> dict[str, Any]:
    """The hidden values for an enquiry as it is now. One query."""
    return {
        "version": enquiry.version,
        "seen_event": enquiry.events.order_by("-pk").values_list("pk", flat=True).first(),
        "seen_state": enquiry.state,
        "seen_assignee": enquiry.assigned_to_id,
        "seen_urgency": enquiry.urgency,
    }


class WorkForm(SeenForm):
    """Every field may stay empty; what is empty does not change.

    The buttons beside it send one value more: "take", "give" or a next "step".
    """

    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=MESSAGE_MAX_LENGTH,
        help_text=_("For colleagues only; the patient never sees it."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    to = forms.ChoiceField(label=_("Move to"), required=False)
    assignee = forms.ChoiceField(
        label=_("Give to"),
        required=False,
        error_messages={"invalid_choice": _("This person cannot work enquiries.")},
    )
    urgency = forms.ChoiceField(
        label=_("Urgency"),
        required=False,
        help_text=_("To make it less urgent, say why in the note."),
    )

    def __init__(self, *args: Any, instance: Enquiry, user: Any, **kwargs: Any) -> None:
        kwargs["initial"] = as_seen(instance)
        super().__init__(*args, **kwargs)
        self.instance, self.user = instance, user
        self._staff = {str(person.pk): person for person in possible_assignees(user)}
        self.steps = {step.key: step for step in next_steps(instance)}
        self._offer_states(instance)
        self._offer_assignees(instance)
        self._offer_urgencies(instance)

    def _offer_states(self, enquiry: Enquiry) -> None:
        stay = gettext("Leave as it is (%(state)s)") % {"state": enquiry.get_state_display()}
        offered = [state for state in enquiry.allowed_states if state not in MOVED_ELSEWHERE]
        field: Any = self.fields["to"]
        field.choices = [("", stay), *((state.value, state.label) for state in offered)]
        field.error_messages["invalid_choice"] = self._cannot_move()

    def _offer_assignees(self, enquiry: Enquiry) -> None:
        stay = gettext("Leave as it is (%(name)s)") % {"name": staff_name(enquiry.assigned_to)}
        staff = [(key, staff_name(person)) for key, person in self._staff.items()]
        field: Any = self.fields["assignee"]
        field.choices = [("", stay), (NOBODY, gettext("Nobody: back to the list")), *staff]
        if enquiry.assigned_to == self.user and not can_triage(self.user):
            field.help_text = gettext(
                "If you give it away, say in the note why: the next person begins with it."
            )

    def _offer_urgencies(self, enquiry: Enquiry) -> None:
        every = [*SHORT_URGENCY.items(), ("", gettext("Not urgent"))]
        stay = gettext("Leave as it is (%(urgency)s)") % {"urgency": dict(every)[enquiry.urgency]}
        others = [(key or NOT_URGENT, label) for key, label in every if key != enquiry.urgency]
        field: Any = self.fields["urgency"]
        field.choices = [("", stay), *others]

    def _cannot_move(self) -> str:
        refusal = gettext("An enquiry that is “%(state)s” cannot be moved there.")
        return refusal % {"state": self.instance.get_state_display()}

    def clean(self) -> dict[str, Any]:
        """Refuse a button that this page does not have."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if self.data.get("step") and self._step is None:
            raise ValidationError(self._cannot_move())
        if self.data.get("give") and self.data["give"] not in self._staff:
            raise ValidationError(gettext("This person cannot work enquiries."))
        return data

    @property
    def _step(self) -> NextStep | None:
        return self.steps.get(self.data.get("step", ""))

    @property
    def work(self) -> dict[str, Any]:
        """What the valid form asks for, as `work_enquiry` takes it."""
        step, note = self._step, self.cleaned_data["note"]
        urgency = self.cleaned_data["urgency"]
        return {
            "to": step.states_from(self.instance) if step else self.cleaned_data["to"] or (),
            "assignee": self._chosen_assignee(),
            "urgency": {"": None, NOT_URGENT: ""}.get(urgency, urgency),
            "note": note or str(step.note if step else ""),
            "expected_version": None if self.is_note_alone else self.cleaned_data["version"],
        }

    @property
    def is_note_alone(self) -> bool:
        """Whether nothing but a note was entered: it cannot overwrite what a colleague did."""
        names = ("to", "assignee", "urgency")
        chosen = any(self.cleaned_data[name] for name in names)
        return not chosen and not any(name in self.data for name in ("take", "give", "step"))

    @property
    def entered(self) -> dict[str, Any]:
        """What was entered, in words, "" for what was left as it was."""
        states = dict(EnquiryState.choices)
        urgencies = {**SHORT_URGENCY, NOT_URGENT: gettext("Not urgent")}
        chosen = self._chosen_assignee()
        return {
            "state": self._step.label if self._step else states.get(self.cleaned_data["to"], ""),
            "assignee": "" if chosen is UNCHANGED else staff_name(chosen),
            "urgency": urgencies.get(self.cleaned_data["urgency"], ""),
        }

    def _chosen_assignee(self) -> Any:
        if "take" in self.data:
            return self.user
        chosen = self.data.get("give") or self.cleaned_data["assignee"]
        if not chosen:
            return UNCHANGED
        return None if chosen == NOBODY else self._staff[chosen]

    def once_more_on(self, enquiry: Enquiry) -> "WorkForm":
        """The same typed values on the enquiry as it is now, ready to be saved again."""
        data = QueryDict(mutable=True)
        data.update(self.data)
        for name, value in as_seen(enquiry).items():
            data[name] = str(value or "")
        return WorkForm(data, instance=enquiry, user=self.user)
