"""Forget what was searched for long ago."""

import datetime

from django.conf import settings
from django.utils import timezone

from search.models import SearchedQuery


def forget_old_queries(now: datetime.datetime) -> int:
    """Delete the counts of days that are more than SEARCH_LOG_DAYS ago; returns how many."""
    first_day = timezone.localdate(now) - datetime.timedelta(days=settings.SEARCH_LOG_DAYS)
    return SearchedQuery.objects.filter(day__lt=first_day).delete()[0]
