"""One enquiry: what a patient sent, and where the practice's answer stands."""

import re
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic.models import Urgency
from clinic.phones import PhoneNumber
from enquiries.choices import (
    ALLOWED_TRANSITIONS,
    MESSAGE_MAX_LENGTH,
    UNANSWERED_STATES,
    CaptchaResult,
    EnquiryState,
    LookingFor,
    PreferredContact,
)

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

TRIAGE_PERMISSION = "enquiries.triage_enquiry"
SEARCHED_COLUMNS = ("reference", "name", "phone", "email", "message", "source_title")
MIN_PHONE_DIGITS = 4
SHORT_URGENCY = {
    Urgency.EMERGENCY: _("Emergency"),
    Urgency.SAME_DAY: _("Today"),
    Urgency.SEE_CLINICIAN: _("Soon"),
}


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Which enquiries, and in which order."""

    def open(self) -> "EnquiryQuerySet":
        """Those that still need somebody."""
        return self.exclude(state=EnquiryState.CLOSED)

    def visible_to(self, user: "User | AnonymousUser") -> "EnquiryQuerySet":
        """Those that `user` may see: all with the triage permission, else one's own."""
        if not user.is_active or not user.has_perm("enquiries.view_enquiry"):
            return self.none()
        if user.has_perm(TRIAGE_PERMISSION):
            return self
        return self.filter(assigned_to=user.pk)

    def in_order_of_need(self) -> "EnquiryQuerySet":
        """Unanswered first, closed last; within each the most urgent, then the oldest."""
        stage = models.Case(
            models.When(state__in=UNANSWERED_STATES, then=0),
            models.When(state=EnquiryState.CLOSED, then=2),
            default=1,
        )
        urgency = models.Case(
            *(models.When(urgency=level, then=n) for n, level in enumerate(SHORT_URGENCY)),
            default=len(SHORT_URGENCY),
        )
        return self.order_by(stage, urgency, "created_at", "pk")

    def matching(self, text: str) -> "EnquiryQuerySet":
        """Those with `text` in a searched column, or with its digits in the phone number."""
        found = models.Q()
        for column in SEARCHED_COLUMNS:
            found |= models.Q(**{f"{column}__icontains": text})
        # As it is typed at home: 098765 43210, where we keep +919876543210.
        digits = re.sub(r"[\s()./+-]", "", text).lstrip("0")
        if digits.isascii() and digits.isdigit() and len(digits) >= MIN_PHONE_DIGITS:
            found |= models.Q(phone__contains=digits)
        return self.filter(found)

    def with_relations(self) -> "EnquiryQuerySet":
        """Fetch, in the same query, what the inbox shows of other tables."""
        return self.select_related("assigned_to", "source_page")


class Enquiry(models.Model):
    """What a patient sent, unchanged, with the columns that staff work with.

    Written only by `enquiries.services`; `version` grows with every change.
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

    name = models.CharField(_("name"), max_length=100)
    phone = models.CharField(_("phone"), max_length=16, db_index=True)
    email = models.EmailField(_("e-mail"), blank=True)
    pin_code = models.CharField(_("PIN code"), max_length=6)
    looking_for = models.CharField(_("looking for"), max_length=20, choices=LookingFor.choices)
    message = models.TextField(_("message"), validators=[MaxLengthValidator(MESSAGE_MAX_LENGTH)])
    preferred_contact = models.CharField(
        _("preferred contact"), max_length=10, choices=PreferredContact.choices
    )
    answers = models.JSONField(_("answers to further questions"), default=list, blank=True)
    consent = models.BooleanField(_("consent"), default=False)
    consent_text_version = models.CharField(_("version of the consent text"), max_length=20)
    captcha = models.CharField(
        _("captcha"),
        max_length=12,
        choices=CaptchaResult.choices,
        default=CaptchaResult.NOT_ASKED,
    )

    form_page = models.ForeignKey(
        "enquiries.EnquiryPage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    source_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("source page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    source_title = models.CharField(_("source"), max_length=255, blank=True)

    urgency = models.CharField(_("urgency"), max_length=20, choices=Urgency.choices, blank=True)
    red_flag_names = models.JSONField(_("red flags in the text"), default=list, blank=True)

    state = models.CharField(
        _("state"), max_length=12, choices=EnquiryState.choices, default=EnquiryState.NEW
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(_("received"), default=timezone.now, editable=False)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)
    first_contact_at = models.DateTimeField(_("first contact"), null=True, blank=True)

    objects = EnquiryQuerySet.as_manager()

    # The index would be a second copy of who wrote from where.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("enquiry")
        verbose_name_plural = _("enquiries")
        permissions = [("triage_enquiry", "Can see and work every enquiry")]
        indexes = [models.Index(fields=["state", "created_at"], name="enquiry_state_received")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=EnquiryState.values), name="enquiry_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(urgency__in=["", *Urgency.values]),
                name="enquiry_urgency_is_known",
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
        """Where it may be moved from its present state."""
        return ALLOWED_TRANSITIONS[self.state]

    @property
    def is_closed(self) -> bool:
        """Whether nobody needs to do anything more."""
        return self.state == EnquiryState.CLOSED

    @property
    def phone_number(self) -> PhoneNumber:
        """The phone, able to show itself in national form."""
        return PhoneNumber(self.phone)

    @property
    def whatsapp_url(self) -> str:
        """The address that opens a WhatsApp chat with the patient."""
        return f"https://wa.me/{self.phone.lstrip('+')}"

    @property
    def short_urgency(self) -> Any:
        """The urgency in one word, or "" when the text held no red flag."""
        return SHORT_URGENCY[Urgency(self.urgency)] if self.urgency else ""
