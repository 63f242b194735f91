"""The step of the workflow at which a clinician approves an article."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState


class ClinicalReviewTask(AbstractGroupApprovalTask):
    """Approval by a registered clinician who is not the author.

    Approving records the reviewer and the date on the article. The rules are in
    articles/review/approval.py.
    """

    class Meta:
        verbose_name = _("clinical review")
        verbose_name_plural = _("clinical reviews")

    def is_decided_by(self, user: Any) -> bool:
        """Whether `user` is in one of the task's groups; being an administrator is not enough."""
        return bool(self._user_in_groups(user))

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Both decisions open a form: a comment, and the date of the next review."""
        if not self.is_decided_by(user):
            return []
        return [("reject", _("Request changes"), True), ("approve", _("Approve"), True)]

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """What waits for the user on the dashboard and in the reports."""
        if not self.is_decided_by(user):
            return TaskState.objects.none()
        return self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)

    def get_form_for_action(self, action: str) -> Any:
        """The form of the decision."""
        from articles.review.decision_forms import DECISION_FORMS

        return DECISION_FORMS.get(action) or super().get_form_for_action(action)

    def get_template_for_action(self, action: str) -> str:
        """Approving says first why it would be refused."""
        return "articles/admin/approve.html" if action == "approve" else ""

    @transaction.atomic
    def on_action(self, task_state: Any, user: Any, action_name: str, **kwargs: Any) -> str | None:
        """Decide, or change nothing and answer the address that says why not."""
        from articles.review.approval import decide

        return decide(task_state, user, action_name, kwargs)

    @classmethod
    def get_description(cls) -> Any:
        """What it is, for the people who build workflows."""
        return _("Members of the chosen groups approve, each under their own registration")
