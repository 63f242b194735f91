"""Two fields that patients never see: a trap for robots, and when the form was opened."""

import time
from typing import Any

from django import forms
from django.core.signing import BadSignature, Signer
from django.utils.translation import gettext_lazy as _

TRAP_FIELD = "company_website"
TIME_FIELD = "form_time"
_signer = Signer(salt="enquiries.form_time")


class ForgedFormTime(Exception):
    """The form's time was not written by this site."""


def signed_now() -> str:
    """The present moment, signed; it tells nothing about the patient."""
    return _signer.sign(str(int(time.time())))


def seconds_since(signed: str) -> float | None:
    """How long ago `signed` was made, None for an empty one; raises ForgedFormTime."""
    if not signed:
        return None
    try:
        opened = int(_signer.unsign(signed))
    except (BadSignature, ValueError) as error:
        raise ForgedFormTime from error
    return max(0.0, time.time() - opened)


class TrapWidget(forms.TextInput):
    """A text field as robots like it, out of the sight and the way of people.

    It counts as hidden, so every template that prints a form's hidden fields prints it.
    """

    template_name = "enquiries/widgets/trap.html"
    is_hidden = True

    def __init__(self) -> None:
        super().__init__({"autocomplete": "off", "tabindex": "-1"})


class SpamTrapMixin(forms.Form):
    """Adds both fields; a post without them is as welcome as any."""

    company_website = forms.CharField(
        label=_("Leave this field empty"), required=False, widget=TrapWidget
    )
    form_time = forms.CharField(required=False, initial=signed_now, widget=forms.HiddenInput)

    def trap_values(self) -> tuple[str, str]:
        """What a valid form holds in the trap and as its time."""
        data: dict[str, Any] = self.cleaned_data
        return data.get(TRAP_FIELD, ""), data.get(TIME_FIELD, "")
