"""Find red flags in what a patient typed; search and the enquiry form both use it.

An editor's phrase is not looked up letter by letter: it stands for what it says, in any order,
spelling and script, and not where a text denies it, tells it as past or only asks about it. How
that works is told in docs/red-flags.md; the words are in `clinic.triage_words`.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from clinic import triage_words
from clinic.models import RedFlag
from clinic.red_flag_languages import in_active_language
from clinic.triage_words.folding import fold
from clinic.triage_words.reading import MAX_TEXT
from clinic.triage_words.rules import ReadText, find, names_of, read_text, rules_of

__all__ = [
    "MAX_TEXT",
    "RedFlagMatch",
    "find_red_flags",
    "fold",
    "matching_red_flags",
    "rules_version",
]


@dataclass(frozen=True)
class RedFlagMatch:
    """A red flag that a text holds, and the words by which it was found."""

    flag: RedFlag
    words: str


def find_red_flags(text: str, rules: Sequence[RedFlag] | None = None) -> list[RedFlagMatch]:
    """The red flags in `text` with the words that gave them away, most urgent first.

    One query, or none when the `rules` are given (most urgent first, saved or not). The phrases
    of every language count; each red flag is returned once, in the active language where it has
    that twin, else in the site's own, else in any.
    """
    if not fold(text[:MAX_TEXT]):
        return []
    flags = (
        list(RedFlag.objects.select_related("locale").most_urgent_first())
        if rules is None
        else list(rules)
    )
    read = read_text(text)
    words: dict[object, str] = {}
    for flag in flags:
        if flag.translation_key not in words and (found := _words_of(flag, read)):
            words[flag.translation_key] = found
    matched = [flag for flag in flags if flag.translation_key in words]
    return [RedFlagMatch(flag, words[flag.translation_key]) for flag in in_active_language(matched)]


def matching_red_flags(text: str) -> list[RedFlag]:
    """The red flags in `text`, most urgent first; see `find_red_flags`."""
    return [match.flag for match in find_red_flags(text)]


def rules_version(rules: Iterable[RedFlag] | None = None) -> str:
    """A short hash of all phrases, their urgencies and the matcher; another one, other rules."""
    if rules is None:
        rows = list(
            RedFlag.objects.order_by("pk").values_list("translation_key", "urgency", "phrases")
        )
    else:
        rows = [(flag.translation_key, flag.urgency, flag.phrases) for flag in rules]
    return hashlib.sha256(f"{_matcher_version()}{rows!r}".encode()).hexdigest()[:12]


@lru_cache(maxsize=1)
def _matcher_version() -> str:
    """A hash of the matcher's own code and word lists, so that no edit of them is forgotten."""
    sources = sorted(Path(triage_words.__path__[0]).glob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def _words_of(flag: RedFlag, text: ReadText) -> str:
    """The words by which the text shows this red flag, or "".

    Who tells of an old stroke and then of its traces has no new one: when the text names as past
    what a phrase of the flag names, only a sentence that says "now" or "since morning" counts.
    """
    is_history = not names_of(flag.phrases).isdisjoint(text.past)
    for rule in rules_of(flag.phrases):
        if (places := find(rule, text)) and (not is_history or text.is_acute(places)):
            return text.words(places)
    return ""
