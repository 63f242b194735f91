"""Widen the query by what else its phrases are called, in English and in Hindi."""

from collections.abc import Sequence

from search.understanding.draft import Draft
from search.understanding.english import ordinary_words
from search.understanding.hindi import is_hindi, roman_key
from search.understanding.meaning import Reason
from search.understanding.phrases import PhraseTable
from search.understanding.stop_words import hindi_content_of
from search.understanding.word_lists import Phrases, WordLists
from search.understanding.words import Word, words_of


def add_hindi(draft: Draft, lists: WordLists) -> None:
    """Add the meanings of romanised Hindi, in whatever spelling.

    Everyday English is not taken for another spelling of Hindi: "pair" is no foot.
    """
    content = hindi_content_of(draft.words)
    for match in lists.romanised_table.find([roman_key(word.text) for word in content]):
        words = content[match.start : match.end]
        typed = [word.text for word in words]
        if " ".join(typed) in lists.romanised or not ordinary_words().issuperset(typed):
            draft.hindi.update(typed)
            draft.same.extend(match.value)
            _note(draft, words, content, match.value, Reason.HINDI)


def add_synonyms(draft: Draft, lists: WordLists) -> None:
    """Add the editors' synonyms of the phrases in the query, and their translations."""
    content = [word for word in draft.content if word.text not in draft.hindi]
    for words in [content, *(words_of(joined) for joined in draft.joined)]:
        _add(draft, words, lists.synonym_table, Reason.SYNONYM)
        _add(draft, words, lists.translation_table, Reason.HINDI)


def _add(
    draft: Draft, content: Sequence[Word], table: PhraseTable[Phrases], reason: Reason
) -> None:
    for match in table.find([word.stem for word in content]):
        words = content[match.start : match.end]
        if is_hindi(words[0].text):  # what it means is the same thing, not only nearly so
            draft.same.extend(match.value)
            _note(draft, words, content, match.value, Reason.HINDI)
        else:
            draft.synonyms.extend(match.value)
            _note(draft, words, content, match.value, reason)


def _note(
    draft: Draft, words: Sequence[Word], content: Sequence[Word], others: Phrases, reason: Reason
) -> None:
    draft.note(words, ", ".join(others), reason)
    if len(words) == len(content):
        draft.other_names.extend(others)
