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

from articles.ageing import ReviewStage, review_stage
from articles.blocks import (
    ChangeNotesBlock,
    EvidenceStreamBlock,
    ExerciseProgrammesBlock,
    GuidelinePositionsBlock,
    KeyPointsBlock,
    ProseBlock,
    QuestionsBlock,
    RedFlagsBlock,
    ReferencesBlock,
)
from articles.choices import Illustration
from articles.fields import (
    BodyRegionsField,
    split_codes,
    validate_icd10_codes,
    validate_snomed_codes,
)
from articles.forms import ArticlePageForm
from articles.publishing import refuse_unpublishable
from articles.publishing.copying import GatedCopyForm
from articles.sections import Section, numbered_references, plain_text
from articles.shared_data import shared_data_loaded
from articles.structured_data import article_structured_data
from clinic.models.red_flag import URGENCY_ORDER
from home.models import BasePage

from .article_routes import ArticleRoutes
from .translated_article import TranslatedArticle

PERSON = "clinic.Person"


class ArticlePage(TranslatedArticle, ArticleRoutes, BasePage):
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
    body_regions = BodyRegionsField(
        _("parts of the body"), help_text=_("Where readers find it in the index by body part.")
    )
    icd10_codes = models.CharField(
        _("ICD-10 codes"),
        max_length=200,
        blank=True,
        validators=[validate_icd10_codes],
        help_text=_("With commas between them. Patient portals find the article by them."),
    )
    snomed_codes = models.CharField(
        _("SNOMED CT codes"), max_length=200, blank=True, validators=[validate_snomed_codes]
    )
    key_points = StreamField(KeyPointsBlock(), blank=True, verbose_name=_("key points"))
    what_it_is = StreamField(ProseBlock(), blank=True, verbose_name=_("what it is"))
    red_flags = StreamField(RedFlagsBlock(), blank=True, verbose_name=_("red flags"))
    self_care = StreamField(ProseBlock(), blank=True, verbose_name=_("what you can do yourself"))
    treatments = StreamField(ProseBlock(), blank=True, verbose_name=_("treatments"))
    evidence = StreamField(EvidenceStreamBlock(), blank=True, verbose_name=_("evidence"))
    guidelines = StreamField(
        GuidelinePositionsBlock(), blank=True, verbose_name=_("what guidelines say")
    )
    exercises = StreamField(ExerciseProgrammesBlock(), blank=True, verbose_name=_("exercises"))
    when_to_see = StreamField(
        ProseBlock(), blank=True, verbose_name=_("when to see a physiotherapist")
    )
    if_you_do_nothing = StreamField(ProseBlock(), blank=True, verbose_name=_("if you do nothing"))
    questions = StreamField(QuestionsBlock(), blank=True, verbose_name=_("common questions"))
    change_notes = StreamField(
        ChangeNotesBlock(),
        blank=True,
        verbose_name=_("what changed"),
        help_text=_("For readers who come back, newest first."),
    )
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
    optional_sections: ClassVar[set[str]] = {"guidelines", "exercises", "questions"}
    type_label: ClassVar[Any] = ""
    schema_about_type: ClassVar[str] = ""

    base_form_class = ArticlePageForm
    parent_page_types = ["articles.LibraryIndexPage"]
    subpage_types: list[str] = []
    copy_form_class = GatedCopyForm
    seo_content_type = SeoType.ARTICLE
    seo_description_sources = ["search_description", "summary"]

    opening_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("search_words"), FieldPanel("illustration")]),
        FieldPanel("body_regions"),
        FieldRowPanel([FieldPanel("icd10_codes"), FieldPanel("snomed_codes")]),
        FieldPanel("key_points"),
    ]
    closing_panels = [
        FieldPanel("further_references"),
        FieldPanel("change_notes"),
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

    def save(self, clean: bool = True, **kwargs: Any) -> Any:
        """Save, unless that would put an article with problems before readers.

        Every way of publishing ends here, so this is where the gate stands (ADR 8).
        Raises NotPublishable. New rows are checked even with `clean=False`: copies are made so.
        """
        if self.live and (clean or self._state.adding):
            refuse_unpublishable(self)
        return super().save(clean=clean, **kwargs)

    def publish(self, revision: Any, **kwargs: Any) -> Any:
        """Publish a revision now or schedule it; raises NotPublishable for one with problems."""
        refuse_unpublishable(revision.as_object())
        return super().publish(revision, **kwargs)

    @property
    def required_sections(self) -> list[str]:
        """The fields of the sections that must not be empty when the article goes live."""
        names = [name for name, _heading in self.section_headings]
        return [name for name in names if name not in self.optional_sections]

    @property
    def streams(self) -> list[Any]:
        """Every stream of the article, in the order of the page."""
        names = [name for name, _heading in self.section_headings]
        fields = ["key_points", *names, "further_references", "change_notes"]
        return [getattr(self, name) for name in fields]

    @cached_property
    def sections(self) -> list[Section]:
        """The sections that have content, in the order of the page."""
        self._load_shared_data()
        return [
            Section(name, str(heading), getattr(self, name))
            for name, heading in self.section_headings
            if getattr(self, name)
        ]

    def _load_shared_data(self) -> None:
        """Turn all blocks into Python at once, with one query for each kind of shared data."""
        with shared_data_loaded(self.streams, self.locale_id):
            for stream in self.streams:
                list(stream)

    @cached_property
    def red_flag_rows(self) -> list[Any]:
        """The chosen red flags that still exist, most urgent first."""
        chosen = [block.value for block in self.red_flags if block.value is not None]
        return sorted(chosen, key=lambda flag: URGENCY_ORDER.index(flag.urgency))

    @property
    def icd10_list(self) -> list[str]:
        """The ICD-10 codes of the article."""
        return split_codes(self.icd10_codes)

    @property
    def snomed_list(self) -> list[str]:
        """The SNOMED CT identifiers of the article."""
        return split_codes(self.snomed_codes)

    @property
    def review_stage(self) -> ReviewStage:
        """How old the article is today, measured at its review date."""
        return review_stage(self.review_due, timezone.localdate())

    @property
    def is_review_overdue(self) -> bool:
        """Whether the date of the next review has passed."""
        return self.review_stage != ReviewStage.CURRENT

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
        if self.is_withheld:
            return super().structured_data()
        return [*super().structured_data(), article_structured_data(self)]

    @cached_property
    def numbered_references(self) -> dict[int, Any]:
        """The references of the page by id, numbered in the order of citation."""
        return dict(numbered_references(self.sections, self.further_references))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the numbered references: blocks print their numbers, the page their list."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["numbered_references"] = self.numbered_references
        return context
