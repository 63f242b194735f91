"""The form below an enquiry: move it, give it to somebody, write a note."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from enquiries.choices import MESSAGE_MAX_LENGTH
from enquiries.models import Enquiry
from enquiries.permissions import possible_assignees
from enquiries.work import UNCHANGED

NOBODY = "nobody"


def staff_name(user: Any) -> str:
    """A colleague's name, or the login name when there is none."""
    return user.get_full_name() or user.get_username() if user else gettext("nobody")


class WorkForm(forms.Form):
    """Every field may stay empty; what is empty does not change."""

    to = forms.ChoiceField(label=_("Move to"), required=False)
    assignee = forms.ChoiceField(
        label=_("Give to"),
        required=False,
        error_messages={"invalid_choice": _("This person cannot work enquiries.")},
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=MESSAGE_MAX_LENGTH,
        help_text=_("For colleagues only; the patient never sees it."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, instance: Enquiry, user: Any, **kwargs: Any) -> None:
        kwargs["initial"] = {"version": instance.version}
        super().__init__(*args, **kwargs)
        self.instance, self.user = instance, user
        self._staff = {str(person.pk): person for person in possible_assignees(user)}
        self._offer_states(instance)
        self._offer_assignees(instance)

    def _offer_states(self, enquiry: Enquiry) -> None:
        stay = gettext("Leave as it is (%(state)s)") % {"state": enquiry.get_state_display()}
        field: Any = self.fields["to"]
        field.choices = [
            ("", stay),
            *((state.value, state.label) for state in enquiry.allowed_states),
        ]
        refusal = gettext("An enquiry that is “%(state)s” cannot be moved there.")
        field.error_messages["invalid_choice"] = refusal % {"state": enquiry.get_state_display()}

    def _offer_assignees(self, enquiry: Enquiry) -> None:
        stay = gettext("Leave as it is (%(name)s)") % {"name": staff_name(enquiry.assigned_to)}
        staff = [(key, staff_name(person)) for key, person in self._staff.items()]
        field: Any = self.fields["assignee"]
        field.choices = [("", stay), (NOBODY, gettext("Nobody: back to the list")), *staff]

    @property
    def work(self) -> dict[str, Any]:
        """What the valid form asks for, as `work_enquiry` takes it."""
        return {
            "to": self.cleaned_data["to"] or None,
            "assignee": self._chosen_assignee(),
            "note": self.cleaned_data["note"],
            "expected_version": self.cleaned_data["version"],
        }

    def _chosen_assignee(self) -> Any:
        if "take" in self.data:
            return self.user
        chosen = self.cleaned_data["assignee"]
        if not chosen:
            return UNCHANGED
        return None if chosen == NOBODY else self._staff[chosen]

    def once_more_on(self, enquiry: Enquiry) -> "WorkForm":
        """The same typed values on the enquiry as it is now, ready to be saved again."""
        data = QueryDict(mutable=True)
        data.update(self.data)
        data["version"] = str(enquiry.version)
        return WorkForm(data, instance=enquiry, user=self.user)
