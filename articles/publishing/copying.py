"""Copies of articles: a copy is live only where the gate would let it go live."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms.pages import CopyForm
from wagtail.models import Page

from articles.publishing.gate import publish_problems
from articles.publishing.problem import PublishProblem
from articles.publishing.unverified import unverified_items


def problems_of_a_copy(page: Page) -> list[PublishProblem]:
    """Why a copy of `page` could not be live: overrides belong to the page they were made for."""
    article = page.specific
    if not hasattr(article, "required_sections"):
        return []
    unverified = [
        PublishProblem(item.field, _("Still to be checked: “%(what)s”.") % {"what": item.label})
        for item in unverified_items(article)
    ]
    return [*publish_problems(article), *unverified]


class GatedCopyForm(CopyForm):
    """Refuses to copy an article as live, or as an alias, when its copy could not be live."""

    def clean(self) -> Any:
        """Check the page, and the live pages below it if they are copied too."""
        cleaned = super().clean()
        if not cleaned.get("publish_copies") and not cleaned.get("alias"):
            return cleaned
        with_children = cleaned.get("copy_subpages")
        # Wagtail's page shows the errors of fields only.
        ticked = "publish_copies" if cleaned.get("publish_copies") else "alias"
        pages = [self.page]
        if with_children:
            pages += list(self.page.get_descendants().live())
        for page in pages:
            if page.live and (problems := problems_of_a_copy(page)):
                message = _("“%(title)s” cannot be copied as a live page. %(why)s")
                why = " ".join(problem.message for problem in problems)
                self.add_error(ticked, message % {"title": page.title, "why": why})
        return cleaned
