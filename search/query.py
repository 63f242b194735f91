"""Turn whatever was typed or pasted into a query that the index can answer."""

import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 200
MAX_TERMS = 32


@dataclass(frozen=True)
class PatientQuery:
    """A cleaned query: `text` is safe to show, and at most MAX_CHARACTERS long."""

    text: str
    is_too_long: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.text


def clean_query(raw: str) -> PatientQuery:
    """Normalise to NFKC, drop control characters, collapse spaces, cut at the limit."""
    # Normalising may lengthen a text eighteenfold, so the input is bounded first.
    bounded = raw[: MAX_CHARACTERS * 4]
    text = unicodedata.normalize("NFKC", bounded)
    # Cc: controls and NUL, Cs: lone surrogates. Joiners (Cf) are part of Hindi spelling.
    text = "".join(" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text)
    text = " ".join(text.split())
    too_long = len(text) > MAX_CHARACTERS or len(raw) > len(bounded)
    return PatientQuery(text[:MAX_CHARACTERS].rstrip(), too_long)
