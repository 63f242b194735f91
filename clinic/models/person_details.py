"""What belongs to a person: languages, what they treat, services, hours, certificates."""

import datetime
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable

from clinic.choices import SpokenLanguage
from clinic.rupees import RupeesField

from .person import Person
from .service import Service


class PersonLanguage(Orderable):
    """A language in which a person can talk with patients."""

    person = ParentalKey(Person, related_name="languages", on_delete=models.CASCADE)
    language = models.CharField(_("language"), max_length=10, choices=SpokenLanguage.choices)

    panels = [FieldPanel("language")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["person", "language"], name="person_language_once")
        ]

    def __str__(self) -> str:
        return str(self.get_language_display())


class PersonTopic(Orderable):
    """A condition or treatment that a person knows well; the library tells patients about it."""

    person = ParentalKey(Person, related_name="topics", on_delete=models.CASCADE)
    # In the site's own language; readers of another one are led to its translation.
    article = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("article"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    label = models.CharField(
        _("or in words"),
        max_length=80,
        blank=True,
        help_text=_("Where the library has no article, such as “sports injuries”."),
    )

    panels = [
        PageChooserPanel("article", ["articles.ConditionPage", "articles.TreatmentPage"]),
        FieldPanel("label"),
    ]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["person", "article"],
                condition=models.Q(article__isnull=False),
                name="person_topic_once",
            ),
        ]

    def __str__(self) -> str:
        return self.label or (self.article.title if self.article else "")


class PersonService(Orderable):
    """A service that a person gives, at the list's price or at an own fee."""

    person = ParentalKey(Person, related_name="services", on_delete=models.CASCADE)
    service = models.ForeignKey(
        Service, verbose_name=_("service"), on_delete=models.CASCADE, related_name="people"
    )
    fee_minor = RupeesField(
        _("own fee"),
        null=True,
        blank=True,
        help_text=_("In rupees, in place of the list's price; empty: the list's price."),
    )

    panels = [FieldRowPanel([FieldPanel("service"), FieldPanel("fee_minor")])]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["person", "service"], name="person_service_once")
        ]

    def __str__(self) -> str:
        return str(self.service)


class WorkingHours(Orderable):
    """One stretch of a weekday in which a person sees patients."""

    person = ParentalKey(Person, related_name="working_hours", on_delete=models.CASCADE)
    weekday = models.PositiveSmallIntegerField(_("day"), choices=sorted(WEEKDAYS_ABBR.items()))
    begins = models.TimeField(_("from"), default=datetime.time(9))
    ends = models.TimeField(_("to"), default=datetime.time(18))

    panels = [FieldRowPanel([FieldPanel("weekday"), FieldPanel("begins"), FieldPanel("ends")])]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends__gt=models.F("begins")),
                name="working_hours_end_after_they_begin",
                violation_error_message=_("The end must be after the beginning."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.times}"

    @property
    def times(self) -> str:
        """From when to when, such as "09:00–18:00"."""
        return f"{self.begins:%H:%M}–{self.ends:%H:%M}"

    @property
    def minutes(self) -> int:
        """How long the stretch is."""
        ends, begins = self.ends, self.begins
        return (ends.hour - begins.hour) * 60 + ends.minute - begins.minute


def this_year() -> int:
    """The present year, for validators."""
    return datetime.date.today().year


class TrainingCertificate(Orderable):
    """A course with an end, such as one for dry needling: what it is and who gave it."""

    person = ParentalKey(Person, related_name="certificates", on_delete=models.CASCADE)
    name = models.CharField(_("what for"), max_length=120)
    issued_by = models.CharField(_("given by"), max_length=120)
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1950), MaxValueValidator(this_year)]
    )

    panels = [FieldPanel("name"), FieldRowPanel([FieldPanel("issued_by"), FieldPanel("year")])]

    class Meta(Orderable.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.name}, {self.issued_by}, {self.year}"

    def structured_data(self) -> dict[str, Any]:
        """As a schema.org EducationalOccupationalCredential."""
        return {
            "@type": "EducationalOccupationalCredential",
            "name": self.name,
            "recognizedBy": {"@type": "Organization", "name": self.issued_by},
            "dateCreated": str(self.year),
        }
