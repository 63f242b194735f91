"""What can be booked: how long it takes, where, and what it costs."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Locale, Orderable
from wagtail.search import index

from clinic.choices import VisitMode
from clinic.rupees import RupeesField

SHORTEST, LONGEST = 5, 480  # minutes


class ServiceQuerySet(models.QuerySet["Service"]):
    """Services by what is needed of them."""

    def offered(self) -> "ServiceQuerySet":
        """What patients may ask for."""
        return self.filter(is_offered=True)

    def with_prices(self) -> "ServiceQuerySet":
        """With prices and the texts of every language. Two queries more."""
        texts = models.Prefetch("texts", ServiceText.objects.select_related("locale"))
        return self.prefetch_related("prices", texts)


class Service(index.Indexed, ClusterableModel):
    """One kind of appointment; its prices exist once, its texts once per language."""

    name = models.CharField(
        _("name"), max_length=80, unique=True, help_text=_("In the site's own language.")
    )
    summary = models.CharField(_("in one sentence"), max_length=240, blank=True)
    duration_minutes = models.PositiveSmallIntegerField(
        _("minutes"),
        default=45,
        validators=[MinValueValidator(SHORTEST), MaxValueValidator(LONGEST)],
    )
    is_offered = models.BooleanField(_("offered"), default=True)
    order = models.PositiveSmallIntegerField(_("place in the list"), default=0)

    objects = ServiceQuerySet.as_manager()

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    panels = [
        FieldPanel("name"),
        FieldPanel("summary"),
        FieldRowPanel(
            [FieldPanel("duration_minutes"), FieldPanel("order"), FieldPanel("is_offered")]
        ),
        InlinePanel("prices", heading=_("Prices"), label=_("Price"), min_num=1),
        InlinePanel("texts", heading=_("In other languages"), label=_("Translation")),
    ]

    class Meta:
        ordering = ["order", "name"]
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def __str__(self) -> str:
        return self.name

    @property
    def language_code(self) -> str:
        """The language of the name and the sentence, for a lang attribute."""
        return settings.LANGUAGE_CODE

    @property
    def localized(self) -> "Service | ServiceText":
        """Whatever has the name and the sentence in the active language, else this row.

        No query for services of `with_prices`, nor in the site's own language.
        """
        code = get_language()
        if code == settings.LANGUAGE_CODE:
            return self
        return next((text for text in self.texts.all() if text.language_code == code), self)


class ServicePrice(Orderable):
    """What a service costs in one mode; a mode without a price is not offered."""

    service = ParentalKey(Service, related_name="prices", on_delete=models.CASCADE)
    mode = models.CharField(_("where"), max_length=10, choices=VisitMode.choices)
    price_minor = RupeesField(_("price"), help_text=_("In rupees."))

    panels = [FieldRowPanel([FieldPanel("mode"), FieldPanel("price_minor")])]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["service", "mode"], name="service_price_once"),
        ]

    def __str__(self) -> str:
        return f"{self.service}: {self.get_mode_display()}"


class ServiceText(Orderable):
    """Name and sentence of a service in another language."""

    service = ParentalKey(Service, related_name="texts", on_delete=models.CASCADE)
    locale = models.ForeignKey(
        Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+"
    )
    name = models.CharField(_("name"), max_length=80)
    summary = models.CharField(_("in one sentence"), max_length=240, blank=True)

    panels = [FieldPanel("locale"), FieldPanel("name"), FieldPanel("summary")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["service", "locale"], name="service_text_once"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def language_code(self) -> str:
        """The language of this text, for a lang attribute; load `locale` with the rows."""
        return str(self.locale.language_code)
