"""Turn whatever was typed or pasted into a query that the index can answer."""

import re
import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 200  # shown, kept in addresses
MAX_UNDERSTOOD = 1000  # patients who paste their story come to the point late
# Controls and NUL (Cc), lone surrogates (Cs). Joiners (Cf) are part of Hindi spelling.
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True)
class PatientQuery:
    """A cleaned query: `text` is safe to show, and at most MAX_CHARACTERS long.

    `is_too_long`: that is only the beginning of what was typed. `whole` is what is understood
    and searched for, at most MAX_UNDERSTOOD characters; "" means `text`.
    """

    text: str
    is_too_long: bool
    whole: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.text


def clean_query(raw: str) -> PatientQuery:
    """Normalise to NFKC, drop control characters, collapse spaces, keep the head."""
    # Normalising may lengthen a text eighteenfold, so the input is bounded first.
    bounded = raw[: MAX_UNDERSTOOD * 2]
    text = unicodedata.normalize("NFKC", bounded)
    text = " ".join(UNSEEN.sub(" ", text).split())
    head = head_of(text, MAX_CHARACTERS)
    is_cut = len(head) < len(text) or len(raw) > len(bounded)
    return PatientQuery(head, is_cut, head_of(text, MAX_UNDERSTOOD))


def head_of(text: str, length: int) -> str:
    """As many whole words as fit; of a word that alone is too long, its beginning."""
    if len(text) <= length:
        return text
    whole, _space, _cut = text[: length + 1].rpartition(" ")
    return whole or text[:length]
