"""Make ready what the first search of a process would wait for."""

import gc
import logging
from threading import Thread

from django.db import connection

from search.engines import ask
from search.engines.base import Engine
from search.understanding.kept_spelling import spelling_of
from search.understanding.word_lists import word_lists

logger = logging.getLogger(__name__)


def warm_up_beside() -> None:
    """Warm up in a thread of its own, so that the process can answer at once."""
    Thread(target=warm_up, daemon=True, name="search-warm-up").start()


def warm_up() -> None:
    """Open the index and build the spelling of its words; a fault is told and harms nothing.

    What is in memory by then stays as long as the process: it is left out of the collector's
    rounds, which took up to 20 ms of a request.
    """
    try:
        ask(_read_words)
    except Exception as error:
        logger.warning("The search was not warmed up: %s", type(error).__name__)
    finally:
        connection.close()
        gc.collect()
        gc.freeze()


def _read_words(engine: Engine) -> None:
    spelling_of(engine.vocabulary(), word_lists())
