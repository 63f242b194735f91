"""Advice to editors about an article's words; unlike the gate, it never stops publishing."""

from .rules import content_warnings
from .warning import ContentWarning

__all__ = ["ContentWarning", "content_warnings"]
