"""Widen the query by what else its phrases are called, in English and in Hindi."""

from collections.abc import Sequence

from search.understanding.draft import Draft
from search.understanding.english import ordinary_words
from search.understanding.hindi import is_hindi, roman_key
from search.understanding.meaning import Reason
from search.understanding.phrases import Match
from search.understanding.stop_words import hindi_content_of
from search.understanding.word_lists import Phrases, WordLists
from search.understanding.words import Word, stem


def add_hindi(draft: Draft, lists: WordLists) -> None:
    """Add the meanings of romanised Hindi; a phrase of English words only is none."""
    content = hindi_content_of(draft.words)
    for match in lists.romanised_table.find([roman_key(word.text) for word in content]):
        words = content[match.start : match.end]
        if not all(word.text in ordinary_words() for word in words):
            draft.hindi.update(word.text for word in words)
            _widen(draft, words, match, Reason.HINDI, is_whole=len(words) == len(content))


def add_synonyms(draft: Draft, lists: WordLists) -> None:
    """Add the editors' synonyms of the phrases in the query."""
    content = [word for word in draft.content if word.text not in draft.hindi]
    for match in lists.synonym_table.find([stem(word.text) for word in content]):
        words = content[match.start : match.end]
        reason = Reason.HINDI if is_hindi(words[0].text) else Reason.SYNONYM
        is_whole = len(words) == len(content) and not draft.hindi
        _widen(draft, words, match, reason, is_whole=is_whole)


def _widen(
    draft: Draft, words: Sequence[Word], match: Match[Phrases], reason: Reason, *, is_whole: bool
) -> None:
    draft.note(words, ", ".join(match.value), reason)
    # A translation is the same thing in other words; a synonym only nearly so.
    wider = draft.same if reason is Reason.HINDI else draft.synonyms
    wider.extend(match.value)
    if is_whole:
        draft.other_names.extend(match.value)
