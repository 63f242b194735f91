"""What was searched for, counted by day; nothing tells who did."""

import datetime
from typing import Any

from django.db import models
from django.db.models import F, Max, OuterRef, Subquery, Sum
from django.utils.translation import gettext_lazy as _


class SearchedQueryQuerySet(models.QuerySet["SearchedQuery"]):
    """Filters on what was searched for, and their sums."""

    def since(self, day: datetime.date) -> "SearchedQueryQuerySet":
        """From this day on."""
        return self.filter(day__gte=day)

    def kept(self) -> "SearchedQueryQuerySet":
        """Those whose words were kept."""
        return self.exclude(text="")

    def not_kept(self) -> "SearchedQueryQuerySet":
        """Those that stand for searches whose words were not kept."""
        return self.filter(text="")

    def totals(self) -> Any:
        """One dictionary for each language and text, the most frequent first.

        `asked`, `opened` and `rate` (percent) are of all rows; `found` and `became` (results,
        correction) are those of the last day.
        """
        same = SearchedQuery.objects.filter(language=OuterRef("language"), text=OuterRef("text"))
        latest = same.order_by("-day")
        sums = self.values("language", "text").annotate(
            asked=Sum("searches"), opened=Sum("clicks"), last_day=Max("day")
        )
        return sums.annotate(
            rate=F("opened") * 100 / F("asked"),
            found=Subquery(latest.values("results")[:1]),
            became=Subquery(latest.values("corrected")[:1]),
        ).order_by("-asked", "text")


class SearchedQuery(models.Model):
    """How often a short query was asked on one day in one language, and what came of it.

    Only what `search.asked.keepable` lets through is stored with its words: nothing long, no
    numbers, addresses or names, nothing that raised a red flag. All other searches of a day and
    language share one row whose `text` is "".
    """

    day = models.DateField(_("day"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    text = models.CharField(_("searched for"), max_length=100)
    corrected = models.CharField(_("corrected to"), max_length=100, blank=True)
    searches = models.PositiveIntegerField(_("searches"), default=0)
    results = models.PositiveIntegerField(_("results the last time"), default=0)
    clicks = models.PositiveIntegerField(_("clicks"), default=0)

    objects = SearchedQueryQuerySet.as_manager()

    class Meta:
        ordering = ["-day", "text"]
        verbose_name = _("query")
        verbose_name_plural = _("queries")
        constraints = [
            models.UniqueConstraint(
                fields=["language", "text", "day"], name="search_query_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return self.text
