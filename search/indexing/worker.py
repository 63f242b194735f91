"""The worker's life: look at every index, again and again, and keep house in between."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from django.db import close_old_connections
from django.utils import timezone

from search.asked.retention import forget_old_queries
from search.indexing.changes import forget_changes
from search.indexing.copies import forget_copies, lowest_position, sign_off
from search.indexing.indexes import kept_indexes
from search.indexing.keeper import IndexKeeper

logger = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_AFTER_A_FAULT = 5.0
HOUSEKEEPING_EVERY = timedelta(minutes=1)
CHANGES_KEPT = timedelta(days=7)


def forget_old_changes(now: datetime) -> int:
    """Forget changes of a week ago that every copy in use has followed."""
    return forget_changes(now - CHANGES_KEPT, lowest_position(now))


# Called with the present moment, again and again and by every worker: each must be idempotent.
HOUSEKEEPING: list[Callable[[datetime], object]] = [
    forget_old_changes,
    forget_copies,
    forget_old_queries,
]


def run_worker(stop: threading.Event, *, interval: float = SECONDS_BETWEEN_LOOKS) -> None:
    """Look every `interval` seconds until `stop` is set; survive everything else."""
    keepers = [IndexKeeper(index, timezone.now()) for index in kept_indexes()]
    next_housekeeping = timezone.now()
    while not stop.is_set():
        close_old_connections()
        is_well = _survive("Following", partial(_look, keepers))
        if (now := timezone.now()) >= next_housekeeping:
            keep_house(now)
            next_housekeeping = now + HOUSEKEEPING_EVERY
        stop.wait(interval if is_well else max(interval, SECONDS_AFTER_A_FAULT))
    for keeper in keepers:
        _survive("The end", partial(_end, keeper))


def _look(keepers: list[IndexKeeper]) -> None:
    for keeper in keepers:
        keeper.look(timezone.now())
        keeper.give_sign(timezone.now())


def _end(keeper: IndexKeeper) -> None:
    keeper.close()
    sign_off(keeper.index, timezone.now())


def keep_house(now: datetime) -> None:
    """Run every task; one that fails stops none of the others."""
    for task in HOUSEKEEPING:
        _survive(task.__name__, partial(task, now))


def _survive(what: str, action: Callable[[], object]) -> bool:
    """Do it; of what it raises only the class is logged. Tells whether it went well."""
    try:
        action()
    except Exception as error:
        logger.error("%s failed in the search worker: %s", what, type(error).__name__)
        return False
    return True
