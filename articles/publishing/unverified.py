"""What on a page is still to be checked: references, shared data, and the page's own text.

Each item has a key that stays the same while the item does, so that a reviewer's override
covers exactly what it was made for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from articles.choices import Verification
from articles.sections import references_in

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

LABEL_CHARACTERS = 80


@dataclass(frozen=True)
class UnverifiedItem:
    """One thing that nobody compared with a source: its key, field, and words for people."""

    key: str
    field: str
    label: str


def unverified_items(page: "ArticlePage") -> list[UnverifiedItem]:
    """Everything on `page` that is still to be checked, each once, in the order of the page."""
    found: dict[str, UnverifiedItem] = {}
    for name, _heading in [*page.section_headings, ("further_references", "")]:
        for item in _in_section(name, getattr(page, name)):
            found.setdefault(item.key, item)
    return list(found.values())


def without_override(page: "ArticlePage") -> list[UnverifiedItem]:
    """The unverified items that no reviewer has let pass on this page."""
    from articles.models import VerificationOverride

    items = unverified_items(page)
    if not items or not page.pk:
        return items
    overrides = VerificationOverride.objects.filter(page_id=page.pk)
    allowed = {key for override in overrides for key in override.items}
    return [item for item in items if item.key not in allowed]


def _in_section(name: str, stream: Any) -> Iterator[UnverifiedItem]:
    for reference in references_in(stream):
        if reference.verification == Verification.TO_CHECK:
            yield UnverifiedItem(f"reference:{reference.pk}", name, str(reference))
    for block in stream:
        yield from _in_block(name, block.value, block.id)


def _in_block(name: str, value: Any, block_id: str | None) -> Iterator[UnverifiedItem]:
    """The block's own text, the shared rows it chooses, and the blocks inside it."""
    if getattr(value, "to_be_checked", False):  # a row of shared data
        kind = value._meta.model_name
        yield UnverifiedItem(f"{kind}:{value.translation_key}", name, str(value))
    elif hasattr(value, "bound_blocks") and isinstance(value, dict):
        if value.get("to_be_checked"):
            yield UnverifiedItem(f"block:{block_id}", name, _label(value))
        for inner in value.values():
            yield from _in_block(name, inner, block_id)
    elif hasattr(value, "bound_blocks"):  # a list of blocks
        for bound in value.bound_blocks:
            yield from _in_block(name, bound.value, bound.id)


def _label(value: Any) -> str:
    """The first words of a block."""
    texts = value.block.get_searchable_content(value)
    return " ".join(texts)[:LABEL_CHARACTERS] or str(value.block.label)
