"""Which engine answers: the one of the settings, or the fallback while that one cannot."""

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from django.conf import settings
from modelsearch.backends import get_search_backend

from search.backends.tantivy import SearchBackend as TantivySearchBackend
from search.engines.base import Engine, EngineUnavailable
from search.engines.index_engine import IndexEngine
from search.engines.wagtail_engine import WagtailEngine

logger = logging.getLogger(__name__)
Answer = TypeVar("Answer")

# The same reason is logged once in so many seconds, and not for each search.
SECONDS_BETWEEN_WARNINGS = 60
_warned: dict[str, float] = {}


def engine(alias: str) -> Engine:
    """The engine over this entry of WAGTAILSEARCH_BACKENDS."""
    backend = get_search_backend(alias)
    lexical: Engine = WagtailEngine(alias, backend)
    if isinstance(backend, TantivySearchBackend):
        lexical = IndexEngine(alias, backend)
    if not settings.SEARCH_DENSE:
        return lexical
    # Its packages are installed only where it is switched on.
    from search.engines.dense_engine import dense_engine

    return dense_engine(lexical)


def ask(question: Callable[[Engine], Answer]) -> Answer:
    """Put a question to the engine, or to the fallback when it is unavailable.

    Raises EngineUnavailable when neither can answer.
    """
    try:
        return question(engine(settings.SEARCH_BACKEND))
    except EngineUnavailable as error:
        _warn(str(error))
        return question(engine(settings.SEARCH_FALLBACK_BACKEND))


def _warn(reason: str) -> None:
    now = time.monotonic()
    if now - _warned.get(reason, -SECONDS_BETWEEN_WARNINGS) >= SECONDS_BETWEEN_WARNINGS:
        _warned[reason] = now
        logger.warning("Patients' search falls back: %s", reason)
