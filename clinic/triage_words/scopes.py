"""How far a cue such as "no" reaches in a sentence."""

from collections.abc import Iterator

from clinic.triage_words.reading import Word

# What one cue reaches ends at the next, so the steps stay linear in the text.
_STOPS = ("_end", "_nahi", "_no", "_not", "_cannot")


def reached_after(words: list[Word], at: int, reach: int) -> Iterator[int]:
    """Places after a cue that it reaches: to the end of the list it opens, or of its clause."""
    last = at
    for place in range(at + 1, len(words)):
        word = words[place]
        if word.sentence != words[at].sentence or word.means(*_STOPS):
            return
        if place - last > reach:
            return
        is_list = last != at and _list_goes_on(words, place)
        if word.clause != words[place - 1].clause and not is_list:
            return
        yield place
        if word.is_symptom:
            last = place


def _list_goes_on(words: list[Word], place: int) -> bool:
    """Whether a comma only separates items: "no numbness, weakness or fever"."""
    if words[place].means("_or"):
        return not words[place + 1 : place + 2] or not words[place + 1].has_owner
    item = [words[place]]
    rest: list[Word] = []
    for word in words[place + 1 : place + 12]:
        if word.sentence != item[0].sentence or word.means("_end"):
            break
        (item if word.clause == item[0].clause and not rest else rest).append(word)
    if item[0].has_owner or len(item) > 4:
        return False
    if len(item) == 1:
        return item[0].is_symptom
    listed = [*item, *rest]
    return any(word.means("_or") for word in listed) and item[0].is_symptom | item[0].is_other


def reached_before(words: list[Word], at: int, reach: int) -> Iterator[int]:
    """Places before a cue in its clause, nearest first."""
    for place in range(at - 1, max(at - 1 - reach, -1), -1):
        word = words[place]
        # "Speech suddenly stopped": the word ends what stands before it, not what is said of it.
        ends = word.means("_end") and not word.means("sudden")
        if word.clause != words[at].clause or ends or word.means("_nahi", "_no"):
            return
        yield place
