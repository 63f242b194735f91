"""Mails that wait to be sent: written in the transaction they tell of, sent by a worker."""

from datetime import datetime, timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from enquiries.choices import NoticeKind, NoticeStatus

from .enquiry import Enquiry

LATE_AFTER = timedelta(minutes=15)
# All others go to staff.
PATIENT_NOTICES = frozenset(
    {NoticeKind.RECEIPT, NoticeKind.REPLY, NoticeKind.CONFIRMED, NoticeKind.CANCELLED}
)

# What the classes of errors mean to somebody at the desk.
PROBLEMS = {
    "SMTPRecipientsRefused": _("The address was refused"),
    "SMTPDataError": _("The mail server refused the mail"),
    "SMTPSenderRefused": _("The mail server refused us as the sender"),
    "SMTPServerDisconnected": _("The mail server broke off or did not answer"),
    "TimeoutError": _("The mail server did not answer"),
}


class OutboundNoticeQuerySet(models.QuerySet["OutboundNotice"]):
    """Which notices need the worker, and which need a person."""

    def due(self, now: datetime) -> "OutboundNoticeQuerySet":
        """Waiting, due, and in no other worker's hands."""
        unlocked = models.Q(locked_until=None) | models.Q(locked_until__lt=now)
        return self.filter(unlocked, status=NoticeStatus.PENDING, next_attempt_at__lte=now)

    def waiting_to_retry(self, now: datetime) -> "OutboundNoticeQuerySet":
        """Failed before, and put off until later than `now`."""
        return self.filter(status=NoticeStatus.PENDING, attempts__gt=0, next_attempt_at__gt=now)

    def late(self, now: datetime) -> "OutboundNoticeQuerySet":
        """Waiting for longer than any pause of the worker: mail, or the worker, is down."""
        return self.filter(status=NoticeStatus.PENDING, created_at__lt=now - LATE_AFTER)

    def dead(self) -> "OutboundNoticeQuerySet":
        """Those that the worker gave up."""
        return self.filter(status=NoticeStatus.DEAD)

    def held(self) -> "OutboundNoticeQuerySet":
        """Those of enquiries in quarantine."""
        return self.filter(status=NoticeStatus.HELD)


class OutboundNotice(models.Model):
    """One mail to one address about one enquiry; delivered at least once.

    `occasion` tells two notices of a kind apart, such as two times of being overdue.
    """

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind.choices)
    to = models.EmailField(_("to"))
    occasion = models.CharField(_("occasion"), max_length=40, blank=True)
    reply = models.OneToOneField(
        "enquiries.Reply",
        verbose_name=_("reply"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="notice",
    )
    appointment = models.ForeignKey(
        "enquiries.Appointment",
        verbose_name=_("appointment"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="notices",
    )
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=NoticeStatus.choices,
        default=NoticeStatus.PENDING,
    )
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now)
    locked_until = models.DateTimeField(null=True, blank=True)
    # The name of the exception's class only: a mail server's answer may quote the mail.
    last_error = models.CharField(_("last error"), max_length=100, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    objects = OutboundNoticeQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        indexes = [models.Index(fields=["status", "next_attempt_at"], name="notice_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["enquiry", "kind", "to", "occasion"], name="notice_sent_once"
            ),
            models.CheckConstraint(
                condition=models.Q(kind=NoticeKind.REPLY, reply__isnull=False)
                | (~models.Q(kind=NoticeKind.REPLY) & models.Q(reply=None)),
                name="notice_of_a_reply_has_one",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}"

    @property
    def goes_to_patient(self) -> bool:
        """Whether a patient reads it."""
        return self.kind in PATIENT_NOTICES

    @property
    def masked_to(self) -> str:
        """The address for lists: of a patient's only enough to see where mail gets stuck."""
        if not self.goes_to_patient:
            return self.to
        local, _at, domain = self.to.rpartition("@")
        return f"{local[:1]}…@{domain}"

    @property
    def reference(self) -> str:
        """Of its enquiry, which must be loaded."""
        return self.enquiry.reference

    @property
    def planned_for(self) -> datetime | None:
        """When the worker tries next, None when it does not."""
        return self.next_attempt_at if self.status == NoticeStatus.PENDING else None

    @property
    def problem(self) -> str:
        """What went wrong last, in words where there are any for the error's class."""
        return str(PROBLEMS.get(self.last_error, self.last_error))
