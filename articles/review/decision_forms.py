"""What a reviewer fills in when approving an article or sending it back."""

import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.publishing.dates import REVIEW_VALID_FOR

COMMENT_MAX = 2000


def in_one_year(day: datetime.date) -> datetime.date:
    """The same day next year; 28 February after a 29th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def usual_review_due() -> datetime.date:
    """When an article that is approved today is usually reviewed again."""
    return in_one_year(timezone.localdate())


class ApprovalForm(forms.Form):
    """The date of the next review, and an optional comment."""

    review_due = forms.DateField(
        label=_("Next review due"),
        required=False,
        initial=usual_review_due,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        help_text=_("At most three years from today; one year if you leave it empty."),
    )
    comment = forms.CharField(
        label=_("Comment"),
        required=False,
        max_length=COMMENT_MAX,
        widget=forms.Textarea({"rows": 2}),
    )

    def clean_review_due(self) -> datetime.date:
        """A date that the publish gate will accept, one year from today if none is given."""
        due = self.cleaned_data["review_due"] or usual_review_due()
        today = timezone.localdate()
        if due <= today:
            raise forms.ValidationError(_("The next review must lie in the future."))
        if due > today + REVIEW_VALID_FOR:
            raise forms.ValidationError(_("Choose a date within the next three years."))
        return due


class RejectionForm(forms.Form):
    """The comment that tells the writer what to change."""

    comment = forms.CharField(
        label=_("What should be changed?"),
        max_length=COMMENT_MAX,
        widget=forms.Textarea({"rows": 4}),
        help_text=_("The writer reads this."),
        error_messages={"required": _("Tell the writer what to change.")},
    )


DECISION_FORMS: dict[str, type[forms.Form]] = {"approve": ApprovalForm, "reject": RejectionForm}


def error_texts(form: Any) -> list[str]:
    """All errors of a form as sentences."""
    return [str(error) for errors in form.errors.values() for error in errors]
