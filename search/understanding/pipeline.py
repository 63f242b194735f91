"""The steps from the typed words to what they mean, in their order."""

from search.query import PatientQuery
from search.understanding.correction import correct_words
from search.understanding.draft import Draft
from search.understanding.kept_spelling import spelling_of
from search.understanding.meaning import Understanding
from search.understanding.misspellings import correct_by_table
from search.understanding.stories import most_telling, note_left_out, told_aside
from search.understanding.synonyms import add_hindi, add_synonyms
from search.understanding.variants import add_variants
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists
from search.understanding.words import words_of


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
    searched = most_telling(draft.content, spelling)
    note_left_out(draft, searched)
    return draft.result(query.text, searched, told_aside(searched, spelling))
