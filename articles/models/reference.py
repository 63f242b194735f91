"""A source that articles cite; shared, so that one correction reaches every page."""

import re
from urllib.parse import quote

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from articles.choices import ReferenceStatus, ReferenceType, Verification
from articles.vancouver import source

# DOI: the form that Crossref recommends for checking (10.prefix/suffix).
validate_doi = RegexValidator(
    re.compile(r"^10\.\d{4,9}/\S+$"), _("Enter a DOI such as 10.1002/14651858.CD010003.pub2.")
)
validate_pmid = RegexValidator(re.compile(r"^\d{1,8}$"), _("A PMID has digits only."))


class Reference(index.Indexed, models.Model):
    """One published source."""

    type = models.CharField(_("type"), max_length=24, choices=ReferenceType.choices)
    authors = models.CharField(
        _("authors"), max_length=300, blank=True, help_text=_("Such as: Liu L, Huang QM, et al.")
    )
    title = models.CharField(_("title"), max_length=400)
    journal = models.CharField(_("journal or publisher"), max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    citation_detail = models.CharField(
        _("volume, issue, pages"), max_length=80, blank=True, help_text=_("Such as 99(1):144-152.")
    )
    doi = models.CharField(_("DOI"), max_length=120, blank=True, validators=[validate_doi])
    pmid = models.CharField(_("PMID"), max_length=8, blank=True, validators=[validate_pmid])
    url = models.URLField(_("web address"), blank=True)
    status = models.CharField(
        _("status"),
        max_length=12,
        choices=ReferenceStatus.choices,
        default=ReferenceStatus.CURRENT,
        help_text=_("A retracted source flags every page that cites it, at once."),
    )
    verification = models.CharField(
        _("verification"),
        max_length=16,
        choices=Verification.choices,
        default=Verification.TO_CHECK,
        help_text=_("Has somebody compared this entry with the source itself?"),
    )

    # Choosers offer a search box only for indexed models.
    search_fields = [
        index.SearchField("authors"),
        index.AutocompleteField("authors"),
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("journal"),
        index.AutocompleteField("journal"),
    ]

    panels = [
        FieldPanel("type"),
        FieldPanel("authors"),
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("journal"), FieldPanel("year"), FieldPanel("citation_detail")]),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("doi"), FieldPanel("pmid")]), FieldPanel("url")],
            _("Where to find it"),
        ),
        FieldRowPanel([FieldPanel("status"), FieldPanel("verification")]),
    ]

    class Meta:
        ordering = ["authors", "year"]
        verbose_name = _("reference")
        verbose_name_plural = _("references")

    def __str__(self) -> str:
        return f"{self.authors or self.title} ({self.year})"

    @property
    def links(self) -> list[tuple[str, str]]:
        """(label, address) of the source: DOI, PubMed, or its own web address."""
        found = []
        if self.doi:
            found.append((f"doi:{self.doi}", f"https://doi.org/{quote(self.doi, safe='/:;()')}"))
        if self.pmid:
            found.append((f"PMID {self.pmid}", f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"))
        if self.url.startswith(("https://", "http://")) and not found:
            found.append((str(_("Source")), self.url))
        return found

    @property
    def source_line(self) -> str:
        """Journal, year, volume and pages, in the order of the Vancouver style."""
        return source(self)

    @property
    def is_retracted(self) -> bool:
        """Whether its publisher took it back."""
        return self.status == ReferenceStatus.RETRACTED
