"""Phrases as editors type them, made tidy."""

import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from search.query import clean_query
from search.understanding import phrase_key

LONGEST_PHRASE = 100
MOST_LINES = 30


def same(phrase: str) -> str:
    """A form in which two phrases are equal that differ in case only."""
    return unicodedata.normalize("NFKC", phrase).casefold()


def tidy_phrase(raw: str) -> str:
    """One form of each letter, no control characters, single spaces; raises ValidationError."""
    phrase = clean_query(raw).text
    if len(phrase) > LONGEST_PHRASE:
        raise ValidationError(
            _("“%(start)s…” is longer than %(most)s characters."),
            params={"start": phrase[:30], "most": LONGEST_PHRASE},
        )
    if not any(character.isalnum() for character in phrase):
        raise ValidationError(_("“%(phrase)s” has no word in it."), params={"phrase": phrase})
    return phrase


def tidy_lines(raw: str) -> list[str]:
    """The lines that say something, tidy, each once; raises ValidationError when none does."""
    lines = [tidy_phrase(line) for line in raw.splitlines() if line.strip()]
    if len(lines) > MOST_LINES:
        raise ValidationError(_("These are more than %(most)s lines."), params={"most": MOST_LINES})
    if not lines:
        raise ValidationError(_("Type at least one word."))
    return list({same(line): line for line in reversed(lines)}.values())[::-1]


def says_something(phrase: str) -> bool:
    """Whether anything is left when the words that say nothing are dropped."""
    return bool(phrase_key(phrase))
