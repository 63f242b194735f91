"""Approving an article in the workflow: who may, what must be right, what is recorded."""

import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from articles.models import ArticlePage, ReviewTask
from articles.publishing import publish_problems
from articles.review.decision_forms import DECISION_FORMS, error_texts, usual_review_due
from clinic.models import Person


def decide(task_state: Any, user: Any, action: str, answers: dict[str, Any]) -> str | None:
    """Approve or reject under the rules; call inside a transaction.

    Returns None when done, or the address of the screen that says why nothing was done.
    """
    # Read again and locked: of two decisions at the same time, the second finds it decided.
    state = TaskState.objects.select_for_update().get(pk=task_state.pk).specific
    if action not in DECISION_FORMS:
        return None
    page = state.revision.content_object
    if refusals(state, user, action, answers):
        return reverse("articles_review:refused", args=[page.pk])
    form = DECISION_FORMS[action](answers)
    form.full_clean()
    if action == "approve":
        _record_review(page, user, form.cleaned_data["review_due"])
        state.approve(user=user, comment=form.cleaned_data["comment"])
    else:
        state.reject(user=user, comment=form.cleaned_data["comment"])
    return None


def refusals(state: Any, user: Any, action: str, answers: dict[str, Any]) -> list[str]:
    """Why this decision cannot be made, in sentences for the reviewer; empty when it can."""
    if state.status != TaskState.STATUS_IN_PROGRESS:
        return [_("This review has already ended.")]
    if not state.task.specific.is_decided_by(user):
        return [_("Only clinical reviewers decide on a review.")]
    form = DECISION_FORMS[action](answers)
    if not form.is_valid():
        return error_texts(form)
    if action == "reject":
        return []
    return approval_refusals(state.revision.content_object, user, form.cleaned_data["review_due"])


def approval_refusals(page: Any, user: Any, review_due: datetime.date | None = None) -> list[str]:
    """Why `user` cannot approve the latest revision of `page`; empty when that is possible.

    Only articles need a registered clinician; other pages need a member of the group.
    """
    latest = page.get_latest_revision_as_object()
    if isinstance(latest, ArticlePage):
        if unfit := _unfit_reviewer(latest, user):
            return [unfit]
        _set_review(latest, user.person, review_due or usual_review_due())
        if problems := publish_problems(latest):
            return [problem.message for problem in problems]
    try:
        latest.full_clean()
    except ValidationError as invalid:
        return invalid.messages
    return []


def _unfit_reviewer(article: ArticlePage, user: Any) -> str:
    person: Person | None = getattr(user, "person", None)
    if person is None:
        return _(
            "Your login is not linked to a person. Open Snippets → People and choose your login "
            "at your own entry."
        )
    if not person.is_registered_on(timezone.localdate()):
        message = _("%(name)s has no registration on file that is valid today.")
        return message % {"name": person.name}
    if person.pk == article.author_id:
        return _("You wrote this article: somebody else must review it.")
    return ""


def _set_review(article: Any, person: Person, review_due: datetime.date) -> None:
    article.reviewer = person
    article.reviewed_on = timezone.localdate()
    article.review_due = review_due


def _record_review(page: Any, user: Any, review_due: datetime.date) -> None:
    """Save who reviewed it as a new revision, and close what the review has settled."""
    latest = page.get_latest_revision_as_object()
    if isinstance(latest, ArticlePage):
        _set_review(latest, user.person, review_due)
        latest.save_revision(user=user, log_action=True)
    ReviewTask.objects.filter(page_id=latest.pk).close(user)
