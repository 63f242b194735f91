"""The query while it is being understood: its words so far, and what was done to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

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
    synonyms: list[str] = field(default_factory=list)
    other_names: list[str] = field(default_factory=list)
    # Words that are right although the library has only a translation or other form of them.
    hindi: set[str] = field(default_factory=set)
    variants: set[str] = field(default_factory=set)

    @property
    def settled(self) -> set[str]:
        """Words that spelling correction leaves alone."""
        return self.hindi | self.variants

    def replace(self, start: int, end: int, meant: str, reason: Reason) -> int:
        """Put what was meant in the place of these words; returns how many words that is."""
        new = words_of(meant)
        self.note(self.words[start:end], meant, reason)
        self.words[start:end] = new
        self.is_corrected = True
        return len(new)

    @property
    def content(self) -> list[Word]:
        """The words about the subject."""
        return content_of(self.words, self.hindi)

    def result(self, typed: str) -> Understanding:
        """What the query means now."""
        return Understanding(
            typed=typed,
            corrected=shown(self.words) if self.is_corrected else "",
            synonyms=_different([*self.same, *self.synonyms]),
            steps=tuple(self.steps),
            other_names=_different(self.other_names),
            content=tuple(word.text for word in self.content),
            same=_different(self.same),
        )

    def note(self, words: Sequence[Word], meant: str, reason: Reason) -> None:
        """Take down what was done to these words."""
        self.steps.append(Step(shown(words), meant, reason))


def _different(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrases))


def shown(words: Sequence[Word]) -> str:
    """Words side by side as the reader sees them."""
    return " ".join(word.shown for word in words)
