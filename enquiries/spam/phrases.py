"""The phrases that the content rules look for: one file per rule in `phrases/`.

A line holds points and a phrase of folded words. In a phrase, `word*` is every word that
begins so, `(a|b)` is one of several, `[a|b]` may be there or not, `#` is a number and `~`
leaves room for up to five words of the same sentence.
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
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
    regex: str
    # One of these stands in every text that holds the phrase: a quick look saves most searches.
    beginnings: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when first needed; most phrases hardly ever are."""
        return re.compile(self.regex)

    def found_in(self, text: str) -> str:
        """The words of the phrase as they stand in the folded `text`, or "".

        What stood in its gaps is left out: it may be a name.
        """
        if not any(beginning in text for beginning in self.beginnings):
            return ""
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
    tokens = _TOKENS.findall(phrase)
    body = "".join(_AS_REGEX.get(token) or _word(token) for token in tokens)
    return Phrase(int(points), f"(?<= ){body}", _beginnings(tokens))


def _beginnings(tokens: list[str]) -> tuple[str, ...]:
    """How the phrase may begin: its first word, or the first of each alternative."""
    if tokens[0] == "(":
        inner = tokens[1 : _closing(tokens)]
        firsts = [inner[0]] + [b for a, b in pairwise(inner) if a == "|"]
    else:
        firsts = tokens[:1]
    if any(first in _AS_REGEX for first in firsts):
        return ("",)  # begins with a number, an option or a further group: always look
    return tuple(_plain(first) for first in firsts)


def _closing(tokens: list[str]) -> int:
    """Where the group that `tokens` begin with ends."""
    depth = 0
    for position, token in enumerate(tokens):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(token, 0)
        if depth == 0:
            return position
    raise ValueError("a group of a phrase has no end")


def _plain(word: str) -> str:
    """A word as it stands in a folded text, with the spaces around it."""
    stem = folded(word.removesuffix("*")).strip()
    return f" {stem}" if word.endswith("*") else f" {stem} "


def _word(word: str) -> str:
    plain = re.escape(_plain(word)[1:])
    return rf"{plain}\S* " if word.endswith("*") else plain
