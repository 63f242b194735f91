"""Amounts that people type in rupees and the database keeps in paise."""

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

MOST_RUPEES = 1_000_000
# Plain, or grouped in the Indian or the Western way; "800,50" is neither.
TYPED = re.compile(r"(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d{1,2})?")


class RupeesFormField(forms.Field):
    """Reads "800", "800.50", "₹1,00,000" and answers paise."""

    widget = forms.TextInput
    default_error_messages = {
        "invalid": _("Type an amount in rupees, such as 800 or 800.50."),
        "too_much": _("Type an amount of at most ₹10,00,000."),
    }

    def to_python(self, value: Any) -> int | None:
        """The typed amount in paise; raises ValidationError for what is no amount."""
        typed = re.sub(r"[₹\s]", "", str(value or ""))
        if not typed:
            return None
        if not TYPED.fullmatch(typed):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        amount = Decimal(typed.replace(",", ""))
        if amount > MOST_RUPEES:
            raise ValidationError(self.error_messages["too_much"], code="too_much")
        return int(amount * 100)

    def prepare_value(self, value: Any) -> Any:
        """Paise as one types them in rupees; what was typed stays as it is."""
        if not isinstance(value, int):
            return value
        rupees, paise = divmod(value, 100)
        return f"{rupees}.{paise:02}" if paise else str(rupees)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Phones show the keys for numbers."""
        return {"inputmode": "decimal", "autocomplete": "off"}


class RupeesField(models.PositiveIntegerField):
    """A number of paise that forms show and read in rupees."""

    def formfield(
        self,
        form_class: type[forms.Field] | None = None,
        choices_form_class: type[forms.ChoiceField] | None = None,
        **kwargs: Any,
    ) -> forms.Field | None:
        """The field above; an IntegerField's bounds would be told in paise."""
        return models.Field.formfield(
            self, form_class or RupeesFormField, choices_form_class, **kwargs
        )

    def deconstruct(self) -> Any:
        """Migrations know it as the plain number that the database holds."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.PositiveIntegerField", args, kwargs
