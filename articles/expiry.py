"""Take articles offline whose review is too long overdue, and tell those who stand for them."""

import datetime
import logging

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.all_articles import article_types
from articles.models import ArticlePage
from articles.notices import tell

logger = logging.getLogger(__name__)


def expired_articles(today: datetime.date) -> list[ArticlePage]:
    """The live articles that are to be unpublished, the longest overdue first."""
    found = [
        page
        for model in article_types()
        for page in model.objects.live().expired(today).select_related("owner", "reviewer__user")
    ]
    return sorted(found, key=lambda page: (page.review_due, page.pk))


def unpublish_expired(today: datetime.date) -> list[ArticlePage]:
    """Unpublish what is expired on `today`; answer the articles that were taken offline.

    Whatever is wrong with one article is logged and the others go on. A second run finds
    nothing to do and tells nobody again.
    """
    return [page for page in expired_articles(today) if _taken_offline(page, today)]


def _taken_offline(page: ArticlePage, today: datetime.date) -> bool:
    try:
        with transaction.atomic():
            return _unpublish(page, today)
    except Exception:
        logger.exception("Article %s could not be unpublished.", page.pk)
        return False


def _unpublish(page: ArticlePage, today: datetime.date) -> bool:
    """Unpublish one article, unless another run or an editor was faster."""
    expired = type(page).objects.select_for_update(of=("self",)).live().expired(today)
    locked = expired.filter(pk=page.pk).first()
    if locked is None:
        return False
    locked.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    tell([page.owner, page.reviewer and page.reviewer.user], *_notice(page))
    return True


def _notice(page: ArticlePage) -> tuple[str, str]:
    """Subject and text of the mail."""
    names = {"title": page.title, "date": date_format(page.review_due, "j F Y")}
    return _("Taken offline: %(title)s") % names, _(
        "The review of “%(title)s” was due on %(date)s. It has been overdue for so long that "
        "readers no longer see it. Review it, enter the new dates, and publish it again."
    ) % names
