"""The history of an enquiry, written by the services and never changed, only blanked."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from enquiries.choices import EventKind
from enquiries.states import EnquiryState, transition_condition

from .enquiry import Enquiry


class EnquiryEvent(models.Model):
    """One thing that happened to an enquiry; without `by` a patient or a command did it."""

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("kind"), max_length=12, choices=EventKind.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    from_state = models.CharField(max_length=12, choices=EnquiryState.choices, blank=True)
    to_state = models.CharField(max_length=12, choices=EnquiryState.choices, blank=True)
    note = models.TextField(_("note"), blank=True)
    at = models.DateTimeField(_("at"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.CheckConstraint(condition=transition_condition(), name="event_change_is_legal")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.at:%Y-%m-%d %H:%M})"
