"""Start child processes that never outlive this one."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from threading import Lock
from types import TracebackType
from typing import IO

from scripts.project import ROOT
from scripts.signals import uninterrupted

SECONDS_TO_STOP = 10


class Children:
    """A context manager: every process started through it is stopped when it ends."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Remember the environment that all the children get."""
        self.environment = dict(environment)
        self._started: list[subprocess.Popen[bytes]] = []
        self._lock = Lock()  # two lanes of tests may start a child at the same moment

    def __enter__(self) -> Children:
        """Nothing runs yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop them all, whatever the reason to leave."""
        with uninterrupted():
            self.stop()

    def start(
        self,
        command: Sequence[str],
        variables: Mapping[str, str] | None = None,
        output: IO[bytes] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a command in a group of its own: Ctrl-C reaches it only through us."""
        with self._lock:
            self._started = [child for child in self._started if child.poll() is None]
            child = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**self.environment, **(variables or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT if output else None,
                start_new_session=True,
            )
            self._started.append(child)
        return child

    def run(self, command: Sequence[str], variables: Mapping[str, str] | None = None) -> int:
        """Start a command and wait for it; the exit code is the answer."""
        return self.start(command, variables).wait()

    def stop(self) -> None:
        """Ask every group to end, wait, and end by force what is still there."""
        for child in self._started:
            _signal_group(child, signal.SIGTERM)
        for child in self._started:
            try:
                child.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                pass
            # Also reaches grandchildren whose parent has gone already.
            _signal_group(child, signal.SIGKILL)
            child.wait()
        self._started.clear()


def _signal_group(child: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        pass
