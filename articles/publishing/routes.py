"""Wagtail's own ways of publishing, made to answer a refusal with words instead of a 500.

The gate itself stands in `ArticlePage.save` and `.publish`; nothing here decides anything.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction
from wagtail.models import Page

from articles.publishing.copying import problems_of_a_copy


class GatedPublishBulkAction(PublishBulkAction):
    """Publishes the selected pages one by one; those with problems stay drafts, by name."""

    def execute_action_for(self, page: Page, user: Any) -> bool:
        """Publish one page; say whether the gate let it through."""
        revision = page.get_latest_revision() or page.specific.save_revision(user=user)
        try:
            revision.publish(user=user)
        except ValidationError as refused:
            messages.error(
                self.request,
                _("“%(title)s” was not published. %(why)s")
                % {"title": page.get_admin_display_title(), "why": " ".join(refused.messages)},
            )
            return False
        return True

    def execute_action(
        self,
        objects: list[Page],
        include_descendants: bool = False,
        user: Any = None,
        **kwargs: Any,
    ) -> tuple[int, int]:
        """Publish pages and, if wanted, the drafts below them; count what went live."""
        parents = sum(self.execute_action_for(page, user) for page in objects)
        drafts = [
            draft
            for page in objects
            if include_descendants
            for draft in page.get_descendants().not_live().specific()
            if draft.permissions_for_user(user).can_publish()
        ]
        return parents, sum(self.execute_action_for(draft, user) for draft in drafts)

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str | None:
        """Wagtail's sentence, or none when nothing went live."""
        if not num_parent_objects and not num_child_objects:
            return None
        return str(super().get_success_message(num_parent_objects, num_child_objects))


def refuse_alias_with_problems(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Hook: an alias that could not go live by itself is not made a page of its own."""
    article = page.specific
    problems = problems_of_a_copy(page) if article.live else []
    if request.method != "POST" or not problems:
        return None
    messages.error(request, " ".join(problem.message for problem in problems))
    return redirect("wagtailadmin_pages:edit", page.pk)
