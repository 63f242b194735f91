"""Mark what is told as past, or only asked about: it is not what the patient has now."""

import re
from itertools import pairwise

from clinic.triage_words.reading import Reading
from clinic.triage_words.time_words import (
    ACTUAL,
    ACUTE,
    ASKING,
    BEGUN,
    CONDITIONS,
    JOKES,
    MENTIONED,
    NEW_CLAUSES,
    PAST,
    PAST_UNLESS_BEGUN,
    RECENT,
)

GREETINGS = "hello|hi|hey|dear|sir|madam|maam|mam|doctor|doc|dr|ji|namaste|please|pls|good|morning"


def _any_of(listed: str, start: str = " ", end: str = "(?= )") -> re.Pattern[str]:
    """One pass over a string of words; fixed alternatives, so the time stays linear."""
    words = "|".join(re.escape(words.strip()) for words in listed.split(","))
    return re.compile(f"{start}(?:{words}){end}")


_PAST = _any_of(PAST)
_IN_OR_FOR_YEARS = re.compile(
    r" (?:(?:19|20)\d\d"
    r"|(?:since|for|from|past|last) (?:\w+ ){0,2}(?:years?|yrs?))(?= )"
)
# "It used to swell": before and was, in one clause; but not "already before".
_BEFORE_AND_WAS = re.compile(
    r" (?:pehle|pahle|पहले) (?!se |से )(?:\S+ ){1,4}(?:tha|thi|the|था|थी|थे)(?= )"
)
_PAST_UNLESS_BEGUN = _any_of(PAST_UNLESS_BEGUN)
_BEGUN = _any_of(BEGUN)
_RECENT = _any_of(RECENT)
_JOKES = _any_of(JOKES)
_ACUTE = _any_of(ACUTE)
_SINCE_DAYS = re.compile(
    r" since (?:\w+ ){0,3}(?:hours?|hrs?|minutes?|days?|night|evening|afternoon|morning)(?= )"
)
_ACTUAL = _any_of(ACTUAL)
# "Can not" and "can hardly" at the beginning ask nothing. Greetings may stand before.
_ASKED = _any_of(ASKING, start=f"^ (?:(?:{GREETINGS}) )*", end=" (?!not |barely |hardly |no )")
_ASKED_AT_END = re.compile(" (?:kya|क्या) $")
_CONDITION = _any_of(CONDITIONS, start="^ (?:and |so |but )?")
_MENTIONED = _any_of(MENTIONED)
# "Can it happen", said of nobody.
_SUPPOSED = re.compile(
    r"^ (?:\w+ ){0,2}(?:kya|क्या) (?:\S+ )*?(?:hota|hoti|hote|sakta|sakti|होता|होती|सकता|सकती) "
)
# Past illness that makes a new pain dangerous.
HISTORY = ("cancer", "tb", "hiv", "steroids", "osteoporosis")
_NEW_CLAUSES = frozenset(word.strip() for word in NEW_CLAUSES.split(","))
# People leave out the full stop before these: "surgery 2 years ago i cannot pee".
_NEW_SUBJECTS = frozenset(("i", verb) for verb in ("cannot", "not", "am", "have", "feel"))


def mark_unreal(reading: Reading) -> None:
    """Mark words in past clauses (`is_past`) and in sentences that only mention a sign."""
    past, mentioned = _past_tokens(reading), _mentioned_tokens(reading)
    for word in reading.words:
        word.is_past = word.token in past
        is_over = word.is_past and not word.means(*HISTORY)
        word.is_unreal = is_over or word.token in mentioned


def acute_sentences(reading: Reading) -> frozenset[int]:
    """The sentences that say it is happening now."""
    spans = _spans(reading.sentences)
    return frozenset(
        reading.sentences[start]
        for start, end in spans
        if _ACUTE.search(sentence := _joined(reading.tokens[start:end]))
        or _SINCE_DAYS.search(sentence)
    )


def _past_tokens(reading: Reading) -> set[int]:
    marked: set[int] = set()
    for start, end in _clauses(reading):
        clause = _joined(reading.tokens[start:end])
        is_over = bool(_PAST_UNLESS_BEGUN.search(clause)) and not _BEGUN.search(clause)
        is_old = _IN_OR_FOR_YEARS.search(clause)
        is_past = is_over or _PAST.search(clause) or _BEFORE_AND_WAS.search(clause)
        is_told_as_past = is_past and not _RECENT.search(clause)
        if is_old or is_told_as_past:
            marked.update(range(start, end))
    return marked


def _clauses(reading: Reading) -> list[tuple[int, int]]:
    """Clauses by punctuation, cut again before words such as "but", "now", "ab", "I am"."""
    spans: list[tuple[int, int]] = []
    for start, end in _spans(reading.clauses):
        begin = start
        for place in range(start + 1, end):
            here = tuple(reading.tokens[place : place + 2])
            if here[0] in _NEW_CLAUSES or here in _NEW_SUBJECTS:
                spans.append((begin, place))
                begin = place
        spans.append((begin, end))
    return spans


def _mentioned_tokens(reading: Reading) -> set[int]:
    """Questions without a person, jokes, and clauses about what one read, fears or supposes."""
    acute = acute_sentences(reading)
    marked: set[int] = set()
    for start, end in _spans(reading.sentences):
        sentence = _joined(reading.tokens[start:end])
        asks = _ASKED.search(sentence) or _ASKED_AT_END.search(sentence)
        is_talk = (asks and not _ACTUAL.search(sentence)) or _JOKES.search(sentence)
        if is_talk and reading.sentences[start] not in acute:
            marked.update(range(start, end))
    for start, end in _clauses(reading):
        clause = _joined(reading.tokens[start:end])
        is_talk = _MENTIONED.search(clause) or _CONDITION.search(clause)
        if _is_supposed(clause) or (is_talk and reading.sentences[start] not in acute):
            marked.update(range(start, end))
    return marked


def _is_supposed(clause: str) -> bool:
    is_said_of_somebody = _ACTUAL.search(clause) or _ACUTE.search(clause)
    return bool(_SUPPOSED.search(clause)) and not is_said_of_somebody


def _joined(tokens: list[str]) -> str:
    return f" {' '.join(tokens)} "


def _spans(numbers: list[int]) -> list[tuple[int, int]]:
    """Where each run of equal numbers starts and ends."""
    starts = [n for n in range(len(numbers)) if n == 0 or numbers[n] != numbers[n - 1]]
    return list(pairwise([*starts, len(numbers)]))
