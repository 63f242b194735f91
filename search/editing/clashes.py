"""What a new entry would get in the way of: other entries of the word lists."""

from collections.abc import Iterable
from typing import Any

from search.editing.phrases import same
from search.models import Misspelling, PromotedResult, Synonym
from search.understanding import phrase_key


def synonym_of(term: str, but: int | None = None) -> Synonym | None:
    """The entry with this word, in whatever case, other than the one with the key `but`."""
    rows = _others(Synonym, but)
    return next((row for row in rows if same(row.term) == same(term)), None)


def misspelling_of(typed: str, but: int | None = None) -> Misspelling | None:
    """The entry with this spelling, in whatever case, other than the one with the key `but`."""
    rows = _others(Misspelling, but)
    return next((row for row in rows if same(row.typed) == same(typed)), None)


def circle(term: str, meanings: Iterable[str], but: int | None = None) -> list[str]:
    """The way along other synonyms that leads from a word back to itself, or nothing."""
    onward = {
        same(row.term): [same(meaning) for meaning in row.meanings] for row in _others(Synonym, but)
    }
    goal = same(term)
    ways = [[same(meaning)] for meaning in meanings]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        if way[-1] == goal:
            return [goal, *way]
        if way[-1] not in seen:
            seen.add(way[-1])
            ways += [[*way, word] for word in onward.get(way[-1], [])]
    return []


def promoted_elsewhere(phrases: Iterable[str], but: int | None = None) -> PromotedResult | None:
    """Another entry in use that puts its page first for one of these phrases."""
    keys = {phrase_key(phrase) for phrase in phrases}
    others = _others(PromotedResult, but).filter(is_active=True).select_related("page")
    return next(
        (other for other in others if keys.intersection(map(phrase_key, other.lines))), None
    )


def _others(model: Any, but: int | None) -> Any:
    return model.objects.exclude(pk=but) if but else model.objects.all()
