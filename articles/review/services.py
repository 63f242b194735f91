"""What reviewers and shared data do to articles: overrides, and tasks to look at a page again."""

from collections import defaultdict
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.log_actions import log
from wagtail.models import Page

from articles.choices import ReviewReason
from articles.models import Guideline, Reference, ReviewTask, VerificationOverride
from articles.notices import tell
from articles.publishing.unverified import without_override
from articles.review.usage import pages_using


@transaction.atomic
def override_verification(page: Page, reason: str, user: Any = None) -> VerificationOverride | None:
    """Let pass what is still to be checked in the latest draft of an article, and log it.

    Covers exactly the items of that draft; None when there is nothing to let pass.
    """
    latest = page.get_latest_revision_as_object()
    items = without_override(latest)
    if not items:
        return None
    override = VerificationOverride.objects.create(
        page_id=latest.pk, items=[item.key for item in items], reason=reason, made_by=user
    )
    data = {"reason": reason, "items": [item.label for item in items]}
    log(instance=latest, action="articles.override_verification", user=user, data=data)
    return override


def guideline_updated(guideline: Guideline, user: Any) -> int:
    """Open a review of every page that cites this guideline; answers how many were flagged."""
    return _open_tasks(guideline, user, ReviewReason.GUIDELINE_UPDATED, guideline=guideline)


def reference_retracted(reference: Reference, user: Any) -> int:
    """Open a review of every page that cites this reference; answers how many were flagged."""
    return _open_tasks(reference, user, ReviewReason.REFERENCE_RETRACTED, reference=reference)


@transaction.atomic
def _open_tasks(row: Any, user: Any, reason: ReviewReason, **cause: Any) -> int:
    """Open one task a page, and tell the owners; pages with an open task for it keep theirs."""
    waiting = ReviewTask.objects.open().filter(**cause).values_list("page_id", flat=True)
    pages = list(pages_using(row).exclude(pk__in=list(waiting)).select_related("owner"))
    tasks = [ReviewTask(page=page, reason=reason, opened_by=user, **cause) for page in pages]
    # Two people may mark it at the same moment; the second one's tasks are the same.
    ReviewTask.objects.bulk_create(tasks, ignore_conflicts=True)
    _tell_owners(pages, f"{reason.label}: {row}")
    return len(pages)


def _tell_owners(pages: list[Page], cause: str) -> None:
    """One mail to each owner, which names their pages."""
    by_owner: dict[Any, list[str]] = defaultdict(list)
    for page in pages:
        by_owner[page.owner].append(f"- {page.title}")
    for owner, titles in by_owner.items():
        subject = ngettext(
            "%(n)d of your articles must be reviewed",
            "%(n)d of your articles must be reviewed",
            len(titles),
        ) % {"n": len(titles)}
        text = _("Please compare these articles with the change.")
        tell([owner], subject, "\n".join([cause, "", text, *titles]))
