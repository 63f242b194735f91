"""Who stands for the article: an author, and a registered reviewer who is somebody else."""

from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def people_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Missing or unfit author and reviewer."""
    found = []
    if page.author is None:
        found.append(PublishProblem("author", _("Choose who wrote this article.")))
    if page.reviewer is None:
        found.append(
            PublishProblem("reviewer", _("Choose the clinician who reviewed this article."))
        )
    elif page.reviewer_id == page.author_id:
        found.append(PublishProblem("reviewer", _("The reviewer must not be the author.")))
    elif not page.reviewer.is_registered_on(timezone.localdate()):
        message = _("%(name)s has no registration on file that is valid today.")
        found.append(PublishProblem("reviewer", message % {"name": page.reviewer.name}))
    return found
