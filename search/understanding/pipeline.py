"""The steps from the typed words to what they mean, in their order."""

from collections.abc import Sequence

from search.query import PatientQuery
from search.understanding.correction import correct_words
from search.understanding.draft import Draft
from search.understanding.kept_spelling import spelling_of
from search.understanding.meaning import Reason, Understanding
from search.understanding.misspellings import correct_by_table
from search.understanding.spelling import Spelling
from search.understanding.synonyms import add_hindi, add_synonyms
from search.understanding.variants import add_variants
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists
from search.understanding.words import Word, words_of

MAX_TERMS = 32


def understand(
    query: PatientQuery, vocabulary: Vocabulary, lists: WordLists, *, literally: bool = False
) -> Understanding:
    """Correct and widen a cleaned query; `literally` keeps the words as they were typed."""
    draft = Draft(words_of(query.whole or query.text))
    spelling = spelling_of(vocabulary, lists)
    if not literally:
        correct_by_table(draft, lists)
    add_hindi(draft, lists)
    add_variants(draft, spelling)
    if not literally:
        correct_words(draft, spelling)
    add_synonyms(draft, lists)
    return draft.result(query.text, leave_out(draft, spelling))


def leave_out(draft: Draft, spelling: Spelling) -> list[Word]:
    """The words that are searched for; the others are taken down as left out."""
    searched = most_telling(draft.content, spelling)
    if words := [word for word in draft.words if word not in searched]:
        draft.note(words, "", Reason.LEFT_OUT)
    return searched


def most_telling(words: Sequence[Word], spelling: Spelling) -> list[Word]:
    """The MAX_TERMS words that fewest pages have, in their order: a bound for the engine."""
    known_first = sorted(
        dict.fromkeys(words),
        key=lambda word: (not spelling.knows(word.text), spelling.frequency(word.text)),
    )
    kept = set(known_first[:MAX_TERMS])
    return [word for word in dict.fromkeys(words) if word in kept]
