"""Find the phrases of a word list in a query, the longest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Match(Generic[Value]):
    """The words from `start` up to, not including, `end` are a phrase of the list."""

    start: int
    end: int
    value: Value


@dataclass(frozen=True)
class PhraseTable(Generic[Value]):
    """Phrases as sequences of words or of their stems, each with what the list says of it."""

    rows: Mapping[tuple[str, ...], Value]

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.rows), default=0)

    def find(self, words: Sequence[str]) -> Iterator[Match[Value]]:
        """The phrases in these words from left to right; none overlaps another."""
        start = 0
        while start < len(words):
            match = self._longest_at(words, start)
            if match is not None:
                yield match
            start = match.end if match is not None else start + 1

    def _longest_at(self, words: Sequence[str], start: int) -> Match[Value] | None:
        for end in range(min(len(words), start + self._longest), start, -1):
            phrase = tuple(words[start:end])
            if phrase in self.rows:
                return Match(start, end, self.rows[phrase])
        return None
