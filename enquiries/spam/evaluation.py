"""How well the rules tell spam from enquiries, on messages whose kind is known."""

import uuid
from dataclasses import dataclass, field
from typing import Any

from enquiries.choices import MESSAGE_MAX_LENGTH, LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.spam.scoring import judge_alone
from enquiries.spam.verdict import SpamVerdict
from enquiries.submission import Signals, SubmittedEnquiry

KINDS = ("spam", "real")
UNHURRIED = Signals(form_age_seconds=90)


class BadLine(ValueError):
    """A line that is not `spam|real<TAB>text`; `number` counts from 1."""

    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.number = number


@dataclass(frozen=True)
class JudgedMessage:
    """One line of the file with its verdict."""

    number: int
    kind: str
    text: str
    verdict: SpamVerdict


@dataclass
class Evaluation:
    """All judged messages."""

    messages: list[JudgedMessage] = field(default_factory=list)

    @property
    def caught(self) -> list[JudgedMessage]:
        """Spam that goes to quarantine."""
        return self._of("spam", quarantined=True)

    @property
    def missed(self) -> list[JudgedMessage]:
        """Spam that does not."""
        return self._of("spam", quarantined=False)

    @property
    def false(self) -> list[JudgedMessage]:
        """Real messages that go to quarantine."""
        return self._of("real", quarantined=True)

    def as_json(self) -> dict[str, Any]:
        """The counts of both kinds, and the texts of what went wrong."""
        return {
            "spam": {"total": self._total("spam"), "quarantined": len(self.caught)},
            "real": {"total": self._total("real"), "quarantined": len(self.false)},
            "missed": [message.text for message in self.missed],
            "false": [message.text for message in self.false],
        }

    def _total(self, kind: str) -> int:
        return sum(message.kind == kind for message in self.messages)

    def _of(self, kind: str, *, quarantined: bool) -> list[JudgedMessage]:
        return [
            message
            for message in self.messages
            if message.kind == kind and message.verdict.is_quarantined == quarantined
        ]


def evaluate(content: bytes) -> Evaluation:
    """Judge every line of `spam|real<TAB>text` in UTF-8; empty lines are passed over.

    Raises BadLine.
    """
    evaluation = Evaluation()
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            kind, text = _parsed(number, line)
            verdict = judge_alone(_with_message(text))
            evaluation.messages.append(JudgedMessage(number, kind, text, verdict))
    return evaluation


def _parsed(number: int, line: bytes) -> tuple[str, str]:
    try:
        kind, tab, text = line.decode().strip("\r").partition("\t")
    except UnicodeDecodeError as error:
        raise BadLine(number, "not in UTF-8") from error
    if kind not in KINDS or not tab:
        raise BadLine(number, "must be spam or real, a tab, and a message")
    if not text.strip():
        raise BadLine(number, "has no message")
    return kind, text


def _with_message(text: str) -> SubmittedEnquiry:
    """A post in which nothing but the message says anything."""
    return SubmittedEnquiry(
        token=uuid.uuid4(),
        name="",
        phone="",
        pin_code="",
        looking_for=LookingFor.OTHER,
        message=text[:MESSAGE_MAX_LENGTH],
        preferred_contact=PreferredContact.CALL,
        consent_notice=current_notice(),
        signals=UNHURRIED,
    )
