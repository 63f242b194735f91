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
    """The references that the blocks of a stream cite or are, in the order of the page."""
    for block in stream or []:
        if isinstance(block.value, Reference):
            yield block.value
        elif hasattr(block.value, "get"):
            yield from _cited_by(block.value)


def _cited_by(value: Any) -> Iterator[Reference]:
    """The references of one block, and those of the guidelines that it compares."""
    yield from (chosen for chosen in value.get("references") or [] if chosen is not None)
    for position in value.get("positions") or []:
        yield from position.references


def has_content(stream: StreamValue) -> bool:
    """Whether a stream shows anything: shared rows that it chose may have been deleted."""
    return any(block.value is not None for block in stream or [])


def newest_first(change_notes: StreamValue) -> list[Any]:
    """The change notes of an article, the newest first; those without a date come last."""
    dated = [block.value for block in change_notes or [] if block.value.get("changed_on")]
    undated = [block.value for block in change_notes or [] if not block.value.get("changed_on")]
    return sorted(dated, key=lambda note: note["changed_on"], reverse=True) + undated


def plain_text(stream: StreamValue) -> str:
    """The words of a stream, for the search index."""
    return " ".join(stream.stream_block.get_searchable_content(stream)) if stream else ""
