"""What a rule answers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ContentWarning:
    """One thing to look at: its rule, the page field, what to do, and the words it is about."""

    rule: str
    field: str
    message: str
    words: str = ""
