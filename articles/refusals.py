"""Tell people that an article did not go live, and why."""

from typing import Any

from django.utils.translation import gettext as _

from articles.notices import tell
from articles.publishing.problem import NotPublishable


def tell_refused(refused: NotPublishable, people: list[Any]) -> None:
    """Mail why an article did not go live."""
    subject = _("Not published: %(title)s") % {"title": refused.title}
    tell(people, subject, "\n".join(f"- {problem.message}" for problem in refused.problems))
