"""The verdict: a score, and the rules that made it."""

from dataclasses import dataclass, field
from typing import Any

QUARANTINE_AT = 50  # from here on an enquiry waits in quarantine, and may prove itself
SPAM_AT = 100  # from here on no challenge is offered


@dataclass(frozen=True)
class Reason:
    """One rule that fired; `detail` tells staff why, without quoting the text at length."""

    rule: str
    points: int
    detail: str = ""

    @property
    def stored(self) -> dict[str, Any]:
        """As the enquiry keeps it."""
        return {"rule": self.rule, "points": self.points, "detail": self.detail}


@dataclass(frozen=True)
class SpamVerdict:
    """All rules that fired on one post."""

    reasons: list[Reason] = field(default_factory=list)

    @property
    def score(self) -> int:
        """The sum of the points, 0 to 1000."""
        return max(0, min(1000, sum(reason.points for reason in self.reasons)))

    @property
    def is_quarantined(self) -> bool:
        """Whether a person must look before it counts as an enquiry."""
        return self.score >= QUARANTINE_AT
