"""What a patient sent: columns that are written once and only ever blanked."""

from typing import Any

from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from clinic.choices import VisitMode
from clinic.phones import PhoneNumber
from enquiries.choices import (
    MESSAGE_MAX_LENGTH,
    BestTime,
    CaptchaResult,
    ForWhom,
    LookingFor,
    PreferredContact,
    SpokenLanguage,
)


class PatientWords(models.Model):
    """The patient's own words and choices, and the consent under which we keep them."""

    name = models.CharField(_("name"), max_length=100)
    phone = models.CharField(_("phone"), max_length=16, db_index=True)
    email = models.EmailField(_("e-mail"), blank=True)
    pin_code = models.CharField(_("PIN code"), max_length=6)
    for_whom = models.CharField(
        _("for whom"), max_length=10, choices=ForWhom.choices, default=ForWhom.SELF
    )
    looking_for = models.CharField(_("looking for"), max_length=20, choices=LookingFor.choices)
    message = models.TextField(_("message"), validators=[MaxLengthValidator(MESSAGE_MAX_LENGTH)])
    preferred_contact = models.CharField(
        _("preferred contact"), max_length=10, choices=PreferredContact.choices
    )
    best_time = models.CharField(
        _("best time"), max_length=10, choices=BestTime.choices, default=BestTime.ANY
    )
    language = models.CharField(
        _("language"), max_length=10, choices=SpokenLanguage.choices, default=SpokenLanguage.ENGLISH
    )
    needs_large_print = models.BooleanField(_("needs large print"), default=False)
    needs_interpreter = models.BooleanField(_("needs an interpreter"), default=False)
    # Translation keys of the red flags that the patient ticked; None: the question was left out.
    ticked_signs = models.JSONField(_("ticked signs"), null=True, blank=True)
    answers = models.JSONField(_("answers to further questions"), default=list, blank=True)

    consent = models.BooleanField(_("consent"), default=False)
    consent_notice = models.ForeignKey(
        "enquiries.ConsentNotice",
        verbose_name=_("privacy notice"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    consent_withdrawn_at = models.DateTimeField(_("consent withdrawn"), null=True, blank=True)
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
    chosen_person = models.ForeignKey(
        "clinic.Person",
        verbose_name=_("asked for"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    area = models.ForeignKey(
        "clinic.Area",
        verbose_name=_("area"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    # The wish for an appointment; all three may be left out.
    service = models.ForeignKey(
        "clinic.Service",
        verbose_name=_("service"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    visit_mode = models.CharField(_("where"), max_length=10, choices=VisitMode.choices, blank=True)
    # ISO moments with their offset from UTC, the favourite first.
    wished_times = models.JSONField(_("wished times"), default=list, blank=True)

    class Meta:
        abstract = True

    @property
    def phone_number(self) -> PhoneNumber | None:
        """The phone, able to show itself in national form; None once it was erased."""
        return PhoneNumber(self.phone) if self.phone else None

    @property
    def asks_for_appointment(self) -> bool:
        """Whether the patient wishes for an appointment; a person alone is no wish."""
        return bool(self.service_id or self.visit_mode or self.wished_times)

    @property
    def whatsapp_url(self) -> str:
        """The address that opens a WhatsApp chat with the patient."""
        return f"https://wa.me/{self.phone.lstrip('+')}"

    @property
    def needs(self) -> list[Any]:
        """What the practice should prepare, in words."""
        wanted = (
            (self.needs_large_print, _("large print")),
            (self.needs_interpreter, _("an interpreter")),
        )
        return [label for is_wanted, label in wanted if is_wanted]
