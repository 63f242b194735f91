"""How a message is written: in a script of no patient here, at random, or over and over."""

import re
import unicodedata
from collections import Counter

from enquiries.spam.spelling import unusualness
from enquiries.spam.text import LINK, MAX_TEXT, folded
from enquiries.spam.verdict import Reason
from enquiries.spam.vocabulary import known_share

# Unicode names begin with these; Indian scripts, Latin and Urdu are what patients write.
FOREIGN_SCRIPTS = (
    "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "HEBREW", "GREEK", "ARABIC",
)  # fmt: skip
URDU_LETTERS = set("ٹڈڑںےہھگچپکی")
FOREIGN_SHARE = 0.4
MIN_LETTERS = 8
FOREIGN_POINTS = 60

_LATIN_WORD = re.compile(r"[A-Za-z]{3,40}")
_RANDOM = re.compile(r"[^aeiouy]{5}|^[^aeiouy]{4,}$", re.IGNORECASE)
_KEYBOARD = re.compile(
    r"qwe|asd|sdf|dfg|fgh|ghj|hjk|jkl|zxc|xcv|cvb|vbn|bnm"
    r"|ewq|dsa|fds|gfd|hgf|jhg|kjh|lkj|cxz|vcx|bvc|nbv|mnb|wert|rewq|poiu|oiuy",
    re.IGNORECASE,
)
_MIXED_CASE = re.compile(r"[a-z][A-Z].{0,20}[a-z][A-Z]")
_SAME_LETTER = re.compile(r"([^\W\d_])\1{3,}", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][a-z]+")
_TWO_NAMES = re.compile(r"(?:[A-Z][a-z]+){2}[A-Z]{0,2}")
_PHONE_NUMBER = re.compile(r"(?:\d[ -]?){8}")
RANDOM_ORDER = 3.7  # see `unusualness`
MOST_KNOWN = 0.3
RANDOM_SHARE = 0.5
MIN_RANDOM_WORDS = 2
GIBBERISH_POINTS = 60

SAME_SENTENCE_TIMES = 3
SAME_WORD_TIMES = 5
MIN_SENTENCE = 12
REPEATED_POINTS = 30
SAME_WORD_POINTS = 60


def writing_reasons(text: str) -> list[Reason]:
    """Points for a foreign script and for a text that repeats itself."""
    text = text[:MAX_TEXT]
    found = [_foreign_script(text), _repeats_itself(text)]
    return [reason for reason in found if reason]


def _foreign_script(text: str) -> Reason | None:
    letters = [character for character in LINK.sub(" ", text) if character.isalpha()]
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


def gibberish(text: str) -> Reason:
    """Points for keys pressed at random and for names that mean nothing."""
    text = LINK.sub(" ", text[:MAX_TEXT])
    has_phone = _PHONE_NUMBER.search(text)  # "Khyati 98…" is a name
    random = not has_phone and (_is_random(text) or _names_mean_nothing(text))
    return Reason("gibberish", GIBBERISH_POINTS if random else 0)


def _is_random(text: str) -> bool:
    """Keys pressed at random, told by the order of the letters or their places on a keyboard."""
    strange = known_share(folded(text)) <= MOST_KNOWN
    if strange and unusualness(text) >= RANDOM_ORDER:
        return True
    words = _LATIN_WORD.findall(text)
    random = [word for word in words if _looks_random(word)]
    enough = strange or len(random) >= MIN_RANDOM_WORDS
    return bool(random) and enough and len(random) >= RANDOM_SHARE * len(words)


def _names_mean_nothing(text: str) -> bool:
    """Such as "HenryVob": nothing but one or two words of two names each."""
    words = text.split()
    named = all(_TWO_NAMES.fullmatch(word) for word in words)
    parts = " ".join(_NAME.findall(text))
    return named and 1 <= len(words) <= 2 and known_share(folded(parts)) < 1


def _looks_random(word: str) -> bool:
    return bool(_RANDOM.search(word) or _KEYBOARD.search(word) or _MIXED_CASE.search(word))


def _repeats_itself(text: str) -> Reason | None:
    if _SAME_LETTER.fullmatch(text.strip()):
        return Reason("repeats_itself", SAME_WORD_POINTS)
    words = folded(text)
    sentences = Counter(s.strip() for s in words.split(" . ") if len(s.strip()) >= MIN_SENTENCE)
    if sentences and max(sentences.values()) >= SAME_SENTENCE_TIMES:
        return Reason("repeats_itself", REPEATED_POINTS)
    counted = Counter(words.replace(" . ", " ").split())
    if len(counted) <= 2 and sum(counted.values()) >= SAME_WORD_TIMES:
        return Reason("repeats_itself", SAME_WORD_POINTS)
    return None
