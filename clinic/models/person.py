"""A clinician or writer, with the registration that makes a review worth something."""

import datetime
import re
from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.images import get_image_model, get_image_model_string
from wagtail.search import index

from clinic.choices import Gender, VisitMode
from clinic.pin_code import PIN_CODE
from home.models.base import BROKEN_IMAGE_ERRORS

FARTHEST_KM = 100
PHOTO = "fill-192x192|format-webp"  # the size in which pages show people
# Not \b: vowel signs such as that of डॉ are no letters for it.
TITLE = re.compile(r"(dr|doctor|डॉ|डॉक्टर)(?![^\W\d_])", re.IGNORECASE)
MODE_FIELDS = {
    VisitMode.HOME: "treats_at_home",
    VisitMode.CLINIC: "treats_at_clinic",
    VisitMode.VIDEO: "treats_by_video",
}


class PersonQuerySet(models.QuerySet["Person"]):
    """People by what they may do, where and for whom."""

    def registered_on(self, day: datetime.date) -> "PersonQuerySet":
        """With a registration on file that is valid on `day`."""
        return self.exclude(registration_number="").filter(registration_valid_until__gte=day)

    def treating_on(self, day: datetime.date) -> "PersonQuerySet":
        """Registered, and treating patients in some way."""
        modes = models.Q(*((field, True) for field in MODE_FIELDS.values()), _connector="OR")
        return self.registered_on(day).filter(modes)

    def taking_patients_on(self, day: datetime.date) -> "PersonQuerySet":
        """Treating, with room for new patients: whom the finder may name."""
        return self.treating_on(day).filter(takes_new_patients=True)

    def meeting(self, mode: str) -> "PersonQuerySet":
        """Who treats in this VisitMode."""
        return self.filter(**{MODE_FIELDS[VisitMode(mode)]: True})

    def not_meeting(self, mode: str) -> "PersonQuerySet":
        """Who does not treat in this VisitMode."""
        return self.filter(**{MODE_FIELDS[VisitMode(mode)]: False})

    def speaking(self, language: str) -> "PersonQuerySet":
        """Who speaks this SpokenLanguage."""
        return self.filter(languages__language=language)

    def treating(self, article_ids: Collection[int]) -> "PersonQuerySet":
        """Who treats what these pages are about: an article and its translations."""
        people = Person.objects.filter(topics__article__in=article_ids)
        return self.filter(pk__in=people.values("pk"))

    def with_fees(self) -> "PersonQuerySet":
        """With the services that they give and their prices. Two queries more."""
        from .person_details import PersonService  # which needs Person first

        given = models.Prefetch("services", PersonService.objects.select_related("service"))
        return self.prefetch_related(given, "services__service__prices")

    def with_details(self) -> "PersonQuerySet":
        """With what lists tell of them; six queries more, however many people."""
        pictures = get_image_model()._default_manager.prefetch_renditions(PHOTO)
        return self.with_fees().prefetch_related(
            models.Prefetch("photo", pictures),
            "languages",
            "working_hours",
        )


