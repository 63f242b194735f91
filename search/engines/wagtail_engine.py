"""Answer from any backend of Wagtail's search: the database, or OpenSearch."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import DatabaseError
from modelsearch.backends.base import FieldError, FilterError
from modelsearch.query import PlainText
from wagtail.models import PageQuerySet

from search.backends.tantivy.analyzers import WORDS, terms_of
from search.engines.base import (
    MOST_HITS,
    Backend,
    EngineUnavailable,
    PlainRanking,
    RankedPage,
)
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary

SECONDS_OF_SILENCE = 10
MOST_WORDS = 32  # these backends compare every row with every word


def plain_words(text: str) -> list[str]:
    """The different words of a text without signs, at most MOST_WORDS.

    Nothing else may reach these backends: a quote or a NUL ends in an error of the database.
    """
    return terms_of(text, WORDS)[:MOST_WORDS]


def telling_words(text: str) -> list[str]:
    """Those words that are not stop words: the databases' rankings do not know better."""
    return [word for word in plain_words(text) if terms_of(word)]


# When each engine that could not answer may be asked again, by the monotonic clock.
_silent_until: dict[str, float] = {}


@contextmanager
def _unavailable_named(alias: str) -> Iterator[None]:
    """Whatever a server's client raises means that it cannot answer; the rest is our fault.

    A server that is away is not asked again at once: each patient would wait for its time-out.
    """
    if time.monotonic() < _silent_until.get(alias, 0):
        raise EngineUnavailable("it did not answer a moment ago")
    try:
        yield
    except (DatabaseError, FieldError, FilterError):
        raise
    except Exception as error:
        _silent_until[alias] = time.monotonic() + SECONDS_OF_SILENCE
        raise EngineUnavailable(type(error).__name__) from error


@dataclass(frozen=True)
class WagtailEngine:
    """Searches with OR; no weights, no excerpts, no reasons."""

    alias: str
    backend: Backend

    def rank(self, meant: Understanding, pages: PageQuerySet) -> PlainRanking:
        """Search for all words side by side.

        Scores are made of the places: SQLite's own fall, PostgreSQL's rise, and only their order
        means the same. The first is not twice the second, so that demoting it moves it.
        """
        words = telling_words(meant.plain_query().query_string)
        if not words:
            return PlainRanking()
        query = PlainText(" ".join(words), operator="or")
        with _unavailable_named(self.alias):
            rows = list(self.backend.search(query, pages.only("pk"))[:MOST_HITS])
        return PlainRanking([RankedPage(row.pk, 1 / (n + 2)) for n, row in enumerate(rows)])

    def complete(self, beginning: str, pages: PageQuerySet, limit: int) -> list[int]:
        """Pages by the beginning of a name."""
        words = plain_words(beginning)
        if not words:
            return []
        query = PlainText(" ".join(words), operator="and")
        with _unavailable_named(self.alias):
            return [row.pk for row in self.backend.autocomplete(query, pages.only("pk"))[:limit]]

    def vocabulary(self) -> Vocabulary:
        """None: these backends do not tell their words."""
        return Vocabulary()
