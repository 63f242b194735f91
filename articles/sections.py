"""The sections of an article as the page shows them, and its numbered references."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from wagtail.blocks import StreamValue

from articles.models.reference import Reference


@dataclass(frozen=True)
class Section:
    """One section: its field, its heading, and its blocks."""

    field: str
    title: str
    blocks: StreamValue

    @property
    def anchor(self) -> str:
        """The id of the section in the page's address."""
        return self.field.replace("_", "-")


@dataclass
class NumberedReference:
    """A reference, its number on this page, and the sections that cite it."""

    number: int
    reference: Reference
    cited_in: list[Section] = field(default_factory=list)


def numbered_references(
    sections: Iterable[Section], further: StreamValue
) -> dict[int, NumberedReference]:
    """Every reference once, keyed by its id, numbered in the order of its first citation.

    `further` holds references that no section cites; they come last.
    """
    found: dict[int, NumberedReference] = {}

    def number(reference: Reference) -> NumberedReference:
        entry = NumberedReference(len(found) + 1, reference)
        return found.setdefault(reference.pk, entry)

    for section in sections:
        for reference in references_in(section.blocks):
            entry = number(reference)
            if section not in entry.cited_in:
                entry.cited_in.append(section)
    for reference in references_in(further):
        number(reference)
    return found


def references_in(stream: StreamValue) -> Iterator[Reference]:
    """The references that the blocks of a stream cite or are."""
    for block in stream or []:
        values: Any = [block.value] if isinstance(block.value, Reference) else []
        if hasattr(block.value, "get"):
            values = block.value.get("references") or []
        yield from (value for value in values if value is not None)


def plain_text(stream: StreamValue) -> str:
    """The words of a stream, for the search index."""
    return " ".join(stream.stream_block.get_searchable_content(stream)) if stream else ""
