"""Filters on articles by the age of their review."""

import datetime
from typing import Any

from wagtail.models import PageManager, PageQuerySet

from articles.ageing import ReviewStage, demoted_before, expired_before


class ArticleQuerySet(PageQuerySet[Any]):
    """Articles of one type; `articles.ageing` knows the stages."""

    def overdue(self, today: datetime.date) -> "ArticleQuerySet":
        """Those whose next review lies in the past."""
        return self.filter(review_due__lt=today)

    def expired(self, today: datetime.date) -> "ArticleQuerySet":
        """Those that are so long overdue that they must be unpublished."""
        return self.filter(review_due__lt=expired_before(today))

    def in_stage(self, stage: str, today: datetime.date) -> "ArticleQuerySet":
        """Those in exactly one stage of `ReviewStage`."""
        if stage == ReviewStage.EXPIRED:
            return self.expired(today)
        if stage == ReviewStage.DEMOTED:
            due = (expired_before(today), demoted_before(today))
        elif stage == ReviewStage.OVERDUE:
            due = (demoted_before(today), today)
        else:
            return self.exclude(review_due__lt=today)
        return self.filter(review_due__gte=due[0], review_due__lt=due[1])


ArticleManager = PageManager.from_queryset(ArticleQuerySet)
