"""The question for danger signs: red flags to tick, and the cards that an answer leads to."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from clinic.models import RedFlag, Urgency
from clinic.red_flag_languages import in_active_language
from enquiries.models import Enquiry
from enquiries.urgency import assess
from home.languages import language_tag

NONE_OF_THESE = "none"
# Shown before anything is sent; what can wait some days is told on the done page.
SHOWN_AT_ONCE = (Urgency.EMERGENCY, Urgency.SAME_DAY)


def offered_signs() -> list[RedFlag]:
    """The red flags that the form asks about, in the active language. One query."""
    asked = RedFlag.objects.exclude(form_question="").select_related("locale")
    return in_active_language(asked.most_urgent_first())


def urgent_cards(text: str, ticked: Iterable[str] | None = None) -> list[RedFlag]:
    """The red flags of a message that the patient must see before sending it."""
    found = assess(text, ticked).red_flags
    return [flag for flag in found if flag.urgency in SHOWN_AT_ONCE]


def cards_of(enquiry: Enquiry) -> list[RedFlag]:
    """The red flags for which a stored enquiry is urgent, in the active language. One query."""
    keys = {reason["key"] for reason in enquiry.urgency_reasons}
    flags = RedFlag.objects.filter(translation_key__in=keys).select_related("locale")
    return in_active_language(flags.most_urgent_first())


class DangerSignsInput(forms.CheckboxSelectMultiple):
    """Tick boxes that tell the style sheet how urgent they are."""

    urgencies: dict[str, str] = {}

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the urgency, by which the emergency card shows as soon as the box is ticked."""
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        option["attrs"]["data-urgency"] = self.urgencies.get(str(value), "")
        return option


class DangerSignsField(forms.MultipleChoiceField):
    """Translation keys of the ticked signs; [] for "none of these", None for no answer.

    What is not offered (any more) is ignored: a patient cannot help a changed list.
    """

    def __init__(self, signs: Iterable[RedFlag] = ()) -> None:
        signs = list(signs)
        self.offered = {str(sign.translation_key): sign_label(sign) for sign in signs}
        super().__init__(
            required=False,
            label=_("Is any of this happening now?"),
            help_text=_("Tick all that are true. They may need a doctor, not a physiotherapist."),
            # Without signs it only carries what was ticked, on pages that ask no database.
            widget=DangerSignsInput if signs else forms.MultipleHiddenInput,
            choices=[*self.offered.items(), (NONE_OF_THESE, _("None of these"))],
        )
        self.widget.urgencies = {str(sign.translation_key): sign.urgency for sign in signs}

    def clean(self, value: Any) -> list[str] | None:
        """A sign outweighs "none of these"."""
        given = set(value or [])
        ticked = [key for key in self.offered if key in given]
        if ticked:
            return ticked
        return [] if NONE_OF_THESE in given else None


def sign_label(sign: RedFlag) -> str:
    """The words beside the tick box, marked when they are in another language than the page."""
    if sign.language_code == get_language():
        return sign.form_question
    tag = language_tag(sign.language_code)
    return format_html('<span lang="{}">{}</span>', tag, sign.form_question)
