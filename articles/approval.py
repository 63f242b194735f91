"""What an approved workflow does with its article.

Wagtail loads this while its own models load, so everything is imported inside.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wagtail.models import WorkflowState


def publish_approved(workflow_state: "WorkflowState", user: Any = None) -> None:
    """Publish what a workflow approved; a page with problems stays a draft.

    Its owner and whoever approved it are told why.
    """
    from django.core.exceptions import ValidationError

    from articles.refusals import tell_refused

    page = workflow_state.content_object
    try:
        page.get_latest_revision().publish(user=user)
    except ValidationError as refused:
        tell_refused(str(page), refused, [getattr(page, "owner", None), user])
