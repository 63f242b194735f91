"""A technical term and its meaning in plain words."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from home.models import SharedText, SharedTextQuerySet


class GlossaryTerm(index.Indexed, SharedText):
    """One term, in one language."""

    term = models.CharField(_("term"), max_length=80)
    variants = models.TextField(
        _("other forms"),
        blank=True,
        help_text=_("One per line, such as a plural. Used to find unexplained terms in a text."),
    )
    definition = models.TextField(
        _("meaning"), max_length=400, help_text=_("One or two plain sentences.")
    )

    objects = SharedTextQuerySet.as_manager()

    # Choosers offer a search box only for indexed models.
    search_fields = [index.SearchField("term"), index.AutocompleteField("term")]

    panels = [FieldPanel("term"), FieldPanel("variants"), FieldPanel("definition")]

    class Meta(SharedText.Meta):
        ordering = ["term"]
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")

    def __str__(self) -> str:
        return self.term

    @property
    def forms(self) -> list[str]:
        """The term and its other forms."""
        return [self.term, *(line.strip() for line in self.variants.splitlines() if line.strip())]
