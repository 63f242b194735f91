"""A clinician or writer, with the registration that makes a review worth something."""

import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index


class Person(index.Indexed, models.Model):
    """Somebody who writes, reviews or treats."""

    name = models.CharField(_("name"), max_length=120, help_text=_("As printed, with any title."))
    post_nominals = models.CharField(
        _("degrees"), max_length=120, blank=True, help_text=_("Such as BPT, MPT (Orthopaedics).")
    )
    role = models.CharField(_("role in the practice"), max_length=120, blank=True)
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
    is_demo = models.BooleanField(_("fictional person of the demo site"), default=False)

    # Choosers offer a search box only for indexed models.
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
    ]

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("post_nominals"), FieldPanel("role")], _("Who")
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

    @property
    def name_with_degrees(self) -> str:
        """The name followed by the degrees."""
        return ", ".join(part for part in (self.name, self.post_nominals) if part)

    def is_registered_on(self, day: datetime.date) -> bool:
        """Whether a registration is on file that is still valid on `day`."""
        valid_until = self.registration_valid_until
        return bool(self.registration_number and valid_until and valid_until >= day)
