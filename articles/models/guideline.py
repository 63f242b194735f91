"""A clinical guideline that articles follow or contradict."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from articles.choices import GuidelineStatus


class Guideline(index.Indexed, models.Model):
    """One guideline; marking it as updated opens a review of every page that cites it."""

    organisation = models.CharField(
        _("organisation"), max_length=160, help_text=_("As readers know it, such as NICE.")
    )
    title = models.CharField(_("title"), max_length=300)
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    country = models.CharField(
        _("country or region"), max_length=80, blank=True, help_text=_("Where it holds.")
    )
    reference = models.ForeignKey(
        "articles.Reference",
        verbose_name=_("reference"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="guidelines",
    )
    status = models.CharField(
        _("status"),
        max_length=12,
        choices=GuidelineStatus.choices,
        default=GuidelineStatus.CURRENT,
        help_text=_("“Updated” opens a review task on every page that cites it."),
    )
    updated_on = models.DateField(_("updated on"), null=True, blank=True)

    # Choosers offer a search box only for indexed models.
    search_fields = [
        index.SearchField("organisation"),
        index.AutocompleteField("organisation"),
        index.SearchField("title"),
        index.AutocompleteField("title"),
    ]

    panels = [
        FieldPanel("organisation"),
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("year"), FieldPanel("country")]),
        FieldPanel("reference"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("updated_on")]),
    ]

    class Meta:
        ordering = ["organisation", "year"]
        verbose_name = _("guideline")
        verbose_name_plural = _("guidelines")

    def __str__(self) -> str:
        return f"{self.organisation} ({self.year}): {self.title}"

    @property
    def short_name(self) -> str:
        """Organisation and year, such as "NICE 2020"."""
        return f"{self.organisation} {self.year}"
