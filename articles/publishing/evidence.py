"""Graded evidence is complete: certainty, comparison, outcome, benefit, harm, date, sources."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def evidence_problems(page: "ArticlePage") -> list[PublishProblem]:
    """What each evidence statement lacks."""
    found = []
    for position, block in enumerate(page.evidence, start=1):
        if missing := _missing_in(block.value):
            message = _("Evidence %(n)d lacks: %(what)s.")
            what = ", ".join(missing)
            found.append(PublishProblem("evidence", message % {"n": position, "what": what}))
    return found


def _missing_in(value: Any) -> list[str]:
    """The labels of what an evidence statement must have and has not."""
    fields = value.block.child_blocks
    return [
        str(fields[name].label).lower()
        for name, block in fields.items()
        if (block.required or name == "references") and _is_empty(name, value.get(name))
    ]


def _is_empty(name: str, value: Any) -> bool:
    if name == "references":  # a deleted reference is None and counts as missing
        return not any(value or [])
    return not value.strip() if isinstance(value, str) else value is None
