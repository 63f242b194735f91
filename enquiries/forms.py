"""The enquiry form: core fields in code, further questions by editors, captcha last."""

import re
import unicodedata
import uuid
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from clinic.phones import parse_indian_phone
from enquiries.captcha import CaptchaField, verify_captcha
from enquiries.choices import MESSAGE_MAX_LENGTH, CaptchaResult, LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.spam.form_fields import SpamTrapMixin
from enquiries.submission import Answer, SubmittedEnquiry

TOKEN_FIELD = "submission_token"  # noqa: S105 - the name of a field, also known to the middleware
QUESTION_PREFIX = "question_"
PIN_CODE = re.compile(r"[1-9][0-9]{5}")


def cleaned_post(data: QueryDict) -> QueryDict:
    """A copy without NUL characters and with one kind of line end, as databases need it."""
    copy = data.copy()
    for key, values in data.lists():
        copy.setlist(key, [v.replace("\x00", "").replace("\r\n", "\n") for v in values])
    return copy


def ascii_digits(text: str) -> str:
    """Digits of any script (Devanagari too) as 0 to 9; everything else as it is."""
    return "".join(
        str(unicodedata.digit(character)) if character.isdigit() else character
        for character in text
    )


class EnquiryForm(SpamTrapMixin):
    """The fields that every enquiry has; `SubmittedEnquiry` is what a valid one says."""

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
        widget=forms.Textarea(attrs={"rows": 7}),
        error_messages={"required": _("Write a few words about what you need.")},
    )
    preferred_contact = forms.ChoiceField(
        label=_("How shall we answer?"),
        choices=PreferredContact.choices,
        initial=PreferredContact.CALL,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how we shall answer.")},
    )
    consent = forms.BooleanField(
        label=_(
            "You may keep what I wrote here and use it to answer me. "
            "I can ask you at any time to delete it."
        ),
        error_messages={"required": _("Tick the box, so that we may keep your message.")},
    )
    submission_token = forms.CharField(required=False, widget=forms.HiddenInput)
    article = forms.CharField(required=False, widget=forms.HiddenInput)

    captcha_result: CaptchaResult = CaptchaResult.NOT_ASKED

    def __init__(self, data: QueryDict | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(cleaned_post(data) if data is not None else None, **kwargs)
        last = [name for name in ("preferred_contact", "consent", "captcha") if name in self.fields]
        self.order_fields([name for name in self.fields if name not in last] + last)

    def clean_phone(self) -> str:
        """The phone in E.164 form."""
        return parse_indian_phone(ascii_digits(self.cleaned_data["phone"])).e164

    def clean_pin_code(self) -> str:
        """Six digits, without the space that many people write in the middle."""
        pin_code = re.sub(r"[\s-]", "", ascii_digits(self.cleaned_data["pin_code"]))
        if not PIN_CODE.fullmatch(pin_code):
            raise ValidationError(
                _("Enter the six digits of your PIN code, such as 110001."), code="invalid_pin"
            )
        return pin_code

    def clean_submission_token(self) -> uuid.UUID:
        """The token of this form; a post without a proper one gets its own."""
        try:
            return uuid.UUID(self.cleaned_data[TOKEN_FIELD])
        except ValueError:
            return uuid.uuid4()

    def clean_article(self) -> Page | None:
        """The page that the patient came from, if it is one that anybody may see."""
        return source_page(self.cleaned_data["article"])

    def clean(self) -> dict[str, Any]:
        """Check what spans fields; ask about the captcha only when all else is right."""
        data = super().clean() or self.cleaned_data
        by_mail = data.get("preferred_contact") == PreferredContact.EMAIL
        if by_mail and not data.get("email") and "email" not in self.errors:
            self.add_error("email", _("Enter your e-mail address, or choose another answer."))
        if "captcha" in self.fields and not self.errors:
            self._check_captcha(data.get("captcha", ""))
        return data

    def _check_captcha(self, token: str) -> None:
        result = verify_captcha(token)
        if result is None:
            self.add_error("captcha", _("Please tick “I'm not a robot” once more and send again."))
        else:
            self.captcha_result = result

    def submitted(self, **kwargs: Any) -> SubmittedEnquiry:
        """What this valid form says."""
        same_name = (
            "name", "phone", "email", "pin_code", "looking_for", "message", "preferred_contact",
        )  # fmt: skip
        return SubmittedEnquiry(
            **{name: self.cleaned_data[name] for name in same_name},
            token=self.cleaned_data[TOKEN_FIELD],
            source_page=self.cleaned_data["article"],
            consent_notice=current_notice(),
            captcha=self.captcha_result,
            **kwargs,
        )

    def answers(self, questions: Any) -> list[Answer]:
        """The answers to the editors' `questions`, each with its label as it is today."""
        found = []
        for question in questions:
            value = self.cleaned_data.get(QUESTION_PREFIX + question.clean_name)
            if text := answer_text(value):
                found.append({"label": question.label, "type": question.field_type, "value": text})
        return found


def answer_text(value: Any) -> str:
    """One answer as text; "" for none."""
    if value is None or value is False:
        return ""
    if value is True:
        return str(_("Yes"))
    if isinstance(value, list):
        return ", ".join(value)
    return str(value)


def source_page(page_id: str) -> Page | None:
    """The live, public page with this id, else None; any text is a fine argument."""
    if not re.fullmatch(r"[0-9]{1,9}", page_id):
        return None
    return Page.objects.live().public().filter(pk=int(page_id), depth__gt=1).first()


def form_class_with(questions: dict[str, forms.Field]) -> type[EnquiryForm]:
    """The form with further questions, and with the captcha where it is set up."""
    extra: dict[str, forms.Field] = {
        QUESTION_PREFIX + name: field for name, field in questions.items()
    }
    if settings.RECAPTCHA_ENABLED:
        extra["captcha"] = CaptchaField(label=_("Are you a person?"))
    return type("EnquiryFormOfPage", (EnquiryForm,), extra)
