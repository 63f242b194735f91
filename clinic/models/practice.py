"""What the whole site says about the practice: name, phones, hours."""

import datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from clinic.opening_times import OpeningTimes, opening_times_by_site
from clinic.phones import PhoneNumber, parse_indian_phone, validate_phone
from clinic.pin_code import PIN_CODE
from clinic.whatsapp_text import illness_named_in

PHONE_HELP = _("Any usual form; it is kept with its country code and shown as people write it.")


def validate_time_zone(name: str) -> None:
    """Refuse a name that the time zone database does not know."""
    if name not in available_timezones():
        raise ValidationError(_("Enter a time zone such as Asia/Kolkata."), code="unknown_zone")


def practice_id(base_url: str) -> str:
    """The @id of the practice in structured data, by which other pages refer to it."""
    return f"{base_url}/#practice"


@register_setting(icon="site", order=1)
class PracticeSettings(ClusterableModel, BaseSiteSetting):
    """One row per site; every page's header, footer and structured data read it."""

    practice_name = models.CharField(_("practice name"), max_length=120, default="Physiocare")
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[validate_phone], help_text=PHONE_HELP
    )
    second_phone = models.CharField(
        _("second phone"), max_length=40, blank=True, validators=[validate_phone]
    )
    whatsapp = models.CharField(
        _("WhatsApp number"), max_length=40, blank=True, validators=[validate_phone]
    )
    whatsapp_text = models.CharField(
        _("first words on WhatsApp"),
        max_length=160,
        blank=True,
        default=_("Hello, I would like to talk about an appointment."),
        help_text=_("Typed for the patient, who can change them. Name no illness: others may see."),
    )
    email = models.EmailField(_("e-mail"), blank=True)
    address = models.CharField(
        _("address"), max_length=200, blank=True, help_text=_("Of the clinic: street and house.")
    )
    locality = models.CharField(_("city"), max_length=80, blank=True)
    pin_code = models.CharField(_("PIN code"), max_length=6, blank=True, validators=[PIN_CODE])
    areas_served = models.CharField(_("areas served"), max_length=200, blank=True)
    emergency_number = models.CharField(_("emergency number"), max_length=10, default="112")
    ambulance_number = models.CharField(_("ambulance number"), max_length=10, default="108")
    time_zone = models.CharField(
        _("time zone"),
        max_length=40,
        default="Asia/Kolkata",
        validators=[validate_time_zone],
        help_text=_("In which the opening hours are meant."),
    )
    first_contact_minutes = models.PositiveIntegerField(
        _("minutes to first contact"),
        default=30,
        validators=[MinValueValidator(1), MaxValueValidator(2880)],
        help_text=_(
            "Within how many minutes of opening time somebody answers an enquiry. The inbox "
            "counts against it. Patients see it only while the last 30 days bear it out."
        ),
    )
    booking_days_ahead = models.PositiveSmallIntegerField(
        _("days ahead"),
        default=60,
        validators=[MinValueValidator(1), MaxValueValidator(365)],
        help_text=_("How far ahead patients can ask for an appointment."),
    )
    is_demo = models.BooleanField(
        _("demo site"), default=False, help_text=_("Says on every page that the content is a demo.")
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("practice_name"), FieldPanel("tagline"), FieldPanel("areas_served")],
            _("Practice"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("phone"), FieldPanel("second_phone")]),
                FieldRowPanel([FieldPanel("whatsapp"), FieldPanel("email")]),
                FieldPanel("whatsapp_text"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("locality"), FieldPanel("pin_code")]),
            ],
            _("How to reach us"),
        ),
        InlinePanel(
            "opening_hours",
            heading=_("Opening hours"),
            label=_("Opening hours"),
            help_text=_("Open until midnight? Type 23:59. A lunch break? Add the day twice."),
        ),
        InlinePanel("holidays", heading=_("Holidays"), label=_("Holiday")),
        FieldRowPanel([FieldPanel("first_contact_minutes"), FieldPanel("time_zone")]),
        FieldPanel("booking_days_ahead"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("emergency_number"), FieldPanel("ambulance_number")])],
            _("Emergency numbers"),
        ),
        FieldPanel("is_demo"),
    ]

    class Meta:
        verbose_name = _("practice")

    def __str__(self) -> str:
        return self.practice_name

    def clean(self) -> None:
        """Bring the phones into E.164 form; refuse first words that name an illness."""
        super().clean()
        if named := illness_named_in(self.whatsapp_text):
            problem = _("“%(words)s” can tell others of an illness. Leave it out.")
            raise ValidationError(
                {"whatsapp_text": ValidationError(problem, params={"words": named})}
            )
        for field in ("phone", "second_phone", "whatsapp"):
            if typed := getattr(self, field):
                try:
                    setattr(self, field, parse_indian_phone(typed).e164)
                except ValidationError as error:
                    raise ValidationError({field: error}) from error

    @property
    def phone_numbers(self) -> list[PhoneNumber]:
        """The numbers that patients may call, the main one first."""
        return [PhoneNumber(number) for number in (self.phone, self.second_phone) if number]

    @property
    def whatsapp_number(self) -> PhoneNumber | None:
        """The number of the WhatsApp chat."""
        return PhoneNumber(self.whatsapp) if self.whatsapp else None

    @property
    def whatsapp_url(self) -> str:
        """The address that opens a WhatsApp chat with the first words typed, or ""."""
        if not self.whatsapp:
            return ""
        words = f"?text={quote(self.whatsapp_text, safe='')}" if self.whatsapp_text else ""
        return f"https://wa.me/{self.whatsapp.lstrip('+')}{words}"

    @property
    def address_line(self) -> str:
        """Where the clinic is, in one line; "" while nothing of it is known."""
        place = " ".join(part for part in (self.locality, self.pin_code) if part)
        return ", ".join(part for part in (self.address, place) if part)

    @property
    def emergency_numbers(self) -> list[str]:
        """The two numbers that every page shows: all services, ambulance."""
        return [self.emergency_number, self.ambulance_number]

    @cached_property
    def opening_times(self) -> OpeningTimes:
        """Hours and coming holidays as they are stored. One query, the first time."""
        yesterday = timezone.localdate() - datetime.timedelta(days=1)  # somewhere it still is
        own = PracticeSettings.objects.filter(pk=self.pk)
        found = opening_times_by_site(own, holidays_from=yesterday)
        return found.get(self.site_id, OpeningTimes({}, ZoneInfo(self.time_zone)))

    @property
    def opening_hours_lines(self) -> list[str]:
        """Opening times with equal days in a row joined: "Mon–Sat 08:00–20:00"."""
        return self.opening_times.lines
