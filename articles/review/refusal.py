"""Says in the admin why a decision on a review was refused."""

import json
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page, TaskState

from articles.models import ClinicalReviewTask
from articles.review.approval import refusals
from articles.review.decision_forms import DECISION_FORMS

# Where the request notes the task state that it asks to decide.
ASKED = "asked_task_state_id"
ANSWERS = {name for form in DECISION_FORMS.values() for name in form.base_fields}


def refused(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show why this user cannot approve the page now, and lead to its editor."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    state = page.current_workflow_task_state
    if state is None:
        messages.error(request, _("This review has already ended."))
    elif isinstance(state.task.specific, ClinicalReviewTask):
        _tell(request, refusals(state, request.user, "approve", {}))
    return redirect("wagtailadmin_pages:edit", page.pk)


def explain_refusal(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Hook after saving in the editor: a decision that was refused left its task in progress."""
    undecided = TaskState.objects.filter(
        pk=getattr(request, ASKED, None), status=TaskState.STATUS_IN_PROGRESS
    ).first()
    if undecided is None:
        return None
    action = request.POST["workflow-action-name"]
    _tell(request, refusals(undecided, request.user, action, _answers(request) or {}))
    return redirect("wagtailadmin_pages:edit", page.pk)


def prepare_decision(request: HttpRequest, page: Page) -> None:
    """Hook before editing: note which decision is asked for; one that is too late becomes a save.

    Wagtail's editor answers 500 to a decision on a review that somebody else has ended.
    """
    if request.method != "POST" or not request.POST.get("action-workflow-action"):
        return
    state = page.current_workflow_task_state
    known = request.POST.get("workflow-action-name") in DECISION_FORMS
    if state is not None and known and _answers(request) is not None:
        if isinstance(state.task.specific, ClinicalReviewTask):
            setattr(request, ASKED, state.pk)
        return
    data = request.POST.copy()
    del data["action-workflow-action"]
    request.POST = data  # type: ignore[assignment]
    messages.warning(
        request, _("This review has already ended. What you changed was saved as a draft.")
    )


def _answers(request: HttpRequest) -> dict[str, Any] | None:
    """What the editor's browser collected for the decision; None if that is malformed."""
    try:
        answers = json.loads(request.POST.get("workflow-action-extra-data", "{}"))
    except ValueError:
        return None
    well_formed = isinstance(answers, dict) and all(
        name in ANSWERS and (value is None or isinstance(value, str))
        for name, value in answers.items()
    )
    return answers if well_formed else None


def _tell(request: HttpRequest, reasons: list[str]) -> None:
    if reasons:
        messages.error(request, _("Not decided: %(why)s") % {"why": " ".join(reasons)})
