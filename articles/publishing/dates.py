"""When the article was reviewed and how long that holds."""

import datetime
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

# The NHS manual asks for a review at least every three years; leap days are given away.
REVIEW_VALID_FOR = datetime.timedelta(days=3 * 366)


def date_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Missing, past, impossible or too distant review dates."""
    found = []
    if page.reviewed_on is None:
        found.append(PublishProblem("reviewed_on", _("Say when it was reviewed.")))
    elif page.reviewed_on > timezone.localdate():
        found.append(PublishProblem("reviewed_on", _("The review cannot lie in the future.")))
    if page.review_due is None:
        found.append(PublishProblem("review_due", _("Say when the next review is due.")))
    elif page.review_due < timezone.localdate():
        # An expired article would be unpublished again within the hour.
        message = _("The next review lies in the past: review the article first.")
        found.append(PublishProblem("review_due", message))
    elif page.reviewed_on and page.review_due <= page.reviewed_on:
        message = _("The next review must come after the last one.")
        found.append(PublishProblem("review_due", message))
    elif page.reviewed_on and page.review_due > page.reviewed_on + REVIEW_VALID_FOR:
        message = _("The next review must come at most three years after the last one.")
        found.append(PublishProblem("review_due", message))
    return found
