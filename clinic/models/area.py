"""Places where the practice treats, known by the PIN codes of patients."""

import datetime
import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from clinic.pin_code import typed_pin_code
from clinic.places.pin_ranges import readable_ranges

from .person import Person

PIN_PREFIX = re.compile(r"[1-9][0-9]{1,5}")


class AreaQuerySet(models.QuerySet["Area"]):
    """Areas by place, and with how many people."""

    def counting_people(self, day: datetime.date) -> "AreaQuerySet":
        """With `people_count`: how many of the people who work there may treat on `day`."""
        treating = models.Q(people__in=Person.objects.treating_on(day))
        return self.annotate(people_count=models.Count("people", filter=treating))

    def for_pin(self, pin_code: str) -> "Area | None":
        """The area whose longest PIN prefix begins `pin_code`; None where nobody works.

        One query, or none if the areas have been read or no PIN code is given. Of two areas
        with the same prefix the first by city and name counts.
        """
        if not typed_pin_code(pin_code):
            return None
        fits = [(area.digits_in_common(pin_code), area) for area in self]
        digits, area = max(fits, key=lambda fit: fit[0], default=(0, None))
        return area if digits else None


# Django's stubs do not see the manager of the pages, which is made from two classes.
class Area(models.Model):  # type: ignore[django-manager-missing]
    """A part of a city, such as South Delhi."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    city = models.CharField(_("city"), max_length=60)
    pin_prefixes = models.TextField(
        _("PIN codes"),
        blank=True,
        help_text=_(
            "One per line; the first digits are enough, such as 1100 or 400050. Where two areas "
            "claim a PIN code, the one with more of its digits has it."
        ),
    )
    other_names = models.TextField(
        _("other names"),
        blank=True,
        help_text=_(
            "One per line: how patients write the place and its neighbourhoods, in any language, "
            "such as Lajpat Nagar or नोएडा. The finder knows them."
        ),
    )
    people = models.ManyToManyField(
        "clinic.Person", verbose_name=_("who works here"), blank=True, related_name="areas"
    )

    objects = AreaQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("city")]),
        FieldPanel("pin_prefixes"),
        FieldPanel("other_names"),
        FieldPanel("people", widget=forms.CheckboxSelectMultiple),
    ]

    class Meta:
        ordering = ["city", "name"]
        verbose_name = _("area")
        verbose_name_plural = _("areas")

    def __str__(self) -> str:
        return f"{self.name}, {self.city}"

    def clean(self) -> None:
        """Refuse a line that begins no PIN code, and one that another area has too."""
        super().clean()
        for prefix in self.prefix_list:
            if not PIN_PREFIX.fullmatch(prefix):
                problem: Any = _("“%(line)s” is not the beginning of a PIN code.")
                raise ValidationError({"pin_prefixes": problem % {"line": prefix[:20]}})
        taken: Any = _("“%(line)s” belongs to %(area)s already: take it out of one of the two.")
        for area in Area.objects.exclude(pk=self.pk):
            if shared := sorted(set(self.prefix_list).intersection(area.prefix_list)):
                words = {"line": ", ".join(shared), "area": area.name}
                raise ValidationError({"pin_prefixes": taken % words})

    @property
    def names(self) -> list[str]:
        """What patients may call it: its name, its other names."""
        lines = (line.strip() for line in self.other_names.splitlines())
        return [self.name, *(line for line in lines if line)]

    def digits_in_common(self, pin_code: str) -> int:
        """How many digits the longest own prefix has that begins `pin_code`; 0 if none does."""
        fitting = (len(prefix) for prefix in self.prefix_list if pin_code.startswith(prefix))
        return max(fitting, default=0)

    @property
    def pin_ranges(self) -> list[str]:
        """Its PIN codes, as people read them."""
        return readable_ranges(self.prefix_list)

    @property
    def prefix_list(self) -> list[str]:
        """The prefixes, one per item, without spaces and empty lines."""
        lines = (re.sub(r"\s", "", line) for line in self.pin_prefixes.splitlines())
        return [line for line in lines if line]
