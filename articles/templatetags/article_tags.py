"""Citation numbers inside the blocks of an article."""

from collections.abc import Iterable
from typing import Any

from django import template

from articles.models import Reference

register = template.Library()


@register.inclusion_tag("articles/blocks/citations.html", takes_context=True)
def citations(context: template.Context, references: Iterable[Reference | None]) -> dict[str, Any]:
    """The numbers of these references on this page, each a link to the list below."""
    numbered = context.get("numbered_references") or {}
    entries = [numbered[ref.pk] for ref in references or [] if ref and ref.pk in numbered]
    return {"entries": entries}
