"""The form with which staff write a reply by e-mail."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from enquiries.models import Reply, ReplyTemplate

GAP = re.compile(r"\[[^\[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}")


class ReplyForm(forms.ModelForm):
    """Subject and text, as they will be sent; `version` is that of the enquiry."""

    template = forms.ModelChoiceField(
        ReplyTemplate.objects.all(), required=False, widget=forms.HiddenInput
    )
    version = forms.IntegerField(widget=forms.HiddenInput)
    answers = forms.BooleanField(
        label=_("This answers the patient"),
        required=False,
        help_text=_("Moves the enquiry to “Contacted”, if nobody has answered yet."),
    )

    class Meta:
        model = Reply
        fields = ["subject", "body"]
        help_texts = {"subject": _("Name no illness: others may see it on a locked phone.")}
        widgets = {"body": forms.Textarea(attrs={"rows": 12})}

    def clean_subject(self) -> str:
        """Refuse further lines: in a mail they would be further headers."""
        subject: str = self.cleaned_data["subject"]
        if len(subject.splitlines()) > 1:
            raise ValidationError(_("The subject must be one line."), code="lines")
        return subject

    def clean_body(self) -> str:
        """With line ends as mails and the database have them."""
        return str(self.cleaned_data["body"]).replace("\r\n", "\n")

    @property
    def gaps(self) -> list[str]:
        """What still stands in brackets, such as "[day]": templates leave it to be filled in."""
        text = f"{self.cleaned_data['subject']}\n{self.cleaned_data['body']}"
        return list(dict.fromkeys(GAP.findall(text)))

    @property
    def reply(self) -> dict[str, Any]:
        """What the valid form says, as `send_reply` takes it."""
        names = ("template", "subject", "body", "answers")
        values = {name: self.cleaned_data[name] for name in names}
        return {**values, "expected_version": self.cleaned_data["version"]}
