"""The questions that editors may add to the form, built by Wagtail's form builder."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.contrib.forms.forms import FormBuilder, WagtailAdminFormPageForm
from wagtail.contrib.forms.models import FORM_FIELD_CHOICES
from wagtail.contrib.forms.utils import get_field_clean_name

from enquiries.choices import MESSAGE_MAX_LENGTH

# A hidden field takes any value that a robot likes; nobody reads it before it is stored.
QUESTION_TYPES = [choice for choice in FORM_FIELD_CHOICES if choice[0] != "hidden"]

# What the form asks anyway, under the names that an editor's label would get.
CORE_NAMES = {
    "for_whom", "who_needs_help", "danger_signs", "best_time", "language", "large_print",
    "needs_large_print", "interpreter", "needs_interpreter", "person", "area", "consent_notice",
    "name", "your_name", "phone", "phone_number", "mobile", "mobile_number", "email", "e_mail",
    "pin", "pin_code", "looking_for", "what_are_you_looking_for", "message", "your_message",
    "preferred_contact", "how_shall_we_answer", "consent", "submission_token", "article",
    "captcha",
}  # fmt: skip


def answer_text(value: Any) -> str:
    """One answer as text; "" for none."""
    if value is None or value is False:
        return ""
    if value is True:
        return str(_("Yes"))
    if isinstance(value, list):
        return ", ".join(value)
    return str(value)


class QuestionBuilder(FormBuilder):
    """Wagtail's builder, with an upper limit for long texts."""

    def create_multiline_field(self, field: Any, options: dict[str, Any]) -> forms.CharField:
        """A text area that takes no more than the message does."""
        return forms.CharField(max_length=MESSAGE_MAX_LENGTH, widget=forms.Textarea, **options)


class EnquiryPageForm(WagtailAdminFormPageForm):
    """The page's editing form: refuses a question that the form asks already."""

    def clean(self) -> dict[str, Any]:
        """Check the labels of all questions that stay."""
        cleaned: dict[str, Any] = super().clean()
        formset = self.formsets.get("questions")
        for form in formset.forms if formset else []:
            label = form.cleaned_data.get("label", "") if form.is_valid() else ""
            if not form.cleaned_data.get("DELETE") and get_field_clean_name(label) in CORE_NAMES:
                message = _("The form asks “%(label)s” already. Choose another label.")
                form.add_error("label", message % {"label": label})
        return cleaned
