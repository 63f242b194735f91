"""One enquiry: what a patient sent, and where the practice's answer stands."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic.models import Urgency
from enquiries.states import ALLOWED_TRANSITIONS, OPEN_STATES, UNANSWERED_STATES, EnquiryState

from .enquiry_queryset import EnquiryQuerySet, queue_rank
from .patient_words import PatientWords

SHORT_URGENCY: dict[str, Any] = {
    Urgency.EMERGENCY: _("Emergency"),
    Urgency.SAME_DAY: _("Today"),
    Urgency.SEE_CLINICIAN: _("Soon"),
}


class Enquiry(PatientWords):
    """What a patient sent, unchanged, with the columns that staff work with.

    Written only by `enquiries.services` and what is built on `enquiries.changes`; `version`
    grows with every change.
    """

    reference = models.CharField(_("reference"), max_length=16, unique=True, editable=False)
    token = models.UUIDField(_("token"), unique=True, editable=False)
    content_hash = models.CharField(max_length=64, editable=False)
    amends = models.ForeignKey(
        "self",
        verbose_name=_("changes the text of"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="amendments",
    )
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("joined with"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="duplicates",
    )

    # Of which brand; one inbox works them all.
    site = models.ForeignKey(
        "wagtailcore.Site",
        verbose_name=_("site"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    urgency = models.CharField(_("urgency"), max_length=20, choices=Urgency.choices, blank=True)
    # [{"key", "name", "urgency", "words", "source": "text" or "ticked"}], most urgent first.
    urgency_reasons = models.JSONField(_("reasons for the urgency"), default=list, blank=True)
    rules_version = models.CharField(_("version of the red flags"), max_length=16, blank=True)
    spam_score = models.PositiveSmallIntegerField(_("spam score"), default=0)
    # [{"rule", "points", "detail"}]; what made the score.
    spam_reasons = models.JSONField(_("reasons for the spam score"), default=list, blank=True)
    # HMAC of the sender's network, to count posts; blanked with the rest.
    network = models.CharField(max_length=64, blank=True, editable=False)

    state = models.CharField(
        _("state"), max_length=12, choices=EnquiryState.choices, default=EnquiryState.NEW
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(_("received"), default=timezone.now, editable=False)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    erased_at = models.DateTimeField(_("personal data erased"), null=True, blank=True)

    # The promise: written by `enquiries.clock` only. All minutes are minutes of opening time.
    target_minutes = models.PositiveIntegerField(_("promised minutes"), default=0)
    due_at = models.DateTimeField(_("due"), null=True, blank=True)
    minutes_left = models.IntegerField(_("minutes left when paused"), null=True, blank=True)
    first_contact_at = models.DateTimeField(_("first contact"), null=True, blank=True)
    first_contact_minutes = models.PositiveIntegerField(
        _("minutes to first contact"), null=True, blank=True
    )

    queue_rank = models.GeneratedField(
        expression=queue_rank(), output_field=models.PositiveSmallIntegerField(), db_persist=True
    )
    waits_since = models.GeneratedField(
        expression=Coalesce("due_at", "created_at"),
        output_field=models.DateTimeField(),
        db_persist=True,
    )

    objects = EnquiryQuerySet.as_manager()

    # The index would be a second copy of who wrote from where.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("enquiry")
        verbose_name_plural = _("enquiries")
        permissions = [
            ("triage_enquiry", "Can see and work every enquiry"),
            ("export_enquiry", "Can export enquiries"),
            ("erase_enquiry", "Can answer requests for access and erasure"),
        ]
        indexes = [
            models.Index(fields=["queue_rank", "waits_since", "id"], name="enquiry_queue"),
            models.Index(
                fields=["assigned_to", "queue_rank", "waits_since", "id"], name="enquiry_own_queue"
            ),
            models.Index(fields=["state", "created_at"], name="enquiry_state_received"),
            models.Index(fields=["state", "due_at"], name="enquiry_state_due"),
            models.Index(fields=["urgency", "queue_rank", "waits_since"], name="enquiry_urgent"),
            models.Index(fields=["created_at"], name="enquiry_received"),
            # The orders that the inbox's headings offer; closed rows would be in the way.
            models.Index(
                fields=["created_at"],
                condition=models.Q(state__in=OPEN_STATES),
                name="enquiry_open_received",
            ),
            models.Index(fields=["due_at", "id"], name="enquiry_due"),
            models.Index(fields=["network", "created_at"], name="enquiry_network"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=EnquiryState.values), name="enquiry_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(urgency__in=["", *Urgency.values]),
                name="enquiry_urgency_is_known",
            ),
            models.CheckConstraint(
                condition=~models.Q(state=EnquiryState.ASSIGNED)
                | models.Q(assigned_to__isnull=False),
                name="enquiry_assigned_has_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(state=EnquiryState.DUPLICATE, merged_into__isnull=False)
                | (~models.Q(state=EnquiryState.DUPLICATE) & models.Q(merged_into=None)),
                name="enquiry_duplicate_names_the_other",
            ),
            models.CheckConstraint(
                condition=models.Q(state=EnquiryState.CLOSED, closed_at__isnull=False)
                | (~models.Q(state=EnquiryState.CLOSED) & models.Q(closed_at=None)),
                name="enquiry_closed_has_a_date",
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=UNANSWERED_STATES, due_at__isnull=False)
                | (~models.Q(state__in=UNANSWERED_STATES) & models.Q(due_at=None)),
                name="enquiry_clock_runs_while_unanswered",
            ),
            models.CheckConstraint(
                condition=models.Q(minutes_left=None) | models.Q(state=EnquiryState.WAITING),
                name="enquiry_clock_is_paused_while_waiting",
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=[EnquiryState.CONTACTED, EnquiryState.BOOKED])
                | models.Q(first_contact_at__isnull=False),
                name="enquiry_contacted_has_a_date",
            ),
            models.UniqueConstraint(
                fields=["amends", "content_hash"], name="enquiry_one_amendment_per_text"
            ),
        ]

    def __str__(self) -> str:
        # Audit logs copy this and outlive the enquiry: it must not name the patient.
        return self.reference

    @property
    def allowed_states(self) -> tuple[EnquiryState, ...]:
        """Where it may be moved from its present state; nowhere once it was erased."""
        return () if self.is_erased else ALLOWED_TRANSITIONS[self.state]

    @property
    def is_open(self) -> bool:
        """Whether somebody must still do something."""
        return self.state in OPEN_STATES

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody has spoken to the patient yet, so that the clock runs."""
        return self.state in UNANSWERED_STATES

    @property
    def is_quarantined(self) -> bool:
        """Whether it looks like spam and waits for a look."""
        return self.state == EnquiryState.QUARANTINE

    @property
    def is_erased(self) -> bool:
        """Whether nothing in it tells who wrote any more."""
        return self.erased_at is not None

    def is_overdue(self, now: datetime) -> bool:
        """Whether the promised moment has passed without an answer."""
        return self.due_at is not None and self.due_at < now

    @property
    def red_flag_names(self) -> list[str]:
        """The signs that made it urgent, in the words of their cards, each once."""
        return list(dict.fromkeys(reason["name"] for reason in self.urgency_reasons))

    @property
    def short_urgency(self) -> Any:
        """The urgency in one word, or "" when nothing held a red flag."""
        return SHORT_URGENCY[Urgency(self.urgency)] if self.urgency else ""
