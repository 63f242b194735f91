"""The editors' synonyms and misspellings, as the pipeline uses them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from home.kept import Kept
from search.models import Misspelling, Synonym
from search.understanding.hindi import is_hindi, is_romanised, roman_key
from search.understanding.phrases import PhraseTable
from search.understanding.stop_words import content_of, hindi_content_of
from search.understanding.words import text_of, words_of
from search.word_lists.tables import misspelling_rows, synonym_rows

Phrases = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class WordLists:
    """Phrases in lower case: what was typed and what it means, one or many things.

    Lists are compared by identity: whoever makes them keeps them while nothing changes.
    """

    misspellings: Mapping[str, str] = field(default_factory=dict)
    synonyms: Mapping[str, Phrases] = field(default_factory=dict)
    # Those synonyms that are Hindi in Latin letters, to be found in any spelling.
    romanised: frozenset[str] = frozenset()

    @cached_property
    def misspelling_table(self) -> PhraseTable[str]:
        """What was meant, by the words as typed."""
        rows = ((tuple(typed.split()), meant) for typed, meant in self.misspellings.items())
        return PhraseTable({words: meant for words, meant in rows if words})

    @cached_property
    def synonym_table(self) -> PhraseTable[Phrases]:
        """Other names, by the stems of the words about the subject; of Hindi its meanings."""
        return _stem_table(
            (phrase, tuple(other for other in others if is_hindi(phrase) or not is_hindi(other)))
            for phrase, others in self.synonyms.items()
            if phrase not in self.romanised
        )

    @cached_property
    def translation_table(self) -> PhraseTable[Phrases]:
        """What English phrases are in Devanagari."""
        return _stem_table(
            (phrase, tuple(filter(is_hindi, others)))
            for phrase, others in self.synonyms.items()
            if not is_hindi(phrase) and phrase not in self.romanised
        )

    @cached_property
    def romanised_table(self) -> PhraseTable[Phrases]:
        """Meanings of Hindi words in Latin letters, by their folded spelling."""
        return PhraseTable(
            {
                tuple(roman_key(word.text) for word in hindi_content_of(words_of(phrase))): others
                for phrase, others in self.synonyms.items()
                if phrase in self.romanised
            }
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """All single words that are right: of synonyms, and of what misspellings mean.

        Without romanised Hindi, which has no right spelling and is found by its own table.
        """
        phrases = [*self.synonyms.keys() - self.romanised, *self.misspellings.values()]
        phrases += [other for others in self.synonyms.values() for other in others]
        return frozenset(word for phrase in phrases for word in phrase.split())

    @cached_property
    def misspelt_words(self) -> frozenset[str]:
        """Single words that are wrong, although pages may have them among their names."""
        wrong = (typed for typed in self.misspellings if " " not in typed)
        return frozenset(wrong) - self.words


def _stem_table(rows: Iterable[tuple[str, Phrases]]) -> PhraseTable[Phrases]:
    """Phrases that only differ in endings or function words are one, with all their names."""
    table: dict[tuple[str, ...], Phrases] = {}
    for phrase, others in rows:
        key = _stems(phrase)
        if new := [other for other in others if _stems(other) != key]:
            table[key] = tuple(dict.fromkeys([*table.get(key, ()), *new]))
    table.pop((), None)
    return PhraseTable(table)


def _stems(phrase: str) -> tuple[str, ...]:
    return tuple(word.stem for word in content_of(words_of(phrase)))


def lists_from(
    misspellings: Iterable[tuple[str, str]], synonyms: Iterable[tuple[str, Phrases, bool]]
) -> WordLists:
    """Word lists of rows as editors write them: (typed, meant), (term, meanings, two-way).

    Sorted here, because databases sort in their own ways and the order tells in the last digit
    of a score.
    """
    meant = {text_of(typed): text_of(right) for typed, right in sorted(misspellings)}
    others: dict[str, list[str]] = {}
    romanised = set()
    for term, meanings, is_two_way in sorted(synonyms):
        group = [text_of(phrase) for phrase in (term, *meanings)]
        if not is_two_way and is_romanised(group[0], group[1:]):
            romanised.add(group[0])
        for phrase in group if is_two_way else group[:1]:
            others.setdefault(phrase, []).extend(other for other in group if other != phrase)
    return WordLists(
        {typed: right for typed, right in meant.items() if typed and right},
        {phrase: tuple(dict.fromkeys(filter(None, also))) for phrase, also in others.items()},
        frozenset(romanised),
    )


@lru_cache(maxsize=1)
def shipped_word_lists() -> WordLists:
    """What the site comes with, whatever editors made of it in the database."""
    return lists_from(misspelling_rows(), synonym_rows())


_last: tuple[tuple[Any, ...], WordLists] | None = None


def _look() -> WordLists:
    """The same object while nothing changed: two small queries; read anew when it did."""
    global _last
    stamp = (*Misspelling.objects.stamp(), *Synonym.objects.stamp())
    if _last is None or _last[0] != stamp:
        _last = (stamp, _read())
    return _last[1]


_kept = Kept(_look)


def word_lists() -> WordLists:
    """What the editors keep in the database, both directions of two-way synonyms included."""
    return _kept()


def _read() -> WordLists:
    misspellings = Misspelling.objects.in_use().values_list("typed", "meant")
    synonyms = Synonym.objects.in_use()
    return lists_from(
        misspellings, ((row.term, tuple(row.meanings), row.is_two_way) for row in synonyms)
    )
