"""How the rules see a message: folded words, with links, sums and sentence ends as words."""

import re
import unicodedata

MAX_TEXT = 20_000
LONGEST_WORD = 40
LINK = re.compile(r"(?:h(?:tt|xx)ps?://|www\.)[^\s<>\"'\]]+|\bt\.me/\S+", re.IGNORECASE)
LINK_WORD = " linkurl "
SENTENCE_END = "."

_NUKTA = "\u093c"  # written or not, the Hindi word is the same
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`]")
_WITHIN_NUMBER = re.compile(r"(?<=\d)[.,](?=\d)")
_SENTENCE_ENDS = re.compile(r"[.!?;:|\n\u0964]+")
_NOT_WORD = re.compile(r"[^\w.\u0900-\u0963\u0966-\u097f]+|_+")
_LETTER_AGAIN = re.compile(r"([^\W\d])\1+")
_SYMBOLS = {"%": " percent ", "₹": " rs ", "$": " usd ", "€": " euro ", "£": " gbp "}


def folded(text: str) -> str:
    """Lower case, one space between words and around all, "." where a sentence ends.

    Doubled letters count once, because romanised Hindi is spelled as one likes ("chahiyee").
    """
    text = LINK.sub(LINK_WORD, text[:MAX_TEXT])
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFD", text).replace(_NUKTA, "")
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = _WITHIN_NUMBER.sub("", _APOSTROPHES.sub("", text))
    for symbol, word in _SYMBOLS.items():
        text = text.replace(symbol, word)
    text = _NOT_WORD.sub(" ", _SENTENCE_ENDS.sub(" . ", text))
    words = _LETTER_AGAIN.sub(r"\1", text).split()
    return f" {' '.join(word[:LONGEST_WORD] for word in words)} "
