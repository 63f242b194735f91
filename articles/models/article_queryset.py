"""Filters on articles by the age of their review."""

import datetime
from typing import Any

from wagtail.models import PageManager, PageQuerySet

from articles.ageing import ReviewStage, due_in_stage


class ArticleQuerySet(PageQuerySet[Any]):
    """Articles of one type; `articles.ageing` knows the stages."""

    def in_stage(self, stage: str, today: datetime.date) -> "ArticleQuerySet":
        """Those in exactly one stage of `ReviewStage`."""
        return self.filter(due_in_stage(stage, today))

    def expired(self, today: datetime.date) -> "ArticleQuerySet":
        """Those that are so long overdue that they must be unpublished."""
        return self.in_stage(ReviewStage.EXPIRED, today)


ArticleManager = PageManager.from_queryset(ArticleQuerySet)
