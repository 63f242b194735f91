"""Keep one copy of the index in step, and mend it: what the worker does again and again."""

import logging
from datetime import datetime, timedelta
from typing import Any

from search.backends.tantivy.index_files import IndexBusy, IndexUnavailable
from search.backends.tantivy.integrity import check_files
from search.indexing.copies import note_copy
from search.indexing.drift import find_drift, repair_drift
from search.indexing.follower import IndexFollower
from search.indexing.rebuild import rebuild

logger = logging.getLogger(__name__)

FILES_CHECKED_EVERY = timedelta(minutes=1)
DRIFT_CHECKED_EVERY = timedelta(minutes=10)
LONGEST_PAUSE = timedelta(minutes=1)


class IndexKeeper:
    """One index, what is wrong with it, and when to try again."""

    def __init__(self, index: Any, now: datetime) -> None:
        """From `now` on; its files and its drift are checked at once."""
        self.index = index
        self.problem = ""
        self._follower = IndexFollower(index)
        self._failures = 0
        self._try_again_at = now
        self._check_files_at = now
        self._check_drift_at = now
        self._left_out = 0  # objects that differ from the database and cannot be repaired

    def look(self, now: datetime) -> None:
        """Do what is due; raises DatabaseError, and leaves the index as it was then."""
        if now >= self._try_again_at:
            try:
                self._keep(now)
            except IndexBusy:
                pass  # somebody follows or builds at this moment; they end
            except IndexUnavailable as error:
                self._mend(error, now)

    def give_sign(self, now: datetime) -> None:
        """Note for health, and for the other processes, that this index has a worker."""
        note_copy(self.index, self.problem, now)

    def close(self) -> None:
        """Let another writer in."""
        self._follower.close()

    def _keep(self, now: datetime) -> None:
        if now >= self._check_files_at:
            check_files(self.index.files.current(), again=True)
            self._check_files_at = now + FILES_CHECKED_EVERY
        self._follower.catch_up()
        if now >= self._check_drift_at:
            self._check_drift_at = now + DRIFT_CHECKED_EVERY
            self._repair_drift()
        self.index.open()  # as every search does
        self._is_well()

    def _repair_drift(self) -> None:
        """Have drift followed; what still differs then cannot be indexed, and is a problem."""
        drift = repair_drift(self.index)
        if drift:
            logger.warning("The search index %s differed in %d objects.", self.index, len(drift))
            self._follower.catch_up()
            drift = find_drift(self.index)
        self._left_out = len(drift)

    def _is_well(self) -> None:
        self._failures = 0
        count = self._left_out
        self.problem = f"{count} objects differ from the database" if count else ""

    def _mend(self, error: IndexUnavailable, now: datetime) -> None:
        """Build anew; unless that helps, wait longer each time before anything is tried again."""
        logger.warning("The search index %s is built anew: %s", self.index, error)
        self.problem = str(error)
        self._follower.close()
        self._failures += 1
        if self._is_built() and self._failures == 1:
            return
        pause = min(timedelta(seconds=2**self._failures), LONGEST_PAUSE)
        self._try_again_at = now + pause

    def _is_built(self) -> bool:
        """Build anew, and see that it can be read."""
        try:
            documents = rebuild(self.index)
            self.index.open()
        except IndexBusy:
            return False  # somebody else builds it
        except IndexUnavailable as failure:
            self.problem = str(failure)
            logger.error("The search index %s could not be built: %s", self.index, failure)
            return False
        logger.info("The search index %s was built: %d documents.", self.index, documents)
        self.problem, self._left_out = "", 0
        return True
