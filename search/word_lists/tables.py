"""Read the tables of this folder into rows, as editors would write them."""

from collections.abc import Iterator

from search.word_lists.hindi import HINDI
from search.word_lists.misspellings import MISSPELLINGS
from search.word_lists.synonyms import ONE_WAY, TWO_WAY

Row = tuple[str, tuple[str, ...], bool]  # term, meanings, whether it works both ways


def misspelling_rows() -> Iterator[tuple[str, str]]:
    """What is typed, and what is meant."""
    for line in _lines(MISSPELLINGS):
        typed, meant = _fields(line)
        yield typed, meant


def synonym_rows() -> Iterator[Row]:
    """English synonyms, then Hindi words with their meanings."""
    for line in _lines(TWO_WAY):
        first, *others = _parts(line)
        yield first, tuple(others), True
    for line in _lines(ONE_WAY):
        term, meanings = _fields(line)
        yield term, tuple(_parts(meanings)), False
    for line in _lines(HINDI):
        yield from _hindi_rows(*_fields(line))


def _hindi_rows(devanagari: str, romanised: str, english: str) -> Iterator[Row]:
    """The Devanagari word both ways, so that English finds it; spellings one way."""
    meanings = tuple(_parts(english))
    yield devanagari, meanings[:1], True
    for spelling in _parts(romanised):
        yield spelling, (*meanings, devanagari), False


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


def _fields(line: str) -> list[str]:
    return [field.strip() for field in line.split(" = ")]


def _parts(field: str) -> list[str]:
    return [part.strip() for part in field.split("|")]
