"""The steps from the typed words to what they mean, in their order."""

from search.query import PatientQuery
from search.understanding.meaning import Understanding
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists


def understand(
    query: PatientQuery, vocabulary: Vocabulary, lists: WordLists, *, literally: bool = False
) -> Understanding:
    """Correct and widen a cleaned query; `literally` keeps the words as they were typed."""
    return Understanding(typed=query.text)
