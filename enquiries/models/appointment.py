"""Appointments that staff confirmed: the calendar of each physiotherapist."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic.choices import VisitMode
from enquiries.choices import AppointmentState

from .enquiry import Enquiry


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    """Appointments by time and person."""

    def booked(self) -> "AppointmentQuerySet":
        """Those that still stand."""
        return self.filter(state=AppointmentState.BOOKED)

    def overlapping(self, starts_at: datetime, ends_at: datetime) -> "AppointmentQuerySet":
        """Those that share a minute with this stretch; one may begin when another ends."""
        return self.filter(starts_at__lt=ends_at, ends_at__gt=starts_at)


class Appointment(models.Model):
    """One person, one patient, one stretch of time; written by `enquiries.appointments` only.

    It holds no word of the patient, so it survives the erasure of its enquiry. That nobody is
    booked twice is a constraint of PostgreSQL (migration 0002) and checked under a lock
    everywhere.
    """

    enquiry = models.ForeignKey(Enquiry, on_delete=models.PROTECT, related_name="appointments")
    person = models.ForeignKey(
        "clinic.Person",
        verbose_name=_("with"),
        on_delete=models.PROTECT,
        related_name="appointments",
    )
    service = models.ForeignKey(
        "clinic.Service",
        verbose_name=_("service"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    mode = models.CharField(_("where"), max_length=10, choices=VisitMode.choices)
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=AppointmentState.choices,
        default=AppointmentState.BOOKED,
    )
    # RFC 5545: the same UID and a greater SEQUENCE replace what the patient's calendar has.
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = AppointmentQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["starts_at"]
        verbose_name = _("appointment")
        verbose_name_plural = _("appointments")
        indexes = [models.Index(fields=["person", "starts_at"], name="appointment_calendar")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")),
                name="appointment_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=["enquiry"],
                condition=models.Q(state=AppointmentState.BOOKED),
                name="appointment_one_standing_per_enquiry",
            ),
        ]

    def __str__(self) -> str:
        # Audit logs copy this: it must not name the patient.
        return f"{self.starts_at:%Y-%m-%d %H:%M} UTC"

    @property
    def is_booked(self) -> bool:
        """Whether it still stands."""
        return self.state == AppointmentState.BOOKED
