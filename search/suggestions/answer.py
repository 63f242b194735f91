"""The suggestions for a text that is still being typed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from django.conf import settings
from wagtail.models import Site

from clinic.models import RedFlag
from clinic.red_flag_matching import matching_red_flags
from search.engines import ask
from search.engines.base import Engine, EngineUnavailable
from search.query import PatientQuery, clean_query
from search.suggestions.editors_words import EditorsWord, words_beginning
from search.suggestions.named_pages import NamedPage, named_pages, shown_to
from search.suggestions.naming import is_enough
from search.understanding import understand
from search.understanding.word_lists import word_lists


@dataclass(frozen=True)
class Names:
    """Pages by their names, and editors' words that no page is called by but texts have."""

    pages: list[NamedPage] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.pages or self.searches)


@dataclass(frozen=True)
class Suggestions:
    """What to offer for a text, and the emergency that the text itself names."""

    query: PatientQuery
    emergency: RedFlag | None = None
    names: Names = field(default_factory=Names)


def suggest(raw: str, language: str, limit: int = 8, *, site: Site | None = None) -> Suggestions:
    """At most `limit` suggestions for a reader of this language code on this site.

    Articles in the site's own language stand in where the reader's has none. Only the first
    200 characters count, and a single letter suggests nothing. Raises DatabaseError.
    """
    query = clean_query(raw)
    if not is_enough(query.text):
        return Suggestions(query)
    emergencies = [flag for flag in matching_red_flags(query.text) if flag.is_emergency]
    try:
        names = ask(partial(_understood_names, query, language, limit, site))
    except EngineUnavailable:  # the emergency counts more, and needs no engine
        names = Names()
    return Suggestions(query, emergencies[0] if emergencies else None, names)


def _understood_names(
    query: PatientQuery, language: str, limit: int, site: Site | None, engine: Engine
) -> Names:
    """The names that the text begins; while there are none, those of its correction."""
    lists = word_lists()
    words = words_beginning(query.text, lists)
    if names := _names(engine, query.text, words, language, limit, site):
        return names
    corrected = understand(query, engine.vocabulary(), lists).corrected
    return _names(engine, corrected, [], language, limit, site) if corrected else names


def _names(
    engine: Engine,
    text: str,
    words: Sequence[EditorsWord],
    language: str,
    limit: int,
    site: Site | None,
) -> Names:
    languages = list(dict.fromkeys([language, settings.LANGUAGE_CODE]))
    named = named_pages(engine, text, words, languages, site)
    shown = (shown_to(candidate, named, limit) for candidate in languages)
    pages = next((pages for pages in shown if pages), [])
    leading = {page.other_name for page in named}
    others = [word for word in words if word.word not in leading]
    known = engine.vocabulary().texts.keys() if others else set()
    searches = [word.word for word in others if word.is_written_with(known)]
    return Names(pages, searches[: limit - len(pages)])
