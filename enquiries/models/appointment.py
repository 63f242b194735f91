"""Appointments that staff confirmed: the calendar of each physiotherapist."""

import uuid
from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic.choices import VisitMode
from clinic.models import Person
from enquiries.choices import AppointmentState

from .enquiry import Enquiry
from .enquiry_queryset import TRIAGE_PERMISSION

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    """Appointments by time and person."""

    def booked(self) -> "AppointmentQuerySet":
        """Those that nobody has cancelled."""
        return self.filter(state=AppointmentState.BOOKED)

    def standing(self, now: datetime) -> "AppointmentQuerySet":
        """Those to which somebody will still come, or is just there."""
        return self.booked().filter(ends_at__gt=now)

    def taking_time_of(
        self, person: Person, apart_from: int | None = None
    ) -> "AppointmentQuerySet":
        """Those that fill this person's calendar, without the one that is about to move."""
        theirs = self.booked().filter(person=person)
        return theirs.exclude(pk=apart_from) if apart_from else theirs

    def overlapping(self, starts_at: datetime, ends_at: datetime) -> "AppointmentQuerySet":
        """Those that share a minute with this stretch; one may begin when another ends."""
        return self.filter(starts_at__lt=ends_at, ends_at__gt=starts_at)

    def visible_to(self, user: "User | AnonymousUser") -> "AppointmentQuerySet":
        """Those that `user` may see: all with the triage permission.

        Else one's own calendar, and those of the enquiries that were given to one.
        """
        if not user.is_active or not user.has_perm("enquiries.view_enquiry"):
            return self.none()
        if user.has_perm(TRIAGE_PERMISSION):
            return self
        own_enquiries = Enquiry.objects.visible_to(user)
        return self.filter(models.Q(person__user=user.pk) | models.Q(enquiry__in=own_enquiries))


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
        """Whether nobody has cancelled it."""
        return self.state == AppointmentState.BOOKED

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    def is_standing(self, now: datetime) -> bool:
        """Whether somebody will still come, or is just there."""
        return self.is_booked and self.ends_at > now

    def has_begun(self, now: datetime) -> bool:
        """Whether its first minute has come."""
        return self.starts_at <= now
