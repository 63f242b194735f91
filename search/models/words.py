"""Editors' word lists: what patients' words mean, and what they meant to type."""

from typing import Any

from django.db import models
from django.db.models import Count, Max, Q
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from .previewed import TriedBeforeSaving


class WordQuerySet(models.QuerySet[Any]):
    """Filters on the rows of the word lists."""

    def in_use(self) -> "WordQuerySet":
        """Those that the search goes by."""
        return self.filter(is_active=True)

    def stamp(self) -> tuple[Any, ...]:
        """Changes with every change of the list that an editor can make; one query."""
        facts = self.aggregate(
            rows=Count("pk"), used=Count("pk", filter=Q(is_active=True)), last=Max("updated_at")
        )
        return tuple(facts.values())


class Synonym(TriedBeforeSaving, index.Indexed, models.Model):
    """Words that mean the same, or a lay word that stands for others."""

    term = models.CharField(
        _("word or phrase"),
        max_length=100,
        unique=True,
        help_text=_("As patients type it, for example: slip disc, kamar dard, कमर दर्द."),
    )
    means = models.TextField(
        _("also search for"),
        max_length=1000,
        help_text=_("One word or phrase per line, for example: prolapsed disc."),
    )
    is_two_way = models.BooleanField(
        _("works in both directions"),
        default=False,
        help_text=_("Tick it when somebody who types a line below also wants this word."),
    )
    is_active = models.BooleanField(_("in use"), default=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    objects = WordQuerySet.as_manager()

    search_fields = [index.SearchField("term"), index.AutocompleteField("term")]

    class Meta:
        ordering = ["term"]
        verbose_name = _("synonym")
        verbose_name_plural = _("synonyms")

    def __str__(self) -> str:
        return self.term

    @property
    def meanings(self) -> list[str]:
        """The lines of `means` that say something."""
        return [line.strip() for line in self.means.splitlines() if line.strip()]

    @property
    def tried_query(self) -> str:
        """The lay word."""
        return self.term


class Misspelling(TriedBeforeSaving, index.Indexed, models.Model):
    """A wrong spelling, or a Hindi word in Latin letters, and what was meant."""

    typed = models.CharField(
        _("as patients type it"),
        max_length=100,
        unique=True,
        help_text=_("One word or a few, for example: siatica, tenis elbow."),
    )
    meant = models.CharField(
        _("what they mean"), max_length=100, help_text=_("For example: sciatica.")
    )
    is_active = models.BooleanField(_("in use"), default=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    objects = WordQuerySet.as_manager()

    search_fields = [index.SearchField("typed"), index.AutocompleteField("typed")]

    class Meta:
        ordering = ["typed"]
        verbose_name = _("misspelling")
        verbose_name_plural = _("misspellings")

    def __str__(self) -> str:
        return f"{self.typed} → {self.meant}"

    @property
    def tried_query(self) -> str:
        """The wrong spelling."""
        return self.typed
