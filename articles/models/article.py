"""What every article of the library has, whatever it is about."""

from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
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

from .article_previews import ArticlePreviews
from .article_queryset import ArticleManager
from .article_routes import ArticleRoutes
from .readable_article import ReadableArticle
from .translated_article import TranslatedArticle

PERSON = "clinic.Person"
LOCK_COLUMNS = {"locked", "locked_at", "locked_by"}


class ArticlePage(ArticlePreviews, TranslatedArticle, ArticleRoutes, ReadableArticle):
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
        _("drawing"),
        max_length=20,
        choices=Illustration.choices,
        blank=True,
        help_text=_("Decoration beside the title; it needs no description."),
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
        _("SNOMED CT codes"),
        max_length=200,
        blank=True,
        validators=[validate_snomed_codes],
        help_text=_("With commas between them. Leave it empty if you are not sure."),
    )
    key_points = StreamField(
        KeyPointsBlock(),
        blank=True,
        verbose_name=_("key points"),
        help_text=_("Three to five. Many readers read nothing else."),
    )
    what_it_is = StreamField(ProseBlock(), blank=True, verbose_name=_("what it is"))
    red_flags = StreamField(
        RedFlagsBlock(),
        blank=True,
        verbose_name=_("red flags"),
        help_text=_("Chosen from the shared list. Readers see the most urgent one first."),
    )
    self_care = StreamField(
        ProseBlock(),
        blank=True,
        verbose_name=_("what you can do yourself"),
        help_text=_("Things to do at home, in the plainest words of the page."),
    )
    treatments = StreamField(ProseBlock(), blank=True, verbose_name=_("treatments"))
    evidence = StreamField(
        EvidenceStreamBlock(),
        blank=True,
        verbose_name=_("evidence"),
        help_text=_("One block for each claim, also for what does not help."),
    )
    guidelines = StreamField(
        GuidelinePositionsBlock(), blank=True, verbose_name=_("what guidelines say")
    )
    exercises = StreamField(ExerciseProgrammesBlock(), blank=True, verbose_name=_("exercises"))
    when_to_see = StreamField(
        ProseBlock(), blank=True, verbose_name=_("when to see a physiotherapist")
    )
    if_you_do_nothing = StreamField(
        ProseBlock(),
        blank=True,
        verbose_name=_("if you do nothing"),
        help_text=_("What usually happens without any treatment."),
    )
    questions = StreamField(QuestionsBlock(), blank=True, verbose_name=_("common questions"))
    change_notes = StreamField(
        ChangeNotesBlock(),
        blank=True,
        verbose_name=_("what changed"),
        help_text=_("For readers who come back, newest first."),
    )
    further_references = StreamField(
        ReferencesBlock(),
        blank=True,
        verbose_name=_("further references"),
        help_text=_("Only sources that no block above cites; those are listed by themselves."),
    )
    author = models.ForeignKey(
        PERSON, verbose_name=_("author"), null=True, on_delete=models.PROTECT, related_name="+"
    )
    reviewer = models.ForeignKey(
        PERSON,
        verbose_name=_("clinical reviewer"),
        null=True,
        blank=True,  # the review fills in these three; the gate asks for them before publishing
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("A registered clinician who is not the author."),
    )
    reviewed_on = models.DateField(
        _("reviewed on"),
        null=True,
        blank=True,
        help_text=_("When the clinical reviewer last read it all."),
    )
    review_due = models.DateField(
        _("next review due"),
        null=True,
        blank=True,
        help_text=_("After this day readers see a note that parts may be out of date."),
    )
    is_demo = models.BooleanField(
        _("demo content"), default=False, help_text=_("Marks it as not clinically reviewed.")
    )

    objects = ArticleManager()

    search_fields = [
        *ReadableArticle.search_fields,
        index.SearchField("search_words"),
        index.SearchField("summary"),
        index.SearchField("body_text"),
        index.AutocompleteField("search_words"),
    ]

    search_group = "library"

    # (field, heading) in the order of the page.
    section_headings: ClassVar[list[tuple[str, Any]]] = []
    optional_sections: ClassVar[set[str]] = {"guidelines", "exercises", "questions"}
    type_label: ClassVar[Any] = ""

    base_form_class = ArticlePageForm
    parent_page_types = ["articles.LibraryIndexPage"]
    subpage_types: list[str] = []
    copy_form_class = GatedCopyForm
    seo_content_type = SeoType.ARTICLE
    seo_description_sources = ["search_description", "summary"]

    opening_panels = [
        *ReadableArticle.content_panels,
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
        A lock is the one thing that a live article takes whatever its state.
        """
        only_locks = set(kwargs.get("update_fields") or ["all"]) <= LOCK_COLUMNS
        if self.live and not only_locks and (clean or self._state.adding):
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
    def schema_about_type(self) -> str:
        """The schema.org class of what the article is about."""
        return "MedicalEntity"

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
    def hidden_from_search_engines(self) -> bool:
        """Whether search engines are asked to leave it out: long overdue, or withheld."""
        too_old = self.review_stage in {ReviewStage.DEMOTED, ReviewStage.EXPIRED}
        return too_old or self.is_withheld

    @property
    def seo_author(self) -> str:
        """The author of the text, not the login that saved it."""
        return self.author.name_with_degrees if self.author else ""
