"""Shows an article's warnings in Wagtail's content checks panel.

The rules run in Python while the page is previewed; the preview prints a marker for each
warning (templates/articles/warning_markers.html). Wagtail's checker (axe) only looks for those
markers, so that its panel lists them, and static/js/admin/content-warnings.js puts the words
of each marker into the panel.
"""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

# For each rule of articles/warnings/: the name of the issue, and what to do about it.
MESSAGES: dict[str, dict[str, Any]] = {
    "grade-wording": {
        "error_name": _("Wording does not fit the certainty"),
        "help_text": _("Moderate: probably. Low: may. Very low: very uncertain."),
    },
    "claims": {
        "error_name": _("Sounds like a promise"),
        "help_text": _("Health advertising must not promise a result."),
    },
    "unexplained-term": {
        "error_name": _("Technical term without an explanation"),
        "help_text": _("Choose it under “Terms explained here”, or use plain words."),
    },
    "reading-grade": {
        "error_name": _("Hard to read"),
        "help_text": _("Split long sentences and use short words."),
    },
    "repeated-heading": {
        "error_name": _("Heading or caption repeated"),
        "help_text": _("Give each heading its own words."),
    },
    "insecure-link": {
        "error_name": _("Link without https"),
        "help_text": _("Use the address that starts with https."),
    },
}


class ArticleContentChecker(ContentCheckerItem):
    """Wagtail's checker, which also reports the warnings that the preview carries."""

    def get_axe_run_only(self, request: HttpRequest) -> list[str]:
        """Wagtail's rules and one for each kind of warning."""
        return [*super().get_axe_run_only(request), *MESSAGES]

    def get_axe_custom_rules(self, request: HttpRequest) -> list[dict[str, Any]]:
        """Rules that fail for every marker, because a marker has words to show."""
        ours = [
            {
                "id": rule,
                "impact": "moderate",
                "selector": f"[data-content-warning='{rule}']",
                "tags": ["best-practice"],
                "none": ["has-visible-text"],
                "enabled": True,
            }
            for rule in MESSAGES
        ]
        return [*super().get_axe_custom_rules(request), *ours]

    def get_axe_messages(self, request: HttpRequest) -> dict[str, Any]:
        """Wagtail's messages and ours."""
        return {**super().get_axe_messages(request), **MESSAGES}


def use_article_checker(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Put our checker where Wagtail's is; for the hook `construct_wagtail_userbar`."""
    for position, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[position] = ArticleContentChecker(in_editor=item.in_editor)
