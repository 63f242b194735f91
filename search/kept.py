"""Keep what every search reads and editors seldom change, for so long that nobody waits for it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
# A change is seen within this time by every process, sooner than the index follows a page.
KEPT_SECONDS = 1.0


@dataclass
class Kept(Generic[T]):
    """What `read` returned; read again when it is asked for after KEPT_SECONDS.

    Everybody gets the same object, also in other threads: look at it, do not change it.
    """

    read: Callable[[], T]
    _found: tuple[float, T] | None = None  # by the monotonic clock

    def __call__(self) -> T:
        """The present state, at most KEPT_SECONDS old. Raises what `read` raises."""
        now = time.monotonic()
        found = self._found
        if found is None or now - found[0] >= KEPT_SECONDS:
            self._found = found = (now, self.read())
        return found[1]
