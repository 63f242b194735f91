"""The fields of the enquiry form: what patients are asked, in which words."""

from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from enquiries.choices import (
    MESSAGE_MAX_LENGTH,
    BestTime,
    ForWhom,
    LookingFor,
    PreferredContact,
    SpokenLanguage,
)
from enquiries.danger_signs import DangerSignsField

# The fields of the two parts of the page, in the order in which a patient meets them.
ABOUT_THE_TROUBLE = ("for_whom", "looking_for", "message", "danger_signs")
HOW_TO_REACH_YOU = (
    "name", "phone", "email", "pin_code", "preferred_contact",
    "best_time", "language", "needs_large_print", "needs_interpreter",
)  # fmt: skip


def spoken_language() -> str:
    """The language in which a reader of this page most likely talks."""
    return SpokenLanguage.HINDI if get_language() == "hi" else SpokenLanguage.ENGLISH


class DefaultedChoiceField(forms.ChoiceField):
    """A choice with an answer already chosen; a post without it means that answer."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)

    def clean(self, value: Any) -> str:
        """The choice, else the default."""
        chosen: str = super().clean(value)
        return chosen or (self.initial() if callable(self.initial) else self.initial)


class EnquiryFields(forms.Form):
    """The fields that every enquiry has, in the order of the page."""

    for_whom = DefaultedChoiceField(
        label=_("Who needs help?"),
        help_text=_(
            "For a child, a parent or guardian must write, and give their own name and phone."
        ),
        choices=ForWhom.choices,
        initial=ForWhom.SELF,
        widget=forms.RadioSelect,
    )
    looking_for = forms.ChoiceField(
        label=_("What are you looking for?"),
        choices=LookingFor.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what you are looking for.")},
    )
    message = forms.CharField(
        label=_("Your message"),
        help_text=_("What is the trouble, where, and since when? Any language is fine."),
        # Not max_length: that would let the browser cut a pasted text off without a word.
        validators=[
            MaxLengthValidator(
                MESSAGE_MAX_LENGTH,
                _("Write at most %(limit_value)d characters; your text has %(show_value)d."),
            )
        ],
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Write a few words about what you need.")},
    )
    danger_signs = DangerSignsField()
    name = forms.CharField(
        label=_("Your name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Enter your name.")},
    )
    phone = forms.CharField(
        label=_("Phone number"),
        max_length=40,
        help_text=_("Such as 98765 43210 or 011 2345 6789."),
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "inputmode": "tel"}),
        error_messages={"required": _("Enter a phone number that we can call.")},
    )
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        required=False,
        help_text=_("If you give it, you get a receipt by mail."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email"}),
        error_messages={"invalid": _("Enter an e-mail address such as asha@example.in.")},
    )
    pin_code = forms.CharField(
        label=_("PIN code"),
        max_length=20,
        help_text=_("Six digits, of the place where you want to be treated."),
        widget=forms.TextInput(attrs={"autocomplete": "postal-code", "inputmode": "numeric"}),
        error_messages={"required": _("Enter your PIN code.")},
    )
    preferred_contact = forms.ChoiceField(
        label=_("How shall we answer?"),
        choices=PreferredContact.choices,
        initial=PreferredContact.CALL,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how we shall answer.")},
    )
    best_time = DefaultedChoiceField(
        label=_("When can we reach you best?"),
        choices=BestTime.choices,
        initial=BestTime.ANY,
        widget=forms.RadioSelect,
    )
    language = DefaultedChoiceField(
        label=_("In which language shall we talk?"),
        choices=SpokenLanguage.choices,
        initial=spoken_language,
    )
    needs_large_print = forms.BooleanField(label=_("I need large print"), required=False)
    needs_interpreter = forms.BooleanField(
        label=_("I need an interpreter or sign language"), required=False
    )
    consent = forms.BooleanField(
        error_messages={"required": _("Tick the box, so that we may keep your message.")},
    )
    consent_notice = forms.CharField(required=False, widget=forms.HiddenInput)
    submission_token = forms.CharField(required=False, widget=forms.HiddenInput)
    article = forms.CharField(required=False, widget=forms.HiddenInput)
    area = forms.CharField(required=False, widget=forms.HiddenInput)
