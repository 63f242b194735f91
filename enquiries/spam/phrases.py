"""The phrases that the content rules look for: one file per rule in `phrases/`.

A line holds points and a phrase of folded words. In a phrase, `word*` is every word that
begins so, `(a|b)` is one of several, `[a|b]` may be there or not, `#` is a number and `~`
leaves room for up to five words of the same sentence.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from enquiries.spam.text import folded

FOLDER = Path(__file__).parent / "phrases"
_TOKENS = re.compile(r"[()\[\]|~#]|[^\s()\[\]|~#]+")
_AS_REGEX = {
    "(": "(?:", ")": ")", "[": "(?:", "]": ")?", "|": "|",
    "#": r"\d\S* ", "~": r"((?:[^\s.]+ ){0,5}?)",
}  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """A phrase with what it counts when a text holds it."""

    points: int
    pattern: re.Pattern[str]

    def found_in(self, text: str) -> str:
        """The words of the phrase as they stand in the folded `text`, or "".

        What stood in its gaps is left out: it may be a name.
        """
        match = self.pattern.search(text)
        if match is None:
            return ""
        words, end = "", match.start()
        for gap_start, gap_end in match.regs[1:]:
            if gap_end > gap_start:
                words += text[end:gap_start] + "… "
                end = gap_end
        return (words + text[end : match.end()]).strip()


@cache
def phrases_of(rule: str) -> tuple[Phrase, ...]:
    """All phrases of one rule, read once per process."""
    lines = (FOLDER / f"{rule}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(parsed(line) for line in lines if line and not line.startswith("#"))


def parsed(line: str) -> Phrase:
    """One line of a file, such as "60 guest (post*|article*)"."""
    points, phrase = line.split(" ", 1)
    body = "".join(_AS_REGEX.get(token) or _word(token) for token in _TOKENS.findall(phrase))
    return Phrase(int(points), re.compile(f"(?<= ){body}"))


def _word(word: str) -> str:
    stem = re.escape(folded(word.removesuffix("*")).strip())
    return stem + (r"\S* " if word.endswith("*") else " ")
