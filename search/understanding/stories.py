"""Tell the subject of a long message from the story around it."""

from collections.abc import Sequence

from search.understanding.draft import Draft
from search.understanding.meaning import Reason
from search.understanding.spelling import Spelling
from search.understanding.words import Word

MAX_TERMS = 32  # a bound for the time that the engine takes
LONGEST_QUESTION = 8  # words about the subject; more are a story


def most_telling(words: Sequence[Word], spelling: Spelling) -> list[Word]:
    """At most MAX_TERMS words, in their order: those that names of pages have, then rare ones."""
    by_use = sorted(
        dict.fromkeys(words),
        key=lambda word: (
            not spelling.knows(word.text),
            not spelling.is_in_a_name(word.text),
            spelling.frequency(word.text),
        ),
    )
    kept = set(by_use[:MAX_TERMS])
    return [word for word in dict.fromkeys(words) if word in kept]


def told_aside(words: Sequence[Word], spelling: Spelling) -> list[Word]:
    """The words of a story that no page has in its name: when, who, and what else happened."""
    if len(words) <= LONGEST_QUESTION:
        return []
    aside = [word for word in words if not spelling.is_in_a_name(word.text)]
    return aside if len(aside) < len(words) else []


def note_left_out(draft: Draft, searched: Sequence[Word]) -> None:
    """Take down the words that are not searched for."""
    if words := [word for word in draft.words if word not in searched]:
        draft.note(words, "", Reason.LEFT_OUT)
