"""The query while it is being understood: its words so far, and what was done to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from search.query import MAX_CHARACTERS, head_of
from search.understanding.meaning import Reason, Step, Understanding
from search.understanding.stop_words import content_of
from search.understanding.words import Word, words_of


@dataclass
class Draft:
    """Words in their order, the steps taken, and what else is searched for."""

    words: list[Word]
    steps: list[Step] = field(default_factory=list)
    is_corrected: bool = False
    # Other forms of the same words: as good as the words themselves.
    same: list[str] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)
    synonyms: list[str] = field(default_factory=list)
    other_names: list[str] = field(default_factory=list)
    # Words that are right although the library has only a translation or other form of them.
    hindi: set[str] = field(default_factory=set)
    variants: set[str] = field(default_factory=set)

    @property
    def settled(self) -> set[str]:
        """Words that spelling correction leaves alone."""
        return self.hindi | self.variants

    @property
    def content(self) -> list[Word]:
        """The words about the subject."""
        return content_of(self.words, self.hindi)

    def replace(self, start: int, end: int, meant: str, reason: Reason) -> int:
        """Put what was meant in the place of these words; returns how many words that is."""
        new = words_of(meant)
        self.note(self.words[start:end], meant, reason)
        self.words[start:end] = new
        self.is_corrected = True
        return len(new)

    def note(self, words: Sequence[Word], meant: str, reason: Reason) -> None:
        """Take down what was done to these words."""
        self.steps.append(Step(shown(words), meant, reason))

    def result(self, typed: str, searched: Sequence[Word], aside: Sequence[Word]) -> Understanding:
        """What the query means now, and which of its words are searched for."""
        corrected = head_of(shown(self.words), MAX_CHARACTERS) if self.is_corrected else ""
        return Understanding(
            typed=typed,
            corrected="" if corrected == typed else corrected,
            synonyms=_different([*self.joined, *self.same, *self.synonyms]),
            steps=tuple(self.steps),
            other_names=_different(self.other_names),
            content=tuple(word.text for word in searched),
            aside=tuple(word.text for word in aside),
            same=_different([*self.joined, *self.same]),
        )


def _different(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrases))


def shown(words: Sequence[Word]) -> str:
    """Words side by side as the reader sees them."""
    return " ".join(word.shown for word in words)
