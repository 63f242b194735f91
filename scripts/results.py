"""What a pytest run came to, and the one line that tells it for all the runs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NO_TESTS = 5


@dataclass(frozen=True)
class Result:
    """One pass of the test suite; no exit code means that it could not be run."""

    name: str
    exit_code: int | None
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    @property
    def total(self) -> int:
        """How many tests the pass had."""
        return self.passed + self.failed + self.skipped

    def is_failure(self, *, selected: bool, ci: bool) -> bool:
        """Whether this fails the whole run.

        A pass in which no test passed (all may have been skipped) is one, unless the caller
        selected tests; a pass that could not be run is one on CI, where all has to be there.
        """
        if self.exit_code is None:
            return ci
        if self.exit_code == NO_TESTS:
            return not selected
        return self.exit_code != 0 or (self.passed == 0 and not selected)

    def __str__(self) -> str:
        """The part of the closing line about this pass."""
        if self.exit_code is None:
            return f"{self.name} NOT RUN"
        if self.total == 0 and self.exit_code not in (0, NO_TESTS):
            return f"{self.name} broke off (exit code {self.exit_code})"
        parts = [f"{self.passed} passed"]
        if self.failed:
            parts.append(f"{self.failed} failed")
        if self.skipped:
            parts.append(f"{self.skipped} skipped")
        return f"{self.name} {', '.join(parts)}"


def read_result(name: str, exit_code: int, report: Path) -> Result:
    """Count the tests in the report that pytest wrote; no report means no tests."""
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    if report.is_file():
        # The file comes from our own pytest, so a hostile document is not a worry here.
        for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314
            counts[_outcome(case)] += 1
    return Result(name, exit_code, **counts)


def _outcome(case: ElementTree.Element) -> str:
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"


def duration(seconds: float) -> str:
    """A length of time as people say it."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def summary(results: Sequence[Result], seconds: float) -> str:
    """The closing line of `make test`."""
    parts = [*map(str, results), duration(seconds)]
    return f"physiocare tests: {' · '.join(parts)}"
