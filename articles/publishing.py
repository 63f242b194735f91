"""The publish gate: the one place that decides whether an article may go live."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

KEY_POINTS_MIN, KEY_POINTS_MAX = 3, 5


@dataclass(frozen=True)
class PublishProblem:
    """One reason why an article may not go live, tied to the field that mends it."""

    field: str
    message: str


def publish_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Everything that stops `page` from going live, empty when it may.

    An article goes live only with an author, a registered reviewer who is somebody else,
    a review date and its end, 3 to 5 key points, every section, at least one red flag, and
    graded evidence that cites its references.
    """
    return [*_people(page), *_dates(page), *_sections(page), *_evidence(page)]


def _people(page: "ArticlePage") -> list[PublishProblem]:
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


def _dates(page: "ArticlePage") -> list[PublishProblem]:
    found = []
    if page.reviewed_on is None:
        found.append(PublishProblem("reviewed_on", _("Say when it was reviewed.")))
    elif page.reviewed_on > timezone.localdate():
        found.append(PublishProblem("reviewed_on", _("The review cannot lie in the future.")))
    if page.review_due is None:
        found.append(PublishProblem("review_due", _("Say when the next review is due.")))
    elif page.reviewed_on and page.review_due <= page.reviewed_on:
        message = _("The next review must come after the last one.")
        found.append(PublishProblem("review_due", message))
    return found


def _sections(page: "ArticlePage") -> list[PublishProblem]:
    found = []
    if not KEY_POINTS_MIN <= len(page.key_points) <= KEY_POINTS_MAX:
        message = _("Write %(min)d to %(max)d key points.")
        bounds = {"min": KEY_POINTS_MIN, "max": KEY_POINTS_MAX}
        found.append(PublishProblem("key_points", message % bounds))
    for name in page.required_sections:
        if not getattr(page, name):
            label = page._meta.get_field(name).verbose_name
            message = _("“%(section)s” is still empty.") % {"section": label}
            found.append(PublishProblem(name, message))
    return found


def _evidence(page: "ArticlePage") -> list[PublishProblem]:
    found = []
    for position, block in enumerate(page.evidence, start=1):
        if missing := _missing_in(block.value):
            message = _("Evidence %(n)d lacks: %(what)s.")
            what = ", ".join(missing)
            found.append(PublishProblem("evidence", message % {"n": position, "what": what}))
    return found


def _missing_in(value: Any) -> list[str]:
    """The labels of what an evidence statement must have and has not."""
    fields = value.block.child_blocks
    names = [name for name, block in fields.items() if block.required or name == "references"]
    return [
        str(fields[name].label).lower()
        for name in names
        if not value.get(name) or (name == "references" and not any(value[name]))
    ]
