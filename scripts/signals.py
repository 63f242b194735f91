"""Turn the signals that end a program into an ordinary exit, so that clean-up code runs."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def _exit(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def exit_cleanly_on_signals() -> None:
    """Let SIGTERM and SIGHUP unwind the stack, as Ctrl-C does by itself."""
    signal.signal(signal.SIGTERM, _exit)
    signal.signal(signal.SIGHUP, _exit)
    # A shell without job control starts background programs with Ctrl-C switched off.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Finish what is inside (short clean-up work) even when Ctrl-C is pressed again."""
    before = {number: signal.signal(number, signal.SIG_IGN) for number in ENDING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
