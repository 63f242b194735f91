"""The pages of the physiotherapists, and the page on which patients find theirs."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from home.models import BasePage

from .person import Person


class PractitionerIndexPage(BasePage):
    """Find a physiotherapist: by place and need, or from the list."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)

    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    search_group = "pages"
    template = "clinic/practitioner_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinic.PractitionerPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of physiotherapists")


class PractitionerPage(BasePage):
    """One physiotherapist; the facts are those of the person, the words those of this page."""

    person = models.ForeignKey(
        Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="pages"
    )
    intro = models.TextField(
        _("in one or two sentences"), max_length=400, help_text=_("Shown in lists.")
    )
    approach = models.TextField(
        _("how they work"),
        max_length=3000,
        blank=True,
        help_text=_(
            "What a first visit is like. Promise no cure; an empty line begins a paragraph."
        ),
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("approach"),
    ]
    search_group = "practitioners"
    template = "clinic/practitioner_page.html"
    parent_page_types = ["clinic.PractitionerIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("person"),
        FieldPanel("intro"),
        FieldPanel("approach"),
    ]

    class Meta:
        verbose_name = _("physiotherapist")
