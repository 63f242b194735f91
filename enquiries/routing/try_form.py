"""What can be chosen on the screen "Try the rules"."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page, Site

from clinic.choices import SpokenLanguage
from clinic.models import Area, Person, Service, Urgency
from clinic.pin_code import typed_pin_code
from enquiries.models import Enquiry

ARTICLE_TYPES = ["articles.ConditionPage", "articles.TreatmentPage"]


class ArticleChooser(AdminPageChooser):
    """Wagtail's page chooser, for addresses: any text may stand in one."""

    def get_instance(self, value: Any) -> Any:
        """The page, or None where Wagtail's own would break."""
        return super().get_instance(value) if str(value or "").isdecimal() else None


class TryRulesForm(forms.Form):
    """What rules ask for; nothing that tells of a patient."""

    pin_code = forms.CharField(label=_("PIN code"), required=False, max_length=20)
    area = forms.ModelChoiceField(
        Area.objects.all(), label=_("or area"), required=False, empty_label=_("None")
    )
    article = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1), label=_("Condition or treatment"), required=False
    )
    service = forms.ModelChoiceField(
        Service.objects.all(), label=_("Service"), required=False, empty_label=_("None")
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=SpokenLanguage.choices, required=False
    )
    person = forms.ModelChoiceField(
        Person.objects.all(), label=_("Person asked for"), required=False, empty_label=_("Nobody")
    )
    site = forms.ModelChoiceField(
        Site.objects.all(), label=_("Site"), required=False, empty_label=None
    )
    is_urgent = forms.BooleanField(label=_("With an urgent sign"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Here, not above: the library is not loaded yet while this file is.
        self.fields["article"].widget = ArticleChooser(target_models=ARTICLE_TYPES)
        if Site.objects.count() < 2:
            del self.fields["site"]

    def clean_pin_code(self) -> str:
        """Six digits, or nothing."""
        typed = self.cleaned_data["pin_code"]
        pin_code = typed_pin_code(typed)
        if typed.strip() and not pin_code:
            raise ValidationError(gettext("A PIN code has six digits, such as 110024."))
        return pin_code

    def enquiry(self) -> Enquiry:
        """An enquiry like this, that is never stored."""
        data = self.cleaned_data
        return Enquiry(
            area=data["area"] or Area.objects.for_pin(data["pin_code"]),
            source_page=data["article"],
            service=data["service"],
            language=data["language"] or SpokenLanguage.ENGLISH,
            chosen_person=data["person"],
            site=data.get("site") or Site.objects.filter(is_default_site=True).first(),
            urgency=Urgency.SAME_DAY if data["is_urgent"] else "",
        )
