"""What every article of the library has, whatever it is about."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtailseo.models import SeoType

from articles.blocks import (
    EvidenceStreamBlock,
    KeyPointsBlock,
    ProseBlock,
    RedFlagsBlock,
    ReferencesBlock,
)
from articles.choices import Illustration
from articles.forms import ArticlePageForm
from articles.reference_loading import references_loaded_at_once
from articles.sections import Section, numbered_references, plain_text
from articles.structured_data import article_structured_data
from home.models import BasePage

PERSON = "clinic.Person"


class ArticlePage(BasePage):
    """An article with typed sections; condition and treatment pages extend it."""

    summary = models.TextField(
        _("summary"), max_length=300, help_text=_("One or two sentences, shown in lists too.")
    )
    search_words = models.TextField(
        _("also called"),
        blank=True,
        help_text=_("What patients type, one per line: other names, Hindi, usual misspellings."),
    )
    illustration = models.CharField(
        _("drawing"), max_length=20, choices=Illustration.choices, blank=True
    )
    key_points = StreamField(KeyPointsBlock(), blank=True, verbose_name=_("key points"))
    what_it_is = StreamField(ProseBlock(), blank=True, verbose_name=_("what it is"))
    red_flags = StreamField(RedFlagsBlock(), blank=True, verbose_name=_("red flags"))
    self_care = StreamField(ProseBlock(), blank=True, verbose_name=_("what you can do yourself"))
    treatments = StreamField(ProseBlock(), blank=True, verbose_name=_("treatments"))
    evidence = StreamField(EvidenceStreamBlock(), blank=True, verbose_name=_("evidence"))
    when_to_see = StreamField(
        ProseBlock(), blank=True, verbose_name=_("when to see a physiotherapist")
    )
    if_you_do_nothing = StreamField(ProseBlock(), blank=True, verbose_name=_("if you do nothing"))
    further_references = StreamField(
        ReferencesBlock(), blank=True, verbose_name=_("further references")
    )
    author = models.ForeignKey(
        PERSON, verbose_name=_("author"), null=True, on_delete=models.PROTECT, related_name="+"
    )
    reviewer = models.ForeignKey(
        PERSON,
        verbose_name=_("clinical reviewer"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("A registered clinician who is not the author."),
    )
    reviewed_on = models.DateField(_("reviewed on"), null=True)
    review_due = models.DateField(_("next review due"), null=True)
    is_demo = models.BooleanField(
        _("demo content"), default=False, help_text=_("Marks it as not clinically reviewed.")
    )

    # (field, heading) in the order of the page.
    section_headings: ClassVar[list[tuple[str, Any]]] = []
    type_label: ClassVar[Any] = ""
    schema_about_type: ClassVar[str] = ""

    base_form_class = ArticlePageForm
    parent_page_types = ["articles.LibraryIndexPage"]
    subpage_types: list[str] = []
    seo_content_type = SeoType.ARTICLE
    seo_description_sources = ["search_description", "summary"]

    opening_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("search_words"), FieldPanel("illustration")]),
        FieldPanel("key_points"),
    ]
    closing_panels = [
        FieldPanel("further_references"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("author"), FieldPanel("reviewer")]),
                FieldRowPanel([FieldPanel("reviewed_on"), FieldPanel("review_due")]),
                FieldPanel("is_demo"),
            ],
            heading=_("Author and review"),
        ),
    ]

    class Meta:
        abstract = True

    @property
    def required_sections(self) -> list[str]:
        """The fields of the sections that must not be empty when the article goes live."""
        return [name for name, _heading in self.section_headings]

    @cached_property
    def sections(self) -> list[Section]:
        """The sections that have content, in the order of the page."""
        return [
            Section(name, str(heading), getattr(self, name))
            for name, heading in self.section_headings
            if getattr(self, name)
        ]

    @cached_property
    def red_flag_rows(self) -> list[Any]:
        """The chosen red flags that still exist, most urgent first."""
        order = ["emergency", "same_day", "see_clinician"]
        chosen = [block.value for block in self.red_flags if block.value is not None]
        return sorted(chosen, key=lambda flag: order.index(flag.urgency))

    @property
    def is_review_overdue(self) -> bool:
        """Whether the date of the next review has passed."""
        return bool(self.review_due and self.review_due < timezone.localdate())

    @property
    def body_text(self) -> str:
        """All words of the key points and the sections, for the search index."""
        streams = [self.key_points, *(section.blocks for section in self.sections)]
        return " ".join(plain_text(stream) for stream in streams)

    @property
    def seo_author(self) -> str:
        """The author of the text, not the login that saved it."""
        return self.author.name_with_degrees if self.author else ""

    def structured_data(self) -> list[dict[str, Any]]:
        """Add what the article is about, who stands for it, and what it cites."""
        return [*super().structured_data(), article_structured_data(self)]

    @cached_property
    def numbered_references(self) -> dict[int, Any]:
        """The references of the page by id, numbered in the order of citation."""
        streams = [*(section.blocks for section in self.sections), self.further_references]
        with references_loaded_at_once(streams):
            return dict(numbered_references(self.sections, self.further_references))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the numbered references: blocks print their numbers, the page their list."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["numbered_references"] = self.numbered_references
        return context
