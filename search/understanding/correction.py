"""Correct the words of a query that neither the library nor everyday English knows."""

from search.understanding.compounds import join_misspelt, join_words, split_word
from search.understanding.draft import Draft
from search.understanding.english import english_words
from search.understanding.meaning import Reason
from search.understanding.spelling import Spelling

LETTERS_FOR_TEXTS = 5  # shorter words are corrected to words of names only
LETTERS_FOR_TWO_EDITS = 7
MOST_LOOKED_AT = 40  # words; bounds the time that a text of nonsense takes


def correct_words(draft: Draft, spelling: Spelling) -> None:
    """Join, split and respell; a word that nothing is near to stays as it is."""
    join_words(draft, spelling)
    # When nothing is known anyway, a bold guess is better than an empty page.
    is_lost = not draft.settled and not any(spelling.knows(w.text) for w in draft.content)
    at = looked_at = 0
    while at < len(draft.words) and looked_at < MOST_LOOKED_AT:
        word = draft.words[at]
        if word.text in draft.settled or not spelling.is_suspect(word):
            at += 1
            continue
        looked_at += 1
        at += _correct(draft, at, spelling, is_lost=is_lost)


def _correct(draft: Draft, at: int, spelling: Spelling, *, is_lost: bool) -> int:
    """Correct one word; returns how many words further to go on."""
    word = draft.words[at].text
    meant, reason = _meant_by(word, spelling)
    if is_lost and not meant:
        meant, reason = spelling.nearest(word, 2), Reason.SPELLING
    if meant:
        return draft.replace(at, at + 1, meant, reason)
    return 0 if join_misspelt(draft, at, spelling) else 1


def _meant_by(word: str, spelling: Spelling) -> tuple[str, Reason]:
    """One slip is likelier than a missing space, and that likelier than two slips."""
    near = spelling.nearest(word, 1)
    if near and (len(word) >= LETTERS_FOR_TEXTS or spelling.is_name(near)):
        return near, Reason.SPELLING
    if parts := split_word(word, spelling):
        return parts, Reason.SPLIT
    if len(word) >= LETTERS_FOR_TWO_EDITS and word not in english_words():
        near = spelling.nearest(word, 2)
        return (near if near[:1] == word[0] else ""), Reason.SPELLING
    return "", Reason.SPELLING
