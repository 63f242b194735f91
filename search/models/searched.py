"""What was searched for, counted by day; nothing tells who did."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchedQuery(models.Model):
    """How often a short query was asked on one day in one language, and what came of it.

    Only what `search.asked.keepable` lets through is ever stored: no long texts, no numbers,
    no addresses.
    """

    day = models.DateField(_("day"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    text = models.CharField(_("searched for"), max_length=100)
    corrected = models.CharField(_("corrected to"), max_length=100, blank=True)
    searches = models.PositiveIntegerField(_("searches"), default=0)
    results = models.PositiveIntegerField(_("results the last time"), default=0)
    clicks = models.PositiveIntegerField(_("clicks"), default=0)

    class Meta:
        ordering = ["-day", "text"]
        verbose_name = _("query")
        verbose_name_plural = _("queries")
        constraints = [
            models.UniqueConstraint(
                fields=["day", "language", "text"], name="search_query_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return self.text
