"""Join words that are one ("physio therapy") and split one that is two ("backpain")."""

from collections.abc import Sequence

from search.understanding.draft import Draft
from search.understanding.meaning import Reason
from search.understanding.spelling import Spelling
from search.understanding.stop_words import is_stop_word
from search.understanding.words import Word

SHORTEST_JOINED = 6
SHORTEST_PART = 4  # shorter ones must be words of names: "hippain", "legpain"
SHORTEST_NAME = 3


def join_words(draft: Draft, spelling: Spelling) -> None:
    """Join neighbours that are a word only together; of two that are words add the joined form."""
    for at in range(len(draft.words) - 2, -1, -1):
        first, second = pair = draft.words[at : at + 2]
        joined = first.text + second.text
        if not _may_be_one(pair) or not spelling.weight(joined):
            continue
        if spelling.is_suspect(first) or spelling.is_suspect(second):
            draft.replace(at, at + 2, joined, Reason.JOINED)
        else:
            draft.note([first, second], joined, Reason.JOINED)
            draft.joined.append(joined)


def join_misspelt(draft: Draft, at: int, spelling: Spelling) -> bool:
    """Join a word that is none with a neighbour if that is nearly a known word: "back ake"."""
    for start in (at - 1, at):
        pair = draft.words[start : start + 2] if start >= 0 else []
        joined = "".join(word.text for word in pair) if _may_be_one(pair) else ""
        if nearest := spelling.nearest(joined, 1):
            draft.replace(start, start + 2, nearest, Reason.JOINED)
            return True
    return False


def split_word(word: str, spelling: Spelling) -> str:
    """The two known words that this one is, the likeliest parting; "" if it is none."""
    places = range(SHORTEST_NAME, len(word) - SHORTEST_NAME + 1)
    partings = [(word[:at], word[at:]) for at in places]
    known = [pair for pair in partings if all(_is_part(part, spelling) for part in pair)]
    best = max(known, key=lambda pair: min(map(spelling.frequency, pair)), default=None)
    return " ".join(best) if best else ""


def _may_be_one(pair: Sequence[Word]) -> bool:
    return (
        len(pair) == 2
        and all(word.is_latin and not is_stop_word(word.text) for word in pair)
        and sum(len(word.text) for word in pair) >= SHORTEST_JOINED
    )


def _is_part(word: str, spelling: Spelling) -> bool:
    return spelling.is_name(word) or (len(word) >= SHORTEST_PART and spelling.has(word))
