"""The editors' synonyms and misspellings, as the pipeline uses them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class WordLists:
    """Phrases in lower case: what was typed and what it means, one or many things."""

    misspellings: Mapping[str, str] = field(default_factory=dict)
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def word_lists() -> WordLists:
    """What the editors keep in the database, both directions of two-way synonyms included."""
    return WordLists()
