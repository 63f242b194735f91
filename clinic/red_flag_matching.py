"""Find red flags in what a patient typed; search and the enquiry form both use it.

A phrase matches on whole words after both sides were folded: case, accents of
compatibility forms, apostrophes and punctuation do not matter. Negations ("no numbness") are
not read: a card too many is the safe mistake.
"""

import re
import unicodedata

from clinic.models import RedFlag

MAX_TEXT = 20_000
# Letters, digits and combining marks: Hindi vowel signs are marks and belong to the word.
_NOT_WORD = re.compile(r"[^\w\u0900-\u0963\u0966-\u097F]+")
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02BC`]")


def fold(text: str) -> str:
    """Text as matching sees it: lower case, single spaces, no punctuation."""
    text = unicodedata.normalize("NFKC", text[:MAX_TEXT]).casefold()
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", text)).strip()


def matching_red_flags(text: str) -> list[RedFlag]:
    """The red flags with a phrase in `text`, most urgent first. One query."""
    folded = f" {fold(text)} "
    if not folded.strip():
        return []
    flags = RedFlag.objects.exclude(phrases="").select_related("locale").most_urgent_first()
    return [flag for flag in flags if _has_phrase(folded, flag)]


def _has_phrase(folded: str, flag: RedFlag) -> bool:
    folded_phrases = (fold(phrase) for phrase in flag.phrase_list)
    return any(phrase and f" {phrase} " in folded for phrase in folded_phrases)
