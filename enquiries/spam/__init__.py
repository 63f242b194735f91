"""How much a post looks like spam. Doubtful ones go to quarantine; nothing is dropped."""

from .verdict import QUARANTINE_AT, SPAM_AT, Reason, SpamVerdict, judge

__all__ = ["QUARANTINE_AT", "SPAM_AT", "Reason", "SpamVerdict", "judge"]
