"""How the admin leads to the review screens: addresses, buttons of a page, history lines."""

from collections.abc import Iterator
from typing import Any

from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from articles.choices import ChecklistKind
from articles.models import ArticlePage


def review_urls() -> list[Any]:
    """Hook: the review screens are below /admin/review/."""
    return [path("review/", include("articles.review.urls"))]


def review_buttons(page: Page, user: Any, view_name: str, next_url: str = "") -> Iterator[Button]:
    """Hook: what a reviewer can do with an article, in the menu of its screens."""
    if not issubclass(page.specific_class, ArticlePage):
        return
    if user.has_perm("articles.add_verificationoverride"):
        url = reverse("articles_review:override", args=[page.pk])
        yield Button(_("Still to be checked"), url, icon_name="warning", priority=90)
    if user.has_perm("articles.add_reviewchecklist"):
        for kind, name in ((ChecklistKind.PEMAT_P, "PEMAT-P"), (ChecklistKind.DISCERN, "DISCERN")):
            url = reverse("articles_review:checklist", args=[page.pk, kind.value])
            label = _("Score with %(name)s") % {"name": name}
            yield Button(label, url, icon_name="clipboard-list", priority=91)


class OverrideLogFormatter(LogFormatter):
    """The line of an override in the history of a page."""

    label = gettext_lazy("Let unchecked content pass")

    def format_message(self, log_entry: Any) -> str:
        """What was let pass."""
        items = ", ".join(log_entry.data.get("items", []))
        return _("May be published unchecked: %(items)s") % {"items": items}

    def format_comment(self, log_entry: Any) -> str:
        """Why."""
        return str(log_entry.data.get("reason", ""))


def register_log_actions(actions: Any) -> None:
    """Hook: name what `override_verification` logs."""
    actions.register_action("articles.override_verification")(OverrideLogFormatter)
