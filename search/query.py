"""Turn whatever was typed or pasted into a query that the index can answer."""

import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 200
MAX_TERMS = 32


@dataclass(frozen=True)
class PatientQuery:
    """A cleaned query: `text` is safe to show, and at most MAX_CHARACTERS long.

    `is_too_long`: it is only the beginning of what was typed.
    """

    text: str
    is_too_long: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.text


def clean_query(raw: str) -> PatientQuery:
    """Normalise to NFKC, drop control characters, collapse spaces, keep the head.

    That is whole words as far as they fit: at most MAX_TERMS of them.
    """
    # Normalising may lengthen a text eighteenfold, so the input is bounded first.
    bounded = raw[: MAX_CHARACTERS * 4]
    text = unicodedata.normalize("NFKC", bounded)
    # Cc: controls and NUL, Cs: lone surrogates. Joiners (Cf) are part of Hindi spelling.
    text = "".join(" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text)
    words = text.split()
    head = _head(" ".join(words[:MAX_TERMS]))
    is_cut = len(head) < len(" ".join(words)) or len(raw) > len(bounded)
    return PatientQuery(head, is_cut)


def _head(text: str) -> str:
    """As many whole words as fit; of a word that alone is too long, its beginning."""
    if len(text) <= MAX_CHARACTERS:
        return text
    whole, _space, _cut = text[: MAX_CHARACTERS + 1].rpartition(" ")
    return whole or text[:MAX_CHARACTERS]
