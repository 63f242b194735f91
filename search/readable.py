"""The last word on what was found: only what everybody may read now, by the database."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale, Page, PageQuerySet

from articles.ageing import ReviewStage, review_stage
from articles.all_articles import all_articles, article_types
from articles.translation import withheld_articles
from search.engines.base import RankedPage

# What the score of a long overdue article is multiplied with: it stays findable, but an
# article in date wins unless it answers only half as well. Applied when a query is
# answered, so the passing of a date needs no new index.
DEMOTED_FACTOR = 0.5


@dataclass(frozen=True)
class FoundArticle:
    """An article that may be shown, with its score."""

    page_id: int
    score: float


def searched_pages(language: str) -> PageQuerySet:
    """The pages that an engine searches: by filters that every engine has in its index."""
    articles = Page.objects.type(tuple(article_types())).live()
    # Engines know the locale's id, not its code.
    return articles.filter(locale=Locale.objects.filter(language_code=language).first())


def readable_articles(ranked: Sequence[RankedPage], language: str) -> list[FoundArticle]:
    """Those that a visitor may read, best first, long overdue articles demoted.

    Two queries, and a few more for a translated edition. Whatever the index says, a page
    that is a draft, private, expired, withheld or gone by now is left out.
    """
    due = _review_dates([page.page_id for page in ranked], language)
    found = [
        FoundArticle(page.page_id, _score(page.score, due[page.page_id]))
        for page in ranked
        if page.page_id in due
    ]
    return sorted(found, key=lambda page: page.score, reverse=True)


def _review_dates(page_ids: Sequence[int], language: str) -> dict[int, datetime.date | None]:
    """When the next review is due, for those of these articles that everybody may read."""
    wanted = all_articles().filter(pk__in=page_ids, locale__language_code=language)
    current = wanted.live().public().exclude(expire_at__lte=timezone.now())
    dates: dict[int, datetime.date | None] = dict(current.values_list("pk", "review_due"))
    if language != settings.LANGUAGE_CODE:
        for page in withheld_articles():
            dates.pop(page.pk, None)
    return dates


def _score(score: float, due: datetime.date | None) -> float:
    stage = review_stage(due, timezone.localdate())
    demoted = stage in {ReviewStage.DEMOTED, ReviewStage.EXPIRED}
    return score * DEMOTED_FACTOR if demoted else score
