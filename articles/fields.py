"""Model fields of the library."""

import re
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.choices import BodyRegion

# ICD-10: a letter, two characters, and up to four after a point (WHO; ICD-10-CM has up to 7).
ICD10 = r"[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?"
validate_icd10_codes = RegexValidator(
    re.compile(rf"^\s*{ICD10}(?:\s*,\s*{ICD10})*\s*$"),
    _("Enter ICD-10 codes with commas between them, such as M54.5, M54.50."),
)
# SNOMED CT identifiers have 6 to 18 digits.
validate_snomed_codes = RegexValidator(
    re.compile(r"^\s*\d{6,18}(?:\s*,\s*\d{6,18})*\s*$"),
    _("Enter SNOMED CT identifiers (digits) with commas between them."),
)


def split_codes(codes: str) -> list[str]:
    """The codes of a comma-separated list."""
    return [code.strip() for code in codes.split(",") if code.strip()]


class BodyRegionsField(models.JSONField):
    """A list of BodyRegion values, ticked by the editor."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def formfield(self, *args: Any, **kwargs: Any) -> Any:
        """Tick boxes instead of a text of JSON."""
        return forms.MultipleChoiceField(
            choices=BodyRegion.choices,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            label=self.verbose_name,
            help_text=self.help_text,
        )
