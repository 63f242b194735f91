"""The steps from the typed words to the query, in their order."""

from dataclasses import dataclass

from modelsearch.query import Boost, Or, PlainText, SearchQuery

from search.query import PatientQuery
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

SYNONYM_WEIGHT = 0.5


@dataclass(frozen=True)
class Understanding:
    """What the words mean: corrected, and with what else they are called.

    `corrected` is the whole query as it is searched for when that differs from what was
    typed, else "": "Showing results for <corrected>. Search instead for <typed>."
    """

    typed: str
    corrected: str = ""
    synonyms: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The query that is searched for."""
        return self.corrected or self.typed

    def query(self) -> SearchQuery:
        """The weighted query, for engines that know weights."""
        parts: list[SearchQuery] = [PlainText(self.words, operator="or")]
        parts += [
            Boost(PlainText(synonym, operator="or"), SYNONYM_WEIGHT) for synonym in self.synonyms
        ]
        return Or(parts)

    def plain_query(self) -> SearchQuery:
        """All words side by side, for engines that know no weights."""
        return PlainText(" ".join([self.words, *self.synonyms]), operator="or")


def understand(
    query: PatientQuery, vocabulary: Vocabulary, lists: WordLists, *, literally: bool = False
) -> Understanding:
    """Correct and widen a cleaned query; `literally` keeps the words as they were typed."""
    return Understanding(typed=query.text)
