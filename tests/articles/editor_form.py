"""What the page editor's browser posts for a page: every field and block, as it would be typed."""

import datetime
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

PLAIN = ("title", "slug", "summary", "search_words", "illustration", "reviewed_on", "review_due")
CODES = ("icd10_codes", "snomed_codes")


def editor_form(page: Any, **changes: Any) -> dict[str, Any]:
    """The form data of an article page with these fields changed."""
    data: dict[str, Any] = {name: _plain(getattr(page, name)) for name in (*PLAIN, *CODES)}
    data |= {"author": page.author_id or "", "reviewer": page.reviewer_id or ""}
    data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    names = [name for name, _heading in page.section_headings]
    for name in ("key_points", *names, "change_notes", "further_references"):
        stream = getattr(page, name)
        data[name] = _stream(stream)
    return nested_form_data({**data, **changes})


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value or ""


def _stream(stream: Any) -> dict[str, Any]:
    return streamfield([(child.block_type, _value(child.block, child.value)) for child in stream])


def _value(block: Any, value: Any) -> Any:
    """One block's value as the editor posts it."""
    if isinstance(block, blocks.RichTextBlock):
        return rich_text(value.source if value else "")
    if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        return {
            name: posted
            for name, inner in block.child_blocks.items()
            if (posted := _value(inner, value.get(name))) is not None
        }
    if isinstance(block, blocks.ListBlock):
        rows = [_value(block.child_block, row) for row in value or []]
        items = {str(n): {"value": row, "order": n, "deleted": ""} for n, row in enumerate(rows)}
        return {"count": str(len(rows)), **items}
    if isinstance(block, blocks.BooleanBlock):
        return "on" if value else None  # an empty box is not posted
    if hasattr(block, "child_blocks"):  # a picture: image, decorative, alternative text
        return {"image": value.pk if value else "", "alt_text": value.contextual_alt_text or ""}
    return value.pk if isinstance(value, models.Model) else _plain(value)
