"""Keep what nearly every page asks for and editors seldom change, for a second."""

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from django.conf import settings

T = TypeVar("T")
MOST_KEYS = 100  # host names may come from anybody


class Kept(Generic[T]):
    """What `read` returned for a key; read again when it is asked for after KEPT_SECONDS.

    Everybody gets the same object, also in other threads: look at it, do not change it. For
    whatever decides who may read or do something, ask the database instead. See ADR 24.
    """

    def __init__(self, read: Callable[..., T]) -> None:
        """Keep what `read` returns for each of the keys that it is called with."""
        self.read = read
        self._found: dict[tuple[Hashable, ...], tuple[float, T]] = {}

    def __call__(self, *key: Hashable) -> T:
        """The present state, at most KEPT_SECONDS old. Raises what `read` raises."""
        now = time.monotonic()
        found = self._found.get(key)
        if found is not None and now - found[0] < settings.KEPT_SECONDS:
            return found[1]
        if len(self._found) >= MOST_KEYS:
            self._found.clear()
        value = self.read(*key)
        self._found[key] = (now, value)
        return value
