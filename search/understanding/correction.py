"""Correct the words of a query that neither the library nor everyday English knows."""

from search.understanding.compounds import join_misspelt, join_words, split_word
from search.understanding.draft import Draft
from search.understanding.english import english_words
from search.understanding.meaning import Reason
from search.understanding.spelling import Spelling

LETTERS_FOR_TWO_EDITS = 6


def correct_words(draft: Draft, spelling: Spelling) -> None:
    """Join, split and respell; a word that nothing is near to stays as it is."""
    join_words(draft, spelling)
    at = 0
    while at < len(draft.words):
        word = draft.words[at]
        if word.text in draft.settled or not spelling.is_suspect(word):
            at += 1
            continue
        meant, reason = _meant_by(word.text, spelling)
        if meant:
            at += draft.replace(at, at + 1, meant, reason)
        elif not join_misspelt(draft, at, spelling):
            at += 1


def _meant_by(word: str, spelling: Spelling) -> tuple[str, Reason]:
    """One slip is likelier than a missing space, and that likelier than two slips."""
    if near := spelling.nearest(word, 1):
        return near, Reason.SPELLING
    if parts := split_word(word, spelling):
        return parts, Reason.SPLIT
    if len(word) >= LETTERS_FOR_TWO_EDITS and word not in english_words():
        return spelling.nearest(word, 2), Reason.SPELLING
    return "", Reason.SPELLING
