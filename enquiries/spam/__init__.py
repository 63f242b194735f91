"""How much a post looks like spam. Doubtful ones go to quarantine; nothing is dropped."""

from .scoring import judge_alone, judge_among_others
from .verdict import QUARANTINE_AT, SPAM_AT, Reason, SpamVerdict

__all__ = [
    "QUARANTINE_AT",
    "SPAM_AT",
    "Reason",
    "SpamVerdict",
    "judge_alone",
    "judge_among_others",
]
