"""The two kinds of article: about a condition, and about a treatment."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from articles.blocks import ProseBlock

from .article import ArticlePage


class ConditionPage(ArticlePage):
    """An article about something that patients have."""

    symptoms = StreamField(ProseBlock(), blank=True, verbose_name=_("symptoms"))

    section_headings = [
        ("red_flags", _("When to get help quickly")),
        ("what_it_is", _("What it is")),
        ("symptoms", _("Symptoms")),
        ("self_care", _("What you can do yourself")),
        ("exercises", _("Exercises to try")),
        ("treatments", _("Treatments")),
        ("evidence", _("What the studies say")),
        ("guidelines", _("What guidelines say")),
        ("when_to_see", _("When to see a physiotherapist")),
        ("if_you_do_nothing", _("If you do nothing")),
        ("questions", _("Common questions")),
    ]
    template = "articles/article_page.html"
    type_label = _("Condition")
    parent_page_types = ["articles.LibraryIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *ArticlePage.opening_panels,
        *(FieldPanel(name) for name, _heading in section_headings),
        *ArticlePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("condition")
        verbose_name_plural = _("conditions")

    @property
    def schema_about_type(self) -> str:
        """The schema.org class of what the article is about."""
        return "MedicalCondition"


class TreatmentPage(ArticlePage):
    """An article about something that can be done."""

    what_happens = StreamField(ProseBlock(), blank=True, verbose_name=_("what happens"))
    harms = StreamField(ProseBlock(), blank=True, verbose_name=_("what can go wrong"))
    offered_here = models.BooleanField(
        _("we offer this treatment"),
        default=False,
        help_text=_("Readers see a note that the practice earns from it."),
    )

    section_headings = [
        ("red_flags", _("When to get help quickly")),
        ("what_it_is", _("What it is")),
        ("what_happens", _("What happens")),
        ("evidence", _("What the studies say")),
        ("guidelines", _("What guidelines say")),
        ("harms", _("What can go wrong")),
        ("treatments", _("How it fits with other treatments")),
        ("self_care", _("Looking after yourself")),
        ("exercises", _("Exercises to try")),
        ("when_to_see", _("When to see a physiotherapist")),
        ("if_you_do_nothing", _("If you do nothing")),
        ("questions", _("Common questions")),
    ]
    template = "articles/article_page.html"
    type_label = _("Treatment")
    parent_page_types = ["articles.LibraryIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *ArticlePage.opening_panels,
        FieldPanel("offered_here"),
        *(FieldPanel(name) for name, _heading in section_headings),
        *ArticlePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("treatment")
        verbose_name_plural = _("treatments")

    @property
    def schema_about_type(self) -> str:
        """PhysicalTherapy for what we as physiotherapists offer, else its wider class."""
        return "PhysicalTherapy" if self.offered_here else "MedicalTherapy"
