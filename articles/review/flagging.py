"""Editing a guideline or a reference flags the articles that cite it."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.snippets.views.snippets import EditView

from articles.choices import GuidelineStatus, ReferenceStatus
from articles.review.services import guideline_updated, reference_retracted


class _FlaggingEditView(EditView):
    """Flags the articles when the status becomes `flagging_status`.

    Only editing can do that: nothing cites a row that is being added or copied.
    """

    flagging_status: str
    # The service that opens the review tasks; it answers how many.
    flag_articles: Callable[[Any, Any], int]

    def save_instance(self) -> Any:
        """Save the row, then open the tasks in the same transaction."""
        row = super().save_instance()
        if "status" in self.form.changed_data and row.status == self.flagging_status:
            count = self.flag_articles(row, self.request.user)
            text = ngettext(
                "%(n)d article was flagged for review.",
                "%(n)d articles were flagged for review.",
                count,
            )
            messages.info(self.request, text % {"n": count})
        return row


class GuidelineEditView(_FlaggingEditView):
    """Flags the articles that cite a guideline once it is marked as updated."""

    flagging_status = GuidelineStatus.UPDATED
    flag_articles = staticmethod(guideline_updated)


class ReferenceEditView(_FlaggingEditView):
    """Flags the articles that cite a reference once it is marked as retracted."""

    flagging_status = ReferenceStatus.RETRACTED
    flag_articles = staticmethod(reference_retracted)
