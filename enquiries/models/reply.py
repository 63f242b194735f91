"""Replies to patients by e-mail: the templates staff choose from, and what was sent."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from enquiries.choices import SpokenLanguage

from .enquiry import Enquiry

PLACEHOLDERS = ("name", "reference", "practice", "phone", "sender")


class ReplyTemplate(models.Model):
    """A text that staff send often; what stands in braces is filled in for each patient."""

    name = models.CharField(_("name"), max_length=80, unique=True, help_text=_("For staff only."))
    language = models.CharField(
        _("language"), max_length=10, choices=SpokenLanguage.choices, default=SpokenLanguage.ENGLISH
    )
    subject = models.CharField(
        _("subject"),
        max_length=120,
        help_text=_("Name no illness: others may see the subject on a locked phone."),
    )
    body = models.TextField(
        _("text"),
        max_length=4000,
        help_text=_("{name}, {reference}, {practice}, {phone} and {sender} are filled in."),
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("language")]),
        FieldPanel("subject"),
        FieldPanel("body"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("reply template")
        verbose_name_plural = _("reply templates")

    def __str__(self) -> str:
        return self.name


class Reply(models.Model):
    """One mail that staff wrote to a patient, kept as it was sent."""

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="replies")
    template = models.ForeignKey(
        ReplyTemplate, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    subject = models.CharField(_("subject"), max_length=120)
    body = models.TextField(_("text"), max_length=4000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    at = models.DateTimeField(_("written"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("reply")
        verbose_name_plural = _("replies")

    def __str__(self) -> str:
        return f"{self.pk}"
