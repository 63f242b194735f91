"""How an article ages once its review is due; the one place that knows the stages.

Past due: readers see a dated banner. REVIEW_DEMOTE_AFTER_DAYS later: search engines are
asked to leave it out and our own search ranks it lower. REVIEW_UNPUBLISH_AFTER_DAYS later:
`manage.py expire_reviews` takes it offline.
"""

import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ReviewStage(models.TextChoices):
    """The four stages of an article's age."""

    CURRENT = "current", _("In date")
    OVERDUE = "overdue", _("Review overdue")
    DEMOTED = "demoted", _("Overdue: hidden from search engines")
    EXPIRED = "expired", _("Overdue: to be unpublished")


def review_stage(review_due: datetime.date | None, today: datetime.date) -> ReviewStage:
    """The stage on `today` of an article whose next review is due on `review_due`."""
    if review_due is None or review_due >= today:
        return ReviewStage.CURRENT
    days = (today - review_due).days
    if days >= settings.REVIEW_UNPUBLISH_AFTER_DAYS:
        return ReviewStage.EXPIRED
    if days >= settings.REVIEW_DEMOTE_AFTER_DAYS:
        return ReviewStage.DEMOTED
    return ReviewStage.OVERDUE


def demoted_before(today: datetime.date) -> datetime.date:
    """Articles whose review was due before this day are at least DEMOTED."""
    return today - datetime.timedelta(days=settings.REVIEW_DEMOTE_AFTER_DAYS - 1)


def expired_before(today: datetime.date) -> datetime.date:
    """Articles whose review was due before this day are EXPIRED."""
    return today - datetime.timedelta(days=settings.REVIEW_UNPUBLISH_AFTER_DAYS - 1)


def due_in_stage(stage: str, today: datetime.date) -> models.Q:
    """The condition on `review_due` of the articles that are in exactly this stage."""
    if stage == ReviewStage.CURRENT:
        return ~models.Q(review_due__lt=today)
    if stage == ReviewStage.OVERDUE:
        since, before = demoted_before(today), today
    elif stage == ReviewStage.DEMOTED:
        since, before = expired_before(today), demoted_before(today)
    else:
        return models.Q(review_due__lt=expired_before(today))
    return models.Q(review_due__gte=since, review_due__lt=before)
