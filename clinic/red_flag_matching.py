"""Find red flags in what a patient typed; search and the enquiry form both use it.

A phrase matches on whole words after both sides were folded: case, accents of
compatibility forms, apostrophes and punctuation do not matter. Negations ("no numbness") are
not read: a card too many is the safe mistake.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from clinic.models import RedFlag
from clinic.red_flag_languages import in_active_language

MAX_TEXT = 20_000
# Letters, digits and combining marks: Hindi vowel signs are marks and belong to the word.
_NOT_WORD = re.compile(r"[^\w\u0900-\u0963\u0966-\u097F]+")
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02BC`]")


def fold(text: str) -> str:
    """Text as matching sees it: lower case, single spaces, no punctuation."""
    text = unicodedata.normalize("NFKC", text[:MAX_TEXT]).casefold()
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", text)).strip()


@dataclass(frozen=True)
class RedFlagMatch:
    """A red flag that a text holds, and the words by which it was found."""

    flag: RedFlag
    words: str


def find_red_flags(text: str) -> list[RedFlagMatch]:
    """The red flags in `text` with the words that gave them away, most urgent first. One query.

    The phrases of every language count; each red flag is returned once, in the active
    language where it has that twin, else in the site's own, else in any.
    """
    folded = f" {fold(text)} "
    if not folded.strip():
        return []
    flags = list(RedFlag.objects.select_related("locale").most_urgent_first())
    words: dict[object, str] = {}
    for flag in flags:
        if phrase := _phrase_in(folded, flag):
            words.setdefault(flag.translation_key, phrase)
    found = [flag for flag in flags if flag.translation_key in words]
    return [RedFlagMatch(flag, words[flag.translation_key]) for flag in in_active_language(found)]


def matching_red_flags(text: str) -> list[RedFlag]:
    """The red flags in `text`, most urgent first; see `find_red_flags`."""
    return [match.flag for match in find_red_flags(text)]


def rules_version() -> str:
    """A short hash of all phrases and their urgencies; another one means other rules."""
    rows = RedFlag.objects.order_by("pk").values_list("translation_key", "urgency", "phrases")
    return hashlib.sha256(repr(list(rows)).encode()).hexdigest()[:12]


def _phrase_in(folded: str, flag: RedFlag) -> str:
    """The first phrase of `flag` that stands in the folded text, or ""."""
    for phrase in flag.phrase_list:
        if (words := fold(phrase)) and f" {words} " in folded:
            return words
    return ""
