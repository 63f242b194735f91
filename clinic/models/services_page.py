"""The page with all services and their prices."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from home.models import BasePage


class ServicesPage(BasePage):
    """Services and prices, in the currency that the visitor chose."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)
    how_to_pay = models.TextField(_("how to pay"), max_length=1000, blank=True)

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("how_to_pay"),
    ]
    search_group = "services"
    template = "clinic/services_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [*BasePage.content_panels, FieldPanel("intro"), FieldPanel("how_to_pay")]

    class Meta:
        verbose_name = _("services and prices")
