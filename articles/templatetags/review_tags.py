"""Tags for the screens of the clinical review."""

from typing import Any

from django import template

from articles.review.approval import refusals

register = template.Library()


@register.simple_tag
def approval_refusals(task_state: Any, user: Any) -> list[str]:
    """Why `user` could not approve now, empty when nothing stands against it."""
    return refusals(task_state, user, "approve", {})
