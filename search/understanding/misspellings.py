"""Put right what the editors' table knows, whole phrases before single words."""

from search.understanding.draft import Draft
from search.understanding.meaning import Reason
from search.understanding.word_lists import WordLists


def correct_by_table(draft: Draft, lists: WordLists) -> None:
    """Replace every phrase of the table; what was put in is not looked up again."""
    typed = [word.text for word in draft.words]
    for match in reversed(list(lists.misspelling_table.find(typed))):
        draft.replace(match.start, match.end, match.value, Reason.MISSPELLING)
