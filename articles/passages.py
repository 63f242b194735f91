"""The words of an article that editors wrote on its page, one passage at a time.

Shared rows that the page only chooses (red flags, exercises, references) are not among them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from django.utils.html import strip_tags
from wagtail.blocks import CharBlock, TextBlock
from wagtail.rich_text import RichText

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

# Where a line of a rich text ends.
LINE_END = re.compile(r"</(?:p|li|h[1-6]|blockquote|div)>|<br\s*/?>|<hr\s*/?>", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """Some text: the page field and the inner block it stands in, and its lines.

    `html` is the source of a rich text and empty for plain text.
    """

    field: str
    name: str
    text: str
    html: str = ""


def article_passages(page: "ArticlePage") -> list[Passage]:
    """Title, summary, key points and all sections, in the order of the page."""
    found = [Passage("title", "title", page.title), Passage("summary", "summary", page.summary)]
    sections = [(section.field, section.blocks) for section in page.sections]
    for field, stream in [("key_points", page.key_points), *sections]:
        for child in stream:
            found.extend(_in_block(field, child.block_type, child.block, child.value))
    return found


def lines_of(html: str) -> str:
    """The words of a rich text, with a new line for each paragraph and list item."""
    return unescape(strip_tags(LINE_END.sub("\n", html)))


def _in_block(field: str, name: str, block: Any, value: Any) -> Iterator[Passage]:
    """The passages of one block and of all blocks inside it."""
    if isinstance(value, RichText):
        yield Passage(field, name, lines_of(value.source), value.source)
    elif isinstance(block, CharBlock | TextBlock):
        yield Passage(field, name, str(value or ""))
    elif hasattr(value, "bound_blocks"):
        inner = value.bound_blocks
        for bound in inner.values() if isinstance(inner, dict) else inner:
            # Items of a list have no name of their own.
            yield from _in_block(field, bound.block.name or name, bound.block, bound.value)
