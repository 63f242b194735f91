"""The enquiry form: core fields in code, further questions by editors, captcha last."""

import re
import unicodedata
import uuid
from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from clinic.models import Area, RedFlag
from clinic.phones import parse_indian_phone
from enquiries.booking.appointment_fields import WISHED, AppointmentFields
from enquiries.captcha import CaptchaField, verify_captcha
from enquiries.choices import CaptchaResult, PreferredContact
from enquiries.consent import current_notice, notice_with_hash
from enquiries.consent_texts import Notice
from enquiries.danger_signs import DangerSignsField
from enquiries.form_fields import ABOUT_THE_TROUBLE, HOW_TO_REACH_YOU, EnquiryFields
from enquiries.form_origin import chosen_area, source_page
from enquiries.questions import answer_text
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


class EnquiryForm(SpamTrapMixin, AppointmentFields, EnquiryFields):
    """Checks what came; `SubmittedEnquiry` is what a valid form says."""

    data: QueryDict  # a copy of what was sent: `cleaned_post`
    captcha_result: CaptchaResult = CaptchaResult.NOT_ASKED

    def __init__(self, data: QueryDict | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(cleaned_post(data) if data is not None else None, **kwargs)
        self.notice = current_notice()
        self.fields["consent"].label = self.notice.question
        self.fields["consent_notice"].initial = self.notice.sha256
        questions = [name for name in self.fields if name.startswith(QUESTION_PREFIX)]
        self.order_fields([*ABOUT_THE_TROUBLE, *questions, *WISHED, *HOW_TO_REACH_YOU, "consent"])

    @property
    def questions(self) -> list[forms.BoundField]:
        """The editors' further questions."""
        return [field for field in self if field.name.startswith(QUESTION_PREFIX)]

    @property
    def last_fields(self) -> list[forms.BoundField]:
        """What stands right before the button, such as a captcha."""
        named = {*ABOUT_THE_TROUBLE, *WISHED, *HOW_TO_REACH_YOU, "consent"}
        named |= {field.name for field in self.questions}
        return [field for field in self.visible_fields() if field.name not in named]

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

    def clean_area(self) -> Area | None:
        """The area that the patient asked for."""
        return chosen_area(self.cleaned_data["area"])

    def clean_consent_notice(self) -> Notice:
        """The notice that the patient agreed to, in whichever language it was shown.

        If it is no longer in force, the form comes back with the present one and no tick.
        """
        shown = self.cleaned_data["consent_notice"]
        notice = notice_with_hash(shown) if shown else self.notice
        if notice is None:
            self._show_notice_again()
        return notice or self.notice

    def _show_notice_again(self) -> None:
        self.data["consent_notice"] = self.notice.sha256
        self.data.pop("consent", None)
        self.errors.pop("consent", None)
        self.add_error(
            "consent",
            _("Our privacy notice has changed. Please read it again, tick the box and send."),
        )

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

    @property
    def typed_text(self) -> str:
        """Everything written freely, valid or not."""
        answers = [field.data for field in self.questions if isinstance(field.data, str)]
        return "\n".join([self.data.get("message", ""), *answers])

    def submitted(self, **kwargs: Any) -> SubmittedEnquiry:
        """What this valid form says."""
        same_name = (
            "name", "phone", "email", "pin_code", "for_whom", "looking_for", "message",
            "preferred_contact", "best_time", "language", "needs_large_print", "needs_interpreter",
            "area",
        )  # fmt: skip
        return SubmittedEnquiry(
            **{name: self.cleaned_data[name] for name in same_name},
            token=self.cleaned_data[TOKEN_FIELD],
            ticked_signs=self.cleaned_data["danger_signs"],
            source_page=self.cleaned_data["article"],
            **self.wish,
            consent_notice=self.cleaned_data["consent_notice"],
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


def form_class_with(
    questions: dict[str, forms.Field], signs: Iterable[RedFlag] = ()
) -> type[EnquiryForm]:
    """The form with these danger signs to tick and further questions, and with the captcha.

    The captcha is there only where it is set up.
    """
    extra: dict[str, forms.Field] = {
        QUESTION_PREFIX + name: field for name, field in questions.items()
    }
    extra["danger_signs"] = DangerSignsField(signs)
    if settings.RECAPTCHA_ENABLED:
        extra["captcha"] = CaptchaField(label=_("Are you a person?"))
    return type("EnquiryFormOfPage", (EnquiryForm,), extra)