class Person(index.Indexed, ClusterableModel):
    """Somebody who writes, reviews or treats.

    What is the same in every language stands here; the words of introduction on each
    PractitionerPage.
    """

    name = models.CharField(_("name"), max_length=120, help_text=_("Without “Dr”."))
    uses_dr_title = models.BooleanField(
        _("is called “Dr … (PT)”"),
        default=False,
        help_text=_(
            "Only if the person's council allows it; “(PT)” always follows, so that nobody takes "
            "a physiotherapist for a doctor of medicine."
        ),
    )
    post_nominals = models.CharField(
        _("degrees"), max_length=120, blank=True, help_text=_("Such as BPT, MPT (Orthopaedics).")
    )
    role = models.CharField(_("role in the practice"), max_length=120, blank=True)
    gender = models.CharField(_("gender"), max_length=10, choices=Gender.choices, blank=True)
    council = models.CharField(
        _("council"), max_length=160, blank=True, help_text=_("Where the person is registered.")
    )
    registration_number = models.CharField(_("registration number"), max_length=60, blank=True)
    registration_valid_until = models.DateField(
        _("registration valid until"), null=True, blank=True
    )
    photo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    conflicts_of_interest = models.TextField(
        _("conflicts of interest"),
        blank=True,
        help_text=_("Write “None declared” if there are none: readers see it below articles."),
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("login"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="person",
        help_text=_("Whose approval in the admin counts as this person's review."),
    )

    treats_at_home = models.BooleanField(_("treats at home"), default=False)
    treats_at_clinic = models.BooleanField(_("treats at the clinic"), default=False)
    treats_by_video = models.BooleanField(_("treats by video"), default=False)
    takes_new_patients = models.BooleanField(
        _("takes new patients"),
        default=True,
        help_text=_("Unticked, the finder does not name the person."),
    )
    base_pin_code = models.CharField(
        _("PIN code"),
        max_length=6,
        blank=True,
        validators=[PIN_CODE],
        help_text=_("Of the place where the person treats, or sets out from for home visits."),
    )
    home_visit_km = models.PositiveSmallIntegerField(
        _("travels how far (km)"),
        default=8,
        validators=[MaxValueValidator(FARTHEST_KM)],
        help_text=_("For home visits outside the areas that name the person."),
    )
    is_demo = models.BooleanField(_("fictional person of the demo site"), default=False)

    objects = PersonQuerySet.as_manager()

    # Choosers offer a search box only for indexed models.
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
    ]

    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name"), FieldPanel("uses_dr_title")]),
                FieldPanel("post_nominals"),
                FieldRowPanel([FieldPanel("role"), FieldPanel("gender")]),
            ],
            _("Who"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("council"),
                FieldRowPanel(
                    [FieldPanel("registration_number"), FieldPanel("registration_valid_until")]
                ),
            ],
            _("Registration"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel("treats_at_home"),
                        FieldPanel("treats_at_clinic"),
                        FieldPanel("treats_by_video"),
                    ]
                ),
                FieldPanel("takes_new_patients"),
                FieldRowPanel([FieldPanel("base_pin_code"), FieldPanel("home_visit_km")]),
            ],
            _("Treating"),
        ),
        InlinePanel("languages", heading=_("Languages"), label=_("Language")),
        InlinePanel("topics", heading=_("Treats"), label=_("Condition or treatment")),
        InlinePanel("services", heading=_("Services and fees"), label=_("Service")),
        InlinePanel(
            "working_hours",
            heading=_("Working hours"),
            label=_("Working hours"),
            help_text=_("Without any, the practice's opening hours count."),
        ),
        InlinePanel("certificates", heading=_("Training"), label=_("Certificate")),
        FieldPanel("photo"),
        FieldPanel("conflicts_of_interest"),
        FieldPanel("user"),
        FieldPanel("is_demo"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return self.name_with_degrees

    def clean(self) -> None:
        """Refuse a title in the name, which belongs into its own tick."""
        super().clean()
        if TITLE.match(self.name):
            raise ValidationError(
                {"name": _("Write the name without “Dr” and tick the box beside it instead.")}
            )

    @property
    def printed_name(self) -> str:
        """The name as every page prints it: "Dr" is always followed by "(PT)".

        DGHS circulars of September 2025 and the courts disagree on the title, so nobody gets it
        by default, and no reader can take its bearer for a medical doctor.
        """
        return f"Dr {self.name} (PT)" if self.uses_dr_title else self.name

    @property
    def name_with_degrees(self) -> str:
        """The printed name followed by the degrees."""
        return ", ".join(part for part in (self.printed_name, self.post_nominals) if part)

    @property
    def modes(self) -> list[VisitMode]:
        """Where this person meets patients."""
        return [mode for mode, field in MODE_FIELDS.items() if getattr(self, field)]

    def is_registered_on(self, day: datetime.date) -> bool:
        """Whether a registration is on file that is still valid on `day`."""
        valid_until = self.registration_valid_until
        return bool(self.registration_number and valid_until and valid_until >= day)

    def is_treating_on(self, day: datetime.date) -> bool:
        """Registered, and treating patients in some way."""
        return self.is_registered_on(day) and bool(self.modes)

    def is_taking_patients_on(self, day: datetime.date) -> bool:
        """Treating, with room for new patients."""
        return self.takes_new_patients and self.is_treating_on(day)

    @property
    def portrait(self) -> Any:
        """The photo in the size of pages; None without one, or when its file cannot be read."""
        try:
            return self.photo.get_rendition(PHOTO) if self.photo else None
        except BROKEN_IMAGE_ERRORS:
            return None

    @property
    def initials(self) -> str:
        """The first letters of the first and the last name, drawn where there is no photo."""
        words = self.name.split()
        return "".join(word[0] for word in [*words[:1], *words[1:][-1:]]).upper()
