"""Measure the red flags on labelled messages, with the very code that the form runs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import DatabaseError

from clinic.demo_red_flags import RED_FLAGS
from clinic.models import RedFlag, Urgency
from clinic.models.red_flag import URGENCY_ORDER
from enquiries.urgency import assess

LABELS = ("emergency", "urgent", "ordinary")


class BadLine(ValueError):
    """A line that cannot be judged; the message names its number."""


@dataclass(frozen=True)
class LabelledMessage:
    """One message, what it is, and where it stands in its file."""

    label: str
    text: str
    line: int


@dataclass
class UrgencyReport:
    """How many messages of each label, how many were flagged, and which were judged wrongly.

    An emergency is caught, and an ordinary message raised, only at the level of emergency; an
    urgent message is caught at any level.
    """

    total: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LABELS, 0))
    flagged: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LABELS, 0))
    missed: list[LabelledMessage] = field(default_factory=list)
    false: list[LabelledMessage] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The figures and texts as one object."""
        counts = {
            label: {
                "total": self.total[label],
                "raised" if label == "ordinary" else "caught": self.flagged[label],
            }
            for label in LABELS
        }
        return {
            **counts,
            "missed": [message.text for message in self.missed],
            "false": [message.text for message in self.false],
        }


def read_labelled(path: Path) -> list[LabelledMessage]:
    """The messages of a file of `label<TAB>text` lines in UTF-8; empty lines are skipped.

    A byte order mark and the line ends of Windows are accepted. Raises BadLine for any other
    line, OSError when the file cannot be read.
    """
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    lines = enumerate(content.split(b"\n"), start=1)
    return [_message(number, line) for number, line in lines if line.strip()]


def _message(number: int, line: bytes) -> LabelledMessage:
    try:
        label, tab, text = line.decode().strip("\r").partition("\t")
    except UnicodeDecodeError as error:
        raise BadLine(f"Line {number} is not UTF-8.") from error
    if not tab:
        raise BadLine(f"Line {number} has no tab between label and text.")
    if label not in LABELS:
        raise BadLine(f"Line {number} has the label {label[:40]!r}; use {', '.join(LABELS)}.")
    if not text.strip():
        raise BadLine(f"Line {number} has no text.")
    return LabelledMessage(label, text.strip(), number)


def measure(
    messages: Sequence[LabelledMessage], rules: Sequence[RedFlag] | None = None
) -> UrgencyReport:
    """Judge each message as the form would; by `rules` instead of the saved ones when given."""
    report = UrgencyReport()
    for message in messages:
        urgency = assess(message.text, rules=rules).urgency
        is_emergency = urgency == Urgency.EMERGENCY
        is_flagged = bool(urgency) if message.label == "urgent" else is_emergency
        report.total[message.label] += 1
        report.flagged[message.label] += is_flagged
        if message.label == "emergency" and not is_flagged:
            report.missed.append(message)
        if message.label == "ordinary" and is_flagged:
            report.false.append(message)
    return report


def shipped_rules() -> list[RedFlag]:
    """The red flags that come with the code, unsaved, most urgent first."""
    rows = sorted(RED_FLAGS, key=lambda row: URGENCY_ORDER.index(Urgency(row["urgency"])))
    return [
        RedFlag(locale=None, **{name: value for name, value in row.items() if name != "key"})
        for row in rows
    ]


def has_saved_rules() -> bool:
    """Whether the database answers, has its tables and holds a red flag."""
    try:
        return RedFlag.objects.exists()
    except DatabaseError:
        return False


def report_lines(report: UrgencyReport) -> Iterator[str]:
    """The report in words, for people."""
    for label in LABELS:
        verb = "raised as emergency" if label == "ordinary" else "caught"
        yield f"{label}: {report.flagged[label]} of {report.total[label]} {verb}"
    for heading, messages in (("Missed emergencies", report.missed), ("False", report.false)):
        yield f"{heading}: {len(messages)}"
        yield from (f"  line {message.line}: {message.text}" for message in messages)
