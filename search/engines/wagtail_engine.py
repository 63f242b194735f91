"""Answer from any backend of Wagtail's search: the database, or OpenSearch."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import DatabaseError
from wagtail.models import PageQuerySet

from search.engines.base import (
    MOST_HITS,
    Backend,
    EngineUnavailable,
    PlainRanking,
    RankedPage,
)
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary


@contextmanager
def _unavailable_named() -> Iterator[None]:
    """Whatever a server's client raises means that it cannot answer; a broken database is ours."""
    try:
        yield
    except DatabaseError:
        raise
    except Exception as error:
        raise EngineUnavailable(type(error).__name__) from error


@dataclass(frozen=True)
class WagtailEngine:
    """Searches with OR; no weights, no excerpts, no reasons."""

    alias: str
    backend: Backend

    def rank(self, meant: Understanding, pages: PageQuerySet) -> PlainRanking:
        """Search for all words side by side."""
        with _unavailable_named():
            found = self.backend.search(meant.plain_query(), pages.only("pk"))
            rows = list(found.annotate_score("score")[:MOST_HITS])
        return PlainRanking([RankedPage(row.pk, row.score or 0.0) for row in rows])

    def complete(self, beginning: str, pages: PageQuerySet, limit: int) -> list[int]:
        """Pages by the beginning of a name."""
        with _unavailable_named():
            found = self.backend.autocomplete(beginning, pages.only("pk"))
            return [row.pk for row in found[:limit]]

    def vocabulary(self) -> Vocabulary:
        """None: these backends do not tell their words."""
        return Vocabulary()
