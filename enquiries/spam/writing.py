"""How a message is written: in a script of no patient here, at random, or over and over."""

import re
import unicodedata
from collections import Counter

from enquiries.spam.text import MAX_TEXT, folded
from enquiries.spam.verdict import Reason

# Unicode names begin with these; Indian scripts, Latin and Urdu are what patients write.
FOREIGN_SCRIPTS = (
    "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "HEBREW", "GREEK", "ARABIC",
)  # fmt: skip
URDU_LETTERS = set("ٹڈڑںےہھگچپکی")
FOREIGN_SHARE = 0.4
MIN_LETTERS = 8
FOREIGN_POINTS = 60

_LATIN_WORD = re.compile(r"[A-Za-z]{4,40}")
_RANDOM = re.compile(r"[^aeiouy]{5}|^[^aeiouy]{4,}$", re.IGNORECASE)
_KEYBOARD = re.compile(
    r"qwer|wert|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|vbnm"
    r"|rewq|trew|fdsa|gfds|jhgf|kjhg|lkjh|vcxz|bvcx|mnbv|poiu|oiuy",
    re.IGNORECASE,
)
_MIXED_CASE = re.compile(r"[a-z][A-Z].{0,20}[a-z][A-Z]")
RANDOM_SHARE = 0.5
MIN_RANDOM_WORDS = 2
LONG_WORD = 9
GIBBERISH_POINTS = 60

SAME_SENTENCE_TIMES = 3
SAME_WORD_TIMES = 5
MIN_SENTENCE = 12
REPEATED_POINTS = 30
SAME_WORD_POINTS = 60


def writing_reasons(text: str) -> list[Reason]:
    """Points for a foreign script, for gibberish and for a text that repeats itself."""
    text = text[:MAX_TEXT]
    found = [_foreign_script(text), _gibberish(text), _repeats_itself(text)]
    return [reason for reason in found if reason]


def _foreign_script(text: str) -> Reason | None:
    letters = [character for character in text if character.isalpha()]
    if len(letters) < MIN_LETTERS:
        return None
    scripts = Counter(_script(letter) for letter in letters)
    if URDU_LETTERS & set(letters):
        del scripts["ARABIC"]
    foreign = {script: scripts[script] for script in FOREIGN_SCRIPTS if scripts[script]}
    if sum(foreign.values()) < FOREIGN_SHARE * len(letters):
        return None
    return Reason("script", FOREIGN_POINTS, max(foreign, key=lambda s: foreign[s]).title())


def _script(letter: str) -> str:
    return "LATIN" if letter < "\u0250" else unicodedata.name(letter, "").split(" ")[0]


def _gibberish(text: str) -> Reason | None:
    words = _LATIN_WORD.findall(text)
    random = [word for word in words if _looks_random(word)]
    enough = len(random) >= MIN_RANDOM_WORDS or any(len(word) >= LONG_WORD for word in random)
    if enough and len(random) >= RANDOM_SHARE * len(words):
        return Reason("gibberish", GIBBERISH_POINTS)
    return None


def _looks_random(word: str) -> bool:
    return bool(_RANDOM.search(word) or _KEYBOARD.search(word) or _MIXED_CASE.search(word))


def _repeats_itself(text: str) -> Reason | None:
    words = folded(text)
    sentences = Counter(s.strip() for s in words.split(" . ") if len(s.strip()) >= MIN_SENTENCE)
    if sentences and max(sentences.values()) >= SAME_SENTENCE_TIMES:
        return Reason("repeats_itself", REPEATED_POINTS)
    counted = Counter(words.replace(" . ", " ").split())
    if len(counted) <= 2 and sum(counted.values()) >= SAME_WORD_TIMES:
        return Reason("repeats_itself", SAME_WORD_POINTS)
    return None
