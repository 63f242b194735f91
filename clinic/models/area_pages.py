"""The pages of the places where the practice treats at home."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from home.models import BasePage

from .area import Area


class ServiceAreaIndexPage(BasePage):
    """All places where the practice treats at home."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)

    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    search_group = "pages"
    template = "clinic/service_area_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinic.ServiceAreaPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of places")


class ServiceAreaPage(BasePage):
    """A city, or below it a locality: its PIN codes and the people who treat there."""

    area = models.ForeignKey(
        Area,
        verbose_name=_("area"),
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_("Its PIN codes and people are shown; those of places below it count too."),
    )
    intro = models.TextField(
        _("introduction"),
        max_length=1000,
        help_text=_("What is true of this place alone: how visits work, parking, lifts, times."),
    )

    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    search_group = "places"
    template = "clinic/service_area_page.html"
    parent_page_types = ["clinic.ServiceAreaIndexPage", "clinic.ServiceAreaPage"]
    subpage_types = ["clinic.ServiceAreaPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("area"), FieldPanel("intro")]

    class Meta:
        verbose_name = _("place")
