"""What a query means: its words corrected and widened, with the reasons for it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from modelsearch.query import PlainText, SearchQuery

from search.understanding.matching import phrase_key
from search.understanding.weighted_query import weighted_query


class Reason(StrEnum):
    """Why a word or phrase of the query was changed or widened."""

    MISSPELLING = "misspelling"  # the editors' table says what is meant
    SPELLING = "spelling"  # the nearest word that the library knows
    JOINED = "joined"  # two words that are one: "physio therapy"
    SPLIT = "split"  # one word that is two: "backpain"
    VARIANT = "variant"  # British for American spelling or the other way round
    SYNONYM = "synonym"  # the editors' table says what else it is called
    HINDI = "hindi"  # what Hindi means in English, and English in Hindi
    LEFT_OUT = "left out"  # says nothing about the subject: "please", "में"


@dataclass(frozen=True)
class Step:
    """One thing that was done to the query: `typed` became, or also stands for, `meant`.

    Several meanings are joined with ", ". `meant` is "" for words that were left out.
    """

    typed: str
    meant: str
    reason: Reason


@dataclass(frozen=True)
class Understanding:
    """What the words mean: corrected, and with what else they are called.

    `corrected` is the whole query as it is searched for when that differs from what was
    typed, else "": "Showing results for <corrected>. Search instead for <typed>."
    """

    typed: str
    corrected: str = ""
    # Everything that is searched for besides, in the order it was found.
    synonyms: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    # Other names of the query as a whole, such as "prolapsed disc" for "slip disc".
    other_names: tuple[str, ...] = ()
    # The words of the query about the subject.
    content: tuple[str, ...] = ()
    # Those of the synonyms that are the same words in another form or language.
    same: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The query that is searched for."""
        return self.corrected or self.typed

    @cached_property
    def keys(self) -> frozenset[str]:
        """The `phrase_key`s of everything that the whole query is called."""
        names = {self.typed, self.words, *self.other_names}
        return frozenset(key for name in names if (key := phrase_key(name)))

    def query(self) -> SearchQuery:
        """The weighted query, for engines that know weights."""
        nearly = [phrase for phrase in self.synonyms if phrase not in self.same]
        return weighted_query(self.content, self.same, nearly)

    def plain_query(self) -> SearchQuery:
        """All words side by side, for engines that know no weights."""
        return PlainText(" ".join([*self.content, *self.synonyms]), operator="or")
